import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { careerLaddersSchema, type CareerLadders } from '../figures/career-ladder/schema.ts';
import { figurePresets } from '../figures/registry.ts';
import type { PlacedLink } from '../mdx/links.ts';
import type { Address } from '../permalinks/address.ts';
import type { Problem, FileProblem } from '../diagnostics/problem.ts';
import { addressesOf, type PlacedAddress } from '../site-model/addresses.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { readDataFile } from './data-file.ts';
import { isPublished } from '../site-model/essay.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';
import { bytesProblem, controlCharacter, nameProblems } from './file-problems.ts';
import { adjacentFiles, filesOf } from './folder-files.ts';
import { frontMatterSyntax, parseFrontMatter } from './front-matter.ts';
import { ledgerPath, readLedgerFile } from './ledger-file.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { linkProblems } from './link-problems.ts';
import {
  allRoutes,
  generatedFiles,
  linkTargets,
  type LinkedText,
  type ReadRoutedText,
} from './content-routes.ts';
import { publicFiles, publicProblems } from './public-files.ts';
import { readEssay } from './read-essay.ts';
import { frontMatterSchema } from './schema.ts';
import { essaySlug } from '../permalinks/slug.ts';
import { staticRoutes } from './static-routes.ts';
import { publicRoutes } from '../site-model/routes.ts';
import { topicProblems } from '../site-model/topics.ts';
import { enabledFeeds } from '../site.ts';

/** Which content to check, and against what. */
export interface ContentToCheck {
  /** Folder of the content, relative to the project. */
  content: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Where the site is served. */
  address: Address;
  /** Day of the build, which decides what is published. */
  today: Date;
  /** Texts that an earlier check of the same content has read; those that are as they were are not read again. Grows. */
  cache?: Map<string, ReadText>;
}

/** A file of the content as it was when it was read. */
export interface ReadText {
  bytes: Buffer;
  /** What lay beside it. */
  beside: readonly string[];
  /** What it says; `undefined` if it cannot be read. */
  text: Omit<CheckedText, 'isPublished'> | undefined;
  problems: readonly FileProblem[];
}

/** A text as it was read. */
export interface CheckedText extends LinkedText {
  links: PlacedLink[];
  /** A character that cannot be seen. */
  control: Problem | undefined;
  /** Where it uses the figure that is drawn from numbers of the site, if it does. */
  ladder: Pick<Problem, 'line' | 'column'> | undefined;
  /** Day it is published; `undefined` where the front matter does not say. */
  published: Date | undefined;
  draft: boolean;
}

/** What a check of content found. */
export interface CheckResult {
  /** What has to be fixed. */
  problems: FileProblem[];
  /** Published addresses that a build would break; unknown while there are texts that cannot be read. */
  promises: FileProblem[];
  /** What works and could be better. */
  warnings: FileProblem[];
}

/**
 * Everything wrong with some content, found without rendering it. Problems of a text come before those between texts, but
 * all that can be known is said in one run.
 */
export function checkContent(options: ContentToCheck): CheckResult {
  const { content, address } = options;
  const problems: FileProblem[] = [];
  const texts = readTexts(options, problems);
  problems.push(
    ...topicProblems(texts.flatMap(({ topics, file }) => topics.map((topic) => ({ topic, file })))),
  );
  const sources = staticRoutes(filesOf('src/pages'));
  const ledgerFile = relative('.', ledgerPath(content)).replaceAll('\\', '/');
  const recorded = attempt(() => readLedgerFile(content), problems);
  const ledger = recorded?.ledger ?? new Map();
  const ladders = join(content, 'data/career-ladders.yaml');
  let numbers: CareerLadders | undefined;
  if (!existsSync(ladders)) {
    for (const { file, ladder } of texts) {
      if (ladder) problems.push({ file, ...ladder, ...withoutData(relative('.', ladders)) });
    }
  } else {
    numbers = attempt(
      () => readDataFile(careerLaddersSchema, readFileSync(ladders, 'utf8'), relative('.', ladders)),
      problems,
    );
  }
  const unpublished = new Set(texts.filter((text) => !text.isPublished).flatMap(pagesOf));
  const routes = allRoutes(texts, {
    ledger,
    presets: figurePresets(numbers),
    formats: enabledFeeds,
    // Only a typeface knows; what links to a card that could not be drawn is found when the site is built.
    hasCard: () => true,
    ownRoutes: [...sources.keys()],
    publicFiles: [],
  });
  problems.push(...publicProblems(generatedFiles(routes, sources, ledgerFile)));
  const places = {
    pages: linkTargets([...routes, ...publicRoutes<ReadRoutedText>(publicFiles())]),
    unpublished,
    ledger,
    address,
  };
  // What a text that cannot be read would have held is not known: its page is only taken to be there.
  const unread = unreadPages(content, texts);
  for (const page of unread) places.pages.set(page, undefined);
  const warnings = texts.flatMap(({ links, page, file, control }) => {
    const found = linkProblems(links, page, places);
    problems.push(...found.problems.map((problem) => ({ ...problem, file })));
    return [...(control ? [control] : []), ...found.warnings].map((warning) => ({ ...warning, file }));
  });
  const promises = recorded && unread.length === 0 ? ledgerProblems(recorded, liveAddresses(texts)) : [];
  return { problems, promises, warnings };
}

/** The addresses of all that is published, where nothing is missing that would have some. */
function liveAddresses(texts: readonly CheckedText[]): PlacedAddress[] {
  return addressesOf(
    texts.flatMap(({ published, isPublished: isOut, ...text }) =>
      isOut && published ? [{ ...text, published }] : [],
    ),
  );
}

/** Every text of some content that can be read; what is wrong with them and with the others joins the problems. */
export function readTexts(options: ContentToCheck, problems: FileProblem[]): CheckedText[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => readTextsOf(kind, options, problems));
}

function readTextsOf(kind: Kind, options: ContentToCheck, problems: FileProblem[]): CheckedText[] {
  const folder = join(options.content, KINDS[kind].folder);
  const files = filesOf(folder);
  problems.push(...nameProblems(kind, relative('.', folder).replaceAll('\\', '/'), files));
  return files.flatMap((path): CheckedText[] => {
    const file = relative('.', join(folder, path)).replaceAll('\\', '/');
    const bytes = essaySlug(path) === undefined ? undefined : readFileSync(join(folder, path));
    if (!bytes) return [];
    const beside = adjacentFiles(path, files);
    const cached = options.cache?.get(file);
    const isSame = cached?.bytes.equals(bytes) === true && cached.beside.join() === beside.join();
    const read = isSame
      ? cached
      : { bytes, beside, ...readText(kind, path, file, bytes, beside, options.language) };
    options.cache?.set(file, read);
    problems.push(...read.problems);
    if (!read.text) return [];
    const { draft, published } = read.text;
    return [{ ...read.text, isPublished: !published || isPublished({ draft, published }, options.today) }];
  });
}

/** What one text says, and what is wrong with it. */
function readText(
  kind: Kind,
  path: string,
  file: string,
  bytes: Buffer,
  beside: readonly string[],
  language: string,
): Pick<ReadText, 'text' | 'problems'> {
  const slug = essaySlug(path) ?? '';
  const unreadable = bytesProblem(bytes);
  const source = bytes.toString('utf8');
  const syntax = unreadable ? [unreadable] : frontMatterSyntax(source);
  const placed = (found: readonly Problem[]) => found.map((problem) => ({ ...problem, file }));
  if (syntax.length > 0) return { text: undefined, problems: placed(syntax) };
  const data = parseFrontMatter(source);
  const read = readEssay(kind, slug, source, data, language, beside);
  const problems = placed(read.problems);
  if (!read.outline) return { text: undefined, problems };
  const matter = frontMatterSchema.safeParse(data).data;
  const text = {
    kind,
    slug,
    file,
    page: KINDS[kind].page(slug),
    topics: matter?.topics ?? [],
    outline: read.outline,
    ids: read.ids,
    links: read.links,
    figures: read.figures,
    control: controlCharacter(source),
    pictures: read.pictures,
    ladder: read.ladder,
    title: matter?.title ?? '',
    published: matter?.published,
    draft: matter?.draft ?? false,
  };
  return { text, problems };
}

function withoutData(file: string): Pick<Problem, 'message' | 'hint'> {
  return {
    message: `The figure <CareerLadder /> is drawn from ${file}, which is not there.`,
    hint: 'Write the file, as README.md shows it, or take the figure away.',
  };
}

function pagesOf({ kind, slug, page, outline }: CheckedText): string[] {
  if (kind === 'note') return [page];
  return [page, ...outline.questions.map(({ anchor }) => `${KINDS.essay.page(slug)}${anchor}/`)];
}

function unreadPages(content: string, texts: readonly CheckedText[]): string[] {
  const read = new Set(texts.map(({ page }) => page));
  return (Object.keys(KINDS) as Kind[])
    .flatMap((kind) =>
      filesOf(join(content, KINDS[kind].folder)).flatMap((path) => {
        const slug = essaySlug(path);
        return slug === undefined ? [] : [KINDS[kind].page(slug)];
      }),
    )
    .filter((page) => !read.has(page));
}

/** What some reading gives; what it finds wrong joins the rest instead of ending the run. */
function attempt<T>(read: () => T, problems: FileProblem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
