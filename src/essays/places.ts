import { FIGURE_KINDS } from '../charts/figure-kinds.ts';
import { paths } from '../permalinks/paths.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Outline } from '../questions/outline.ts';
import { topicSlug } from './topics.ts';

/** A text as far as links to it are concerned. */
export interface LinkedText {
  kind: 'essay' | 'note';
  slug: string;
  page: string;
  topics: readonly string[];
  outline: Outline;
  ids: readonly string[];
  /** What lies beside it, relative to it. */
  files: readonly string[];
}

/** Ids that the page of every text has. */
export const PAGE_IDS: readonly string[] = ['main', 'whole-essay'];

/** Every address of the site that a text may link to, each with its ids where they are known. */
export function linkablePlaces(
  texts: readonly LinkedText[],
  ledger: Ledger,
  publicFiles: readonly string[],
): Map<string, readonly string[] | undefined> {
  const pages = new Map<string, readonly string[] | undefined>();
  const add = (path: string, ids?: readonly string[]) => pages.set(path, ids);
  for (const path of Object.values(paths)) {
    if (typeof path === 'string' && path !== paths.searchIndex && path !== paths.answers) add(path);
  }
  for (const page of [paths.home, paths.answers]) addFeeds(page, add);
  add('/robots.txt');
  add('/llms.txt');
  for (const text of texts) addText(text, add);
  for (const topic of texts.flatMap(({ topics }) => topics)) add(paths.tag(topicSlug(topic)));
  for (const { number } of ledger.values()) if (number !== undefined) add(paths.number(number));
  for (const { figure } of Object.values(FIGURE_KINDS)) {
    add(paths.still(figure));
    add(paths.still(figure, '', 'svg'));
  }
  for (const file of publicFiles) {
    add(`/${file}`);
    add(`/${file}`.replace(/index\.html$/, ''));
  }
  return pages;
}

type Add = (path: string, ids?: readonly string[]) => void;

function addText({ kind, slug, page, outline, ids, files }: LinkedText, add: Add): void {
  add(page, [...ids, ...PAGE_IDS]);
  add(kind === 'note' ? paths.noteText(slug) : paths.essayText(slug));
  for (const file of files) add(paths.picture(page, file));
  if (kind === 'note') return;
  addFeeds(page, add);
  for (const { anchor } of outline.questions) {
    add(paths.answer(slug, anchor));
    add(paths.answerText(slug, anchor));
    add(paths.embed(slug, anchor));
    add(paths.oembed(slug, anchor));
  }
}

function addFeeds(folder: string, add: Add): void {
  for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) add(`${folder}${feed}`);
}
