import { FIGURES, figurePresets } from '../figures/registry.ts';
import { writingCardName } from '../permalinks/card-naming.ts';
import { KINDS } from '../permalinks/kinds.ts';
import { paths } from '../permalinks/paths.ts';
import type { Address } from '../permalinks/address.ts';
import type { Problem, FileProblem } from '../diagnostics/problem.ts';
import type { Document } from '../site-model/document.ts';
import { fixedPaths } from '../site-model/fixed-paths.ts';
import { lazy } from '../site-model/lazy.ts';
import { createSite } from '../site-model/site.ts';
import { publicRoutes, type Route } from '../site-model/routes.ts';
import { topicProblems } from '../site-model/topics.ts';
import { filesOf } from './folder-files.ts';
import { hiddenTexts, nextPublication } from './hidden-texts.ts';
import { ledgerProblems, likelySuccessors } from './ledger-problems.ts';
import { ledgerNote } from './ledger-note.ts';
import { linkProblems } from './link-problems.ts';
import {
  allRoutes,
  generatedFiles,
  linkedTexts,
  linkTargets,
  movedPaths,
  type LinkedText,
  type ReadRoutedText,
} from './content-routes.ts';
import { adjacentCollisions } from './public-collisions.ts';
import { publicFiles, publicProblems } from './public-files.ts';
import type { Content } from './read-content.ts';
import { navigationProblems } from './navigation-problems.ts';
import { policyProblems } from './policy-problems.ts';
import { enabledFeeds, site as siteSettings } from '../site.ts';
import { staticRoutes } from './page-file-routes.ts';

/** What to check content against. */
export interface CheckOptions {
  /** Where the site is served. */
  address: Address;
  /** When the site is built, which decides what is published. */
  now: Date;
}

/** What a check of content found. */
export interface CheckResult {
  /** What has to be fixed. */
  problems: FileProblem[];
  /** Published addresses that a build would break, as far as that is certain. */
  promises: FileProblem[];
  /** What works and could be better. */
  warnings: FileProblem[];
  /** Which texts nobody sees before their day; `undefined` if there are none. */
  hidden: string | undefined;
  /** When the next of them is published, in milliseconds since the epoch. */
  nextPublication: number | undefined;
  /** What the ledger does not record yet; `undefined` if it is up to date, or cannot be read. */
  unrecorded: string | undefined;
}

/** Whether builds have the pages for authors; those that only `npm run dev` has are not to be linked to. */
const HAS_GUIDE = siteSettings.guide;

const FIXED = fixedPaths(HAS_GUIDE);

/** Name of the figure that is drawn from data of the site. */
const LADDER = FIGURES.CareerLadder.name;

/**
 * Everything wrong with some content, found without rendering it: what reading it has found, and what is wrong between
 * files. What cannot be read is taken to be there, so that no other problem follows from it.
 */
export function checkContent(content: Content, { address, now }: CheckOptions): CheckResult {
  const { documents, data, language } = content;
  const ledger = content.ledger?.ledger ?? new Map();
  const site = createSite(documents, ledger, data, {
    now,
    showUnpublished: false,
    language,
    hasGuide: HAS_GUIDE,
  });
  const texts = linkedTexts(documents, site.unpublished);
  const sources = staticRoutes(filesOf('src/pages'));
  const routes = contentRoutes(content, texts, sources);
  const places = {
    pages: linkTargets([...routes, ...publicRoutes<ReadRoutedText>(publicFiles())]),
    // A draft that will replace a page of the site hides none.
    unpublished: new Set(site.unpublished.flatMap(pagesOf)).difference(FIXED),
    ledger,
    moved: movedPaths(routes),
    successors: lazy(() => likelySuccessors(ledger, site.addresses, FIXED)),
    address,
    isUncertain: uncertainPaths(content),
  };
  // The ids of a text that cannot be read are not known.
  for (const { page, outline } of documents) if (!outline) places.pages.set(page, undefined);
  const links = documents.map((document) => ({
    file: document.file,
    ...linkProblems(document.links, document.page, places),
  }));
  const navigation = navigationProblems(siteSettings.navigation, places);
  const placed = (file: string, found: readonly Problem[]) => found.map((problem) => ({ ...problem, file }));
  const generated = generatedFiles(routes, sources, content.ledger?.file ?? '');
  return {
    problems: [
      ...content.problems,
      ...topicProblems(texts.flatMap(({ topics, file }) => topics.map((topic) => ({ topic, file })))),
      ...missingData(content),
      ...takenPages(documents, sources),
      ...navigation.problems,
      ...publicProblems(generated),
      ...adjacentCollisions(
        texts,
        routes.flatMap(({ kind, path }) => (kind === 'picture' || kind === 'attachment' ? [] : [path])),
      ),
      ...links.flatMap(({ file, problems }) => placed(file, problems)),
      ...documents.flatMap(({ file, external }) =>
        placed(file, policyProblems(external, siteSettings.allowedHosts, address.origin)),
      ),
    ],
    promises: content.ledger
      ? ledgerProblems(content.ledger, site.addresses, unreadPages(content), FIXED)
      : [],
    hidden: hiddenTexts(site.unpublished, now),
    nextPublication: nextPublication(site.unpublished),
    unrecorded: content.ledger && ledgerNote(ledger, site.addresses),
    warnings: [
      ...navigation.warnings,
      ...documents.flatMap(({ file, warnings }) => placed(file, warnings)),
      ...links.flatMap(({ file, warnings }) => placed(file, warnings)),
    ],
  };
}

function contentRoutes(
  { ledger, data }: Content,
  texts: readonly LinkedText[],
  sources: ReadonlyMap<string, string>,
): Route<ReadRoutedText>[] {
  return allRoutes(texts, {
    ledger: ledger?.ledger ?? new Map(),
    presets: figurePresets(data.careerLadders),
    hasGuide: HAS_GUIDE,
    formats: enabledFeeds,
    formerFeeds: siteSettings.formerFeeds,
    // Only a typeface knows; what links to a card that could not be drawn is found when the site is built.
    hasCard: () => true,
    ownRoutes: [...sources.keys()],
    publicFiles: [],
  });
}

/** Every path that a site of some content has, drafts and files of the owner included, but for those that redirect. */
export function contentPaths(content: Content): Set<string> {
  const sources = staticRoutes(filesOf('src/pages'));
  const routes = contentRoutes(content, linkedTexts(content.documents, []), sources);
  const own = routes.filter(({ kind, aliasOf }) => kind !== 'redirect' && aliasOf === undefined);
  return new Set([...own, ...publicRoutes<ReadRoutedText>(publicFiles())].map(({ path }) => path));
}

/**
 * The paths of which nobody can say whether the site has them, because the file that they come from cannot be read. Front
 * matter may name any topic, the ledger any address that something had, and data the states of figures.
 */
function uncertainPaths(content: Content): (path: string) => boolean {
  const broken = content.documents.filter(({ outline }) => !outline);
  const folders = [
    ...broken.map(pageOf),
    ...(content.documents.some(({ frontMatter }) => !frontMatter) ? [paths.tags] : []),
    ...(content.ledger ? [] : [paths.essays, paths.notes, '/q/', '/cards/']),
    ...(hasBrokenData(content) ? ['/figures/', '/cards/'] : []),
  ];
  const files = new Set(
    broken.flatMap(({ kind, slug, page }) => [
      KINDS[kind].text(slug),
      paths.card(writingCardName(page) ?? ''),
    ]),
  );
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}

/**
 * Texts whose page has the address of a page that an owner has written in code.
 *
 * @param sources Addresses of the files below `src/pages/`, each with its file.
 */
function takenPages(documents: readonly Document[], sources: ReadonlyMap<string, string>): FileProblem[] {
  return documents.flatMap(({ page, file }): FileProblem[] => {
    const source = sources.get(page);
    // What the site has itself is refused when the text is read.
    if (source === undefined || FIXED.has(page)) return [];
    const message = `This file and ${source} have the same address: ${page}`;
    return [{ file, line: 1, column: 1, message, hint: 'Delete or rename one of them.' }];
  });
}

/** Uses of the figure that is drawn from data, where there is none; data that cannot be read is a problem of its own. */
function missingData(content: Content): FileProblem[] {
  const { documents, data, dataFile } = content;
  if (data.careerLadders || hasBrokenData(content)) return [];
  return documents.flatMap(({ file, figures }): FileProblem[] => {
    const use = figures.find(({ figure }) => figure === LADDER);
    if (!use) return [];
    return [
      {
        file,
        line: use.line,
        column: use.column,
        message: `The figure <CareerLadder /> needs ${dataFile}, which does not exist.`,
        hint: 'Add the file (README.md shows what it contains, under "Elements"), or remove the figure.',
      },
    ];
  });
}

function hasBrokenData({ problems, dataFile }: Content): boolean {
  return problems.some(({ file }) => file === dataFile);
}

/** Whether the addresses of a document, or what is published at them, are not known. */
function isUnread({ outline, frontMatter }: Document): boolean {
  return !outline || !frontMatter;
}

/** Pages that nobody can say anything of: those of texts that cannot be read, and of figures whose data cannot be. */
function unreadPages(content: Content): Set<string> {
  const published = [...(content.ledger?.ledger.keys() ?? [])];
  const drawn = hasBrokenData(content) ? published.filter((address) => address.startsWith('/figures/')) : [];
  return new Set([...content.documents.filter(isUnread).map(pageOf), ...drawn]);
}

function pageOf({ page }: Document): string {
  return page;
}

function pagesOf({ kind, slug, page, outline }: Document): string[] {
  if (!KINDS[kind].asks) return [page];
  return [page, ...(outline?.questions ?? []).map(({ anchor }) => paths.answer(slug, anchor))];
}
