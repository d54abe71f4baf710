import { PAGE_CARDS, presetCardName, writingCardName } from '../permalinks/card-names.ts';
import { ICONS } from '../permalinks/icons.ts';
import { archivesOf } from '../site-model/feed-pages.ts';
import { FORMATS, type Format } from '../site-config/feed-formats.ts';
import { hasEssayFeeds, enabledFeeds } from '../site.ts';
import { paths } from '../permalinks/paths.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { redirectsOf } from '../permalinks/redirects.ts';
import type { Outline } from '../mdx/outline.ts';
import { pagesOf } from '../site-model/archive.ts';
import type { FigureUse } from '../mdx/figure-uses.ts';
import { topicSlug } from '../site-model/topics.ts';

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
  figures: readonly FigureUse[];
  isPublished: boolean;
}

/** Ids that the page of every text has. */
export const PAGE_IDS: readonly string[] = ['main', 'whole-essay'];

/**
 * Every address of the site that a text may link to, each with its ids where they are known.
 *
 * @param presets Names of the named states of each figure that can be drawn.
 * @param publicFiles Files that are served as they are, relative to their folder.
 */
export function linkableAddresses(
  texts: readonly LinkedText[],
  ledger: Ledger,
  presets: ReadonlyMap<string, readonly string[]>,
  publicFiles: readonly string[],
): Map<string, readonly string[] | undefined> {
  const pages = new Map<string, readonly string[] | undefined>();
  const add = (path: string, ids?: readonly string[]) => pages.set(path, ids);
  for (const path of Object.values(paths)) {
    if (typeof path === 'string' && path !== paths.searchIndex && path !== paths.answers) add(path);
  }
  const published = texts.filter(({ isPublished }) => isPublished);
  const answers = published.reduce((sum, { kind, outline }) => sum + answersOf(kind, outline), 0);
  addFeeds(paths.home, published.length, add);
  addFeeds(paths.answers, answers, add);
  for (const file of ['/robots.txt', '/llms.txt', '/favicon.ico']) add(file);
  for (const icon of Object.keys(ICONS)) add(paths.iconPng(icon));
  for (const card of PAGE_CARDS) add(paths.card(card));
  const notePages = pagesOf(published.filter(({ kind }) => kind === 'note').length);
  for (let page = 2; page <= notePages; page += 1) add(paths.notesPage(page));
  for (const text of texts) addText(text, add);
  for (const topic of texts.flatMap(({ topics }) => topics)) add(paths.tag(topicSlug(topic)));
  for (const [address, { number }] of ledger) {
    const card = writingCardName(address) ?? number;
    if (card !== undefined) add(paths.card(String(card)));
    if (number !== undefined) add(paths.number(number));
  }
  for (const [figure, names] of presets) {
    for (const state of ['', ...names]) addStills(figure, state, add);
    for (const name of names) {
      add(paths.preset(figure, name));
      add(paths.card(presetCardName(figure, name)));
    }
  }
  for (const file of publicFiles) {
    add(`/${file}`);
    add(`/${file}`.replace(/index\.html$/, ''));
  }
  return pages;
}

/** Files that an owner may well replace: their routes are deleted for that. */
export const REPLACEABLE: readonly string[] = ['/robots.txt', '/favicon.ico', paths.icon];

/**
 * Every address that the build makes a file for, with the source file it comes from, where that is one.
 *
 * @param routes Addresses of the pages and endpoints without parameters, each with its file.
 * @param ledgerFile Path of the ledger, relative to the project.
 */
export function generatedAddresses(
  texts: readonly (LinkedText & { file: string })[],
  ledger: Ledger,
  presets: ReadonlyMap<string, readonly string[]>,
  routes: ReadonlyMap<string, string>,
  ledgerFile: string,
): Map<string, string | undefined> {
  const generated = new Map<string, string | undefined>();
  for (const path of linkableAddresses(texts, ledger, presets, []).keys()) {
    if (!REPLACEABLE.includes(path)) generated.set(path, undefined);
  }
  for (const { from } of redirectsOf(ledger)) generated.set(from, ledgerFile);
  const sources = new Map(texts.map(({ page, file }) => [page.slice(0, -1), file]));
  for (const path of generated.keys()) {
    const [text = ''] = /^\/[^/]+\/[^/]+/.exec(path) ?? [];
    const source = sources.get(text.replace(/\.md$/, ''));
    if (source !== undefined) generated.set(path, source);
  }
  for (const [path, file] of routes) generated.set(path, file);
  return generated;
}

type Add = (path: string, ids?: readonly string[]) => void;

function addText({ kind, slug, page, outline, ids, files, figures }: LinkedText, add: Add): void {
  add(page, [...ids, ...PAGE_IDS]);
  add(kind === 'note' ? paths.noteText(slug) : paths.essayText(slug));
  add(paths.card(`${kind}-${slug}`));
  for (const file of files) add(paths.picture(page, file));
  for (const { figure, state } of figures) addStills(figure, state, add);
  if (kind === 'note') return;
  if (hasEssayFeeds && outline.questions.length > 0) addFeeds(page, outline.questions.length, add, ['rss']);
  for (const { anchor } of outline.questions) {
    add(paths.answer(slug, anchor));
    add(paths.answerText(slug, anchor));
    add(paths.embed(slug, anchor));
    add(paths.oembed(slug, anchor));
  }
}

function answersOf(kind: LinkedText['kind'], { questions }: Outline): number {
  return kind === 'note' ? 0 : questions.length;
}

/** @param entries How many there are in all: a long feed has archives. */
function addFeeds(
  folder: string,
  entries: number,
  add: Add,
  formats: readonly Format[] = enabledFeeds,
): void {
  for (const { file } of formats.map((format) => FORMATS[format])) {
    add(paths.feed(folder, file));
    for (let archive = 1; archive <= archivesOf(entries); archive += 1)
      add(paths.feed(folder, file, archive));
  }
}

function addStills(figure: string, state: string, add: Add): void {
  add(paths.still(figure, state));
  add(paths.still(figure, state, 'svg'));
}
