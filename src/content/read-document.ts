import { fileBeside, isOfSite, onDisk } from '../mdx/adjacent-file.ts';
import { chartTitleId } from '../charts/chart.ts';
import { figureId } from '../figures/registry.ts';
import { chartFile, chartsIn } from '../mdx/charts.ts';
import { calloutProblems } from '../mdx/callouts.ts';
import { codeProblems } from '../mdx/code-blocks.ts';
import { placeOf } from '../mdx/elements.ts';
import { codeInMarkdown } from '../mdx/checks/code-in-markdown.ts';
import { emptyProblems } from '../mdx/checks/empty-problems.ts';
import { expressionProblems } from '../mdx/checks/expression-problems.ts';
import { externalUses } from '../mdx/external-uses.ts';
import { footnoteProblems } from '../mdx/checks/footnote-problems.ts';
import { foreignSyntaxProblems } from '../mdx/checks/foreign-syntax-problems.ts';
import { headingProblems } from '../mdx/checks/heading-problems.ts';
import { importProblems } from '../mdx/checks/import-problems.ts';
import { literalMarkup } from '../mdx/checks/literal-markup.ts';
import { tableProblems } from '../mdx/checks/table-problems.ts';
import { linksIn, idsIn } from '../mdx/links.ts';
import { withNamedAnchors } from '../mdx/named-anchors.ts';
import { mathProblems } from '../mdx/math.ts';
import { fileUseProblems, sourcesIn, usedFiles } from '../mdx/loaded-files.ts';
import { isMarkdown, MdxSyntaxError, parseText } from '../mdx/parse-mdx.ts';
import { silentExpressions } from '../mdx/checks/silent-expressions.ts';
import { syntaxProblems } from '../mdx/checks/syntax-problems.ts';
import { isInkDrawing, pictureFiles, pictureProblems } from '../mdx/pictures.ts';
import { playerProblems } from '../mdx/players.ts';
import { pullQuoteProblems } from '../mdx/pull-quotes.ts';
import { tagProblems } from '../mdx/checks/tag-problems.ts';
import { unknownComponents } from '../mdx/checks/unknown-components.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { answerIn, outlineOf } from '../mdx/outline.ts';
import { runningText } from '../mdx/running-text.ts';
import { isReserved, KINDS, type Kind } from '../permalinks/kinds.ts';
import { BUILTIN_COMPONENTS } from '../mdx/builtin-components.ts';
import { figureUses } from '../mdx/figure-uses.ts';
import { scaffoldProblems, unansweredProblems } from './scaffold.ts';
import { readCover } from './cover.ts';
import { bytesProblem, controlCharacter, LONGEST_TEXT, withoutByteOrderMark } from './file-problems.ts';
import { hasOpenFrontMatter, namedProblems, readFrontMatter } from './front-matter.ts';
import { asciiSlugOf, isLegalSlug, LONGEST_SLUG, writingSlug } from '../permalinks/slug.ts';
import type { Document } from '../site-model/document.ts';

/** The file of a text as it is on disk. */
export interface DocumentSource {
  kind: Kind;
  /** Path relative to the folder of its kind, with slashes: `an-essay/index.mdx`, `an-essay.md`. */
  path: string;
  /** Path relative to the project, with slashes. */
  file: string;
  bytes: Uint8Array;
  /** All files of its folder, relative to it. */
  beside: readonly string[];
  /** Content of one of them. */
  readBeside: (name: string) => Uint8Array;
}

/** Whether a file in the folder of a text is the text itself. */
function isOwnFile(name: string): boolean {
  return name === 'index.md' || name === 'index.mdx';
}

/** What is read from the text below the front matter. */
type DocumentText = Pick<
  Document,
  | 'outline'
  | 'answers'
  | 'ids'
  | 'links'
  | 'pictures'
  | 'inkDrawings'
  | 'linkedFiles'
  | 'external'
  | 'figures'
  | 'charts'
  | 'problems'
  | 'warnings'
>;

/**
 * Reads a text, and finds everything that is wrong with the file itself: front matter and text are checked
 * whether or not the other one can be read.
 *
 * @param language BCP 47 tag of the text.
 */
export function readDocument(source: DocumentSource, language: string): Document {
  const { kind, path, file, bytes, beside } = source;
  const slug = writingSlug(path) ?? path;
  const named = {
    kind,
    slug,
    page: KINDS[kind].page(slug),
    file,
    attachments: path.includes('/') ? beside.filter((name) => !isOwnFile(name)) : [],
  };
  const misnamed = slugProblems(slug, kind, language);
  const unreadable = bytesProblem(bytes);
  if (unreadable) {
    const problems = [...misnamed, unreadable];
    return { ...named, ...NO_TEXT, frontMatter: undefined, body: '', problems, warnings: [] };
  }
  const body = new TextDecoder().decode(bytes);
  const { frontMatter, data, problems } = readFrontMatter(body, kind);
  // Where the front matter does not end, the text does not begin.
  const text = hasOpenFrontMatter(body) ? NO_TEXT : readText(source, body, data, language);
  const control = controlCharacter(body);
  const cover = readCover(source, body, frontMatter);
  return {
    ...named,
    ...text,
    ...('name' in cover && { cover }),
    frontMatter,
    body,
    problems: [...misnamed, ...problems, ...('name' in cover ? [] : cover.problems), ...text.problems],
    warnings: [...(control ? [control] : []), ...text.warnings],
  };
}

const NO_TEXT: DocumentText = {
  outline: undefined,
  answers: {},
  ids: [],
  links: [],
  pictures: [],
  inkDrawings: [],
  linkedFiles: [],
  external: [],
  figures: [],
  charts: [],
  problems: [],
  warnings: [],
};

/** @param data The front matter as Astro parses it; `undefined` if it cannot be read. */
function readText(source: DocumentSource, body: string, data: unknown, language: string): DocumentText {
  const { kind, path, beside } = source;
  try {
    const tree = parseText(path, body, language);
    const read = outlineOf(tree, language, body, (node) => {
      const data = chartFile(node);
      const content = data === undefined ? undefined : dataBeside(source, data);
      return typeof content === 'string' ? content : undefined;
    });
    const { outline: asked, anchors, problems: outlineProblems } = read;
    const outline = KINDS[kind].asks ? asked : { ...asked, questions: [] };
    const questions = outline.questions.map(({ anchor }) => anchor);
    const figures = figureUses(tree);
    const charts = chartsIn(tree, {
      language,
      folder: source.file.replace(/[^/]*$/, ''),
      anchors: anchors.values(),
      readBeside: (name) => dataBeside(source, name),
    });
    const chartIds = charts.charts.map(({ id }) => id);
    const pictures = onDisk(pictureFiles(tree), beside);
    const headings = headingProblems(tree, body);
    return {
      outline,
      answers: Object.fromEntries(
        questions.map((anchor) => [anchor, runningText(answerIn(tree, anchors, anchor)).join('\n')]),
      ),
      figures: figures.uses.map(({ figure, state, id, node }) => ({ figure, state, id, ...placeOf(node) })),
      charts: charts.charts,
      pictures,
      inkDrawings: pictures.filter((name) => isInkDrawing(name, source.readBeside)),
      linkedFiles: path.includes('/') ? usedFiles(tree, beside) : [],
      external: externalUses(tree),
      links: [
        ...withNamedAnchors(linksIn(tree), tree, anchors, body),
        ...sourcesIn(tree).filter(({ url }) => isOfSite(url)),
      ],
      ids: [
        ...anchors.values(),
        ...idsIn(tree),
        ...figures.uses.map(({ figure, id }) => figureId(figure, id)),
        ...chartIds,
      ],
      problems: [
        ...(data === undefined ? [] : namedProblems(body, data, questions)),
        // A heading without words has no anchor either, and one message about it is enough.
        ...outlineProblems.filter(({ line }) => !headings.some((problem) => problem.line === line)),
        ...headings,
        ...(mayBeUnfinished(data)
          ? []
          : [...emptyProblems(tree, { ...read, outline }), ...scaffoldProblems(tree, body)]),
        ...foreignSyntaxProblems(tree, body),
        ...literalMarkup(tree, body),
        ...tableProblems(tree, body),
        ...expressionProblems(tree, body),
        ...silentExpressions(tree, body),
        ...mathProblems(tree),
        ...footnoteProblems(tree),
        ...importProblems(tree, beside),
        ...figures.problems,
        ...charts.problems,
        ...pictureProblems(tree, beside),
        ...fileUseProblems(tree, beside),
        ...codeProblems(tree),
        ...calloutProblems(tree),
        ...pullQuoteProblems(tree),
        ...playerProblems(tree),
        ...unknownComponents(tree, BUILTIN_COMPONENTS, body),
        ...tagProblems(tree, [...anchors.values(), ...chartIds, ...chartIds.map(chartTitleId)]),
        ...(isMarkdown(path) ? codeInMarkdown(tree) : []),
      ],
      warnings: mayBeUnfinished(data) ? [] : unansweredProblems(tree),
    };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { problems, readOver, lines } = syntaxProblems(error, body);
    // What else is wrong is said as well, as far as the rest can be read.
    const others = readOver === undefined ? [] : readText(source, readOver, data, language).problems;
    return { ...NO_TEXT, problems: [...problems, ...others.filter(({ line }) => !lines.has(line))] };
  }
}

/** The data of a chart from a file beside a text, as its author names it. */
function dataBeside(
  { path, beside, readBeside }: DocumentSource,
  written: string,
): string | Problem | undefined {
  const name = path.includes('/') ? fileBeside(written) : undefined;
  const [file] = name === undefined ? [] : onDisk([name], beside);
  if (file === undefined) return undefined;
  const bytes = withoutByteOrderMark(readBeside(file));
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return '';
  if (bytes.length <= LONGEST_TEXT) return bytesProblem(bytes) ?? text;
  return {
    line: 1,
    column: 1,
    message: `The file has ${bytes.length} bytes; the limit for the data of a chart is ${LONGEST_TEXT}.`,
    hint: 'Keep only the columns and rows that the chart shows.',
  };
}

/** Whether a text is for its author's eyes alone, or may be: front matter that cannot be read does not say. */
function mayBeUnfinished(data: unknown): boolean {
  return data === undefined || (data as { draft?: unknown } | null)?.draft === true;
}

function slugProblems(slug: string, kind: Kind, language: string): Problem[] {
  const place = { line: 1, column: 1 };
  if (isReserved(kind, slug)) {
    return [
      {
        ...place,
        message: `The name "${slug}" cannot be ${KINDS[kind].noun}'s address: the site has ${KINDS[kind].page(slug)} itself.`,
        hint: `Give the folder another name: my-${slug}/index.mdx`,
      },
    ];
  }
  if (isLegalSlug(slug)) return [];
  const suggestion = asciiSlugOf(slug.replaceAll('_', '-'), language);
  return [
    {
      ...place,
      message: `The name "${slug}" ${slug.length > LONGEST_SLUG ? 'is too long for' : 'cannot be'} ${KINDS[kind].noun}'s address.`,
      hint: `Use lower-case letters, digits and hyphens in the folder name: ${suggestion || `my-${kind}`}/index.mdx`,
    },
  ];
}
