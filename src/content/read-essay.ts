import { calloutProblems } from '../mdx/callouts.ts';
import { codeProblems } from '../mdx/code-blocks.ts';
import { FIGURES } from '../figures/registry.ts';
import { placeOf } from '../mdx/elements.ts';
import { emptyProblems } from '../mdx/checks/empty-problems.ts';
import { footnoteProblems } from '../mdx/checks/footnote-problems.ts';
import { headingProblems } from '../mdx/checks/heading-problems.ts';
import { importProblems } from '../mdx/checks/import-problems.ts';
import { linksIn, idsIn, type PlacedLink } from '../mdx/links.ts';
import { MdxSyntaxError, parseMdx } from '../mdx/parse-mdx.ts';
import { pictureFiles, pictureProblems } from '../mdx/pictures.ts';
import { pullQuoteProblems } from '../mdx/pull-quotes.ts';
import { tagProblems } from '../mdx/checks/tag-problems.ts';
import { unknownComponents } from '../mdx/checks/unknown-components.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { outlineOf, type Outline } from '../mdx/outline.ts';
import type { Kind } from '../permalinks/kinds.ts';
import { ESSAY_COMPONENTS } from '../mdx/essay-components.ts';
import { figureUses, type FigureUse } from '../mdx/figure-uses.ts';
import { namedProblems, frontMatterProblems } from './front-matter.ts';
import { isLegalSlug } from '../permalinks/slug.ts';

const LADDER = FIGURES.CareerLadder.name;

/** What can be known of an essay or note without rendering it. */
export interface ReadEssay {
  /** `undefined` if the text is not MDX. */
  outline: Outline | undefined;
  figures: FigureUse[];
  pictures: string[];
  links: PlacedLink[];
  /** Where the figure stands that is drawn from data of the site; `undefined` if the text does not use it. */
  ladder: Pick<Problem, 'line' | 'column'> | undefined;
  /** Every place of the page that a link may lead to: headings, and tags with an id. */
  ids: string[];
  problems: Problem[];
}

/**
 * Outline of an essay or note, and everything that is wrong with the file.
 *
 * @param files What lies in its folder, relative to it.
 */
export function readEssay(
  kind: Kind,
  slug: string,
  source: string,
  data: unknown,
  language: string,
  files: readonly string[],
): ReadEssay {
  const problems = [...slugProblems(slug, kind), ...frontMatterProblems(source, data, kind)];
  try {
    const tree = parseMdx(source);
    const read = outlineOf(tree, language);
    const { outline: asked, anchors, problems: outlineProblems } = read;
    const outline = kind === 'note' ? { ...asked, questions: [] } : asked;
    const figures = figureUses(tree);
    const headings = headingProblems(tree);
    return {
      outline,
      figures: figures.uses.map(({ figure, state, id }) => ({ figure, state, id })),
      pictures: pictureFiles(tree),
      links: linksIn(tree),
      ladder: figures.uses.filter(({ figure }) => figure === LADDER).map(({ node }) => placeOf(node))[0],
      ids: [...anchors.values(), ...idsIn(tree)],
      problems: [
        ...problems,
        ...namedProblems(
          source,
          data,
          outline.questions.map(({ anchor }) => anchor),
        ),
        // A heading without words has no anchor either, and one message about it is enough.
        ...outlineProblems.filter(({ line }) => !headings.some((problem) => problem.line === line)),
        ...headings,
        ...(isDraft(data) ? [] : emptyProblems(tree, { ...read, outline })),
        ...footnoteProblems(tree),
        ...importProblems(tree, files),
        ...figures.problems,
        ...pictureProblems(tree, files),
        ...codeProblems(tree),
        ...calloutProblems(tree),
        ...pullQuoteProblems(tree),
        ...unknownComponents(tree, ESSAY_COMPONENTS),
        ...tagProblems(tree, anchors.values()),
      ],
    };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { line, column, message } = error;
    return {
      outline: undefined,
      figures: [],
      pictures: [],
      links: [],
      ladder: undefined,
      ids: [],
      problems: [
        ...problems,
        { line, column, message: `${message.replace(/\.$/, '')}.`, hint: syntaxHint(message) },
      ],
    };
  }
}

/** Whether a text is for its author's eyes alone, so that it may be unfinished. */
function isDraft(data: unknown): boolean {
  return (data as { draft?: unknown } | null)?.draft === true;
}

function syntaxHint(message: string): string {
  const unclosed = /closing tag for `<([^>]*)>`/.exec(message)?.[1];
  if (unclosed) return `Close it with </${unclosed}>, or write <${unclosed} /> if nothing belongs inside.`;
  return 'Fix the markup; where < or { is meant as a character, write \\< or \\{.';
}

function slugProblems(slug: string, kind: Kind): Problem[] {
  if (isLegalSlug(slug)) return [];
  const suggestion = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      line: 1,
      column: 1,
      message: `The name "${slug}" cannot be ${kind === 'note' ? 'a note' : 'an essay'}'s address.`,
      hint: `Name the folder with lower-case letters, digits and hyphens: ${suggestion || `my-${kind}`}/index.mdx`,
    },
  ];
}
