import { statSync } from 'node:fs';
import { getCollection, getEntry, render } from 'astro:content';
import type { Heading, Root } from 'mdast';
import { FIGURES } from '../figures/registry.ts';
import type { CareerLadders } from '../figures/career-ladder/schema.ts';
import { codeDigest, digestOf } from '../cache/code-digest.ts';
import { interfaceLanguage } from '../i18n/languages.ts';
import * as words from '../i18n/words.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { redirectsInto } from '../mdx/plugins/rehype-former-anchors.ts';
import type { RenderedText } from '../mdx/render/pieces.ts';
import { firstPublished, questionNumbers, revisionsOf, type Ledger } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import { textBlocks } from '../mdx/excerpt.ts';
import { answerIn, headingAnchors } from '../mdx/outline.ts';
import { relatedAnswers } from '../site-model/related.ts';
import { site } from '../site.ts';
import { CAREER_LADDERS } from './collections.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import {
  isPublished,
  lastRevised,
  latest,
  newestFirst,
  type Essay,
  type Note,
  type PublishedQuestion,
  type Writing,
} from '../site-model/essay.ts';
import { SHOW_UNPUBLISHED } from '../site-config/show-unpublished.ts';
import { KINDS } from '../permalinks/kinds.ts';
import { ledgerPath, readLedgerFile } from './ledger-file.ts';
import { memoizeInDev } from '../cache/memoize-in-dev.ts';
import { renderFile } from './render-file.ts';
import { createTextCache } from './text-cache.ts';
import { moduleId } from '../mdx/render/module-files.ts';

/** Answers to be looked at as related to one; pages show the first few that they do not lead to already. */
const MOST_RELATED = 6;

/** The essays to be seen, newest first: all of them in `npm run dev`, the published ones in a build. */
export async function getEssays(): Promise<Essay[]> {
  const ledger = getLedger();
  const numbers = questionNumbers(ledger);
  const essays = (await getCollection('essays')).map(({ id, data }): Essay => {
    const { outline, updated, ...frontMatter } = data;
    const questions = outline.questions.map((question) => {
      const address = paths.place(id, question.anchor);
      const published = firstPublished(ledger, address);
      return {
        ...question,
        number: numbers.get(address),
        published: published === undefined ? data.published : new Date(published),
        revisions: revisionsOf(ledger, address),
      };
    });
    return {
      kind: 'essay',
      page: KINDS.essay.page(id),
      slug: id,
      ...frontMatter,
      ...outline,
      questions,
      updated: latest([updated, ...questions.map(lastRevised)]),
    };
  });
  return visibleNow(essays);
}

/** The notes to be seen, newest first. */
export async function getNotes(): Promise<Note[]> {
  return visibleNow(
    (await getCollection('notes')).map(({ id, data: { outline, ...frontMatter } }): Note => ({
      kind: 'note',
      page: KINDS.note.page(id),
      slug: id,
      ...frontMatter,
      ...outline,
      questions: [],
      updated: frontMatter.updated,
      alsoAskedAs: {},
      first: [],
    })),
  );
}

/** Essays and notes together, newest first. */
export async function getWriting(): Promise<Writing[]> {
  return newestFirst<Writing>([...(await getEssays()), ...(await getNotes())]);
}

function visibleNow<W extends Writing>(writing: readonly W[]): W[] {
  const today = new Date();
  const all = process.env[SHOW_UNPUBLISHED] === 'yes';
  return newestFirst(writing.filter((one) => all || isPublished(one, today)));
}

const keys = new WeakMap<Writing, Promise<string>>();

/**
 * Changes with everything that a page of a text alone is made of: the text, what is known of it, the numbers behind its
 * figures. Builds make a page again when its key has changed.
 */
export function getKey(writing: Writing): Promise<string> {
  const key = keys.get(writing) ?? makeKey(writing);
  keys.set(writing, key);
  return key;
}

async function makeKey(writing: Writing): Promise<string> {
  const { kind, slug } = writing;
  const entry = await (kind === 'note' ? getEntry('notes', slug) : getEntry('essays', slug));
  const drawn = writing.figures.some(({ figure }) => figure === FIGURES.CareerLadder.name);
  const ladders = drawn ? await getEntry('careerLadders', CAREER_LADDERS) : undefined;
  return pageKey(writing, entry?.body, ladders?.data);
}

/** Key of a page that is made of the code and of some plain data. */
export function pageKey(...made: readonly unknown[]): string {
  const { address, language } = site;
  return digestOf([codeDigest(), address.absolute('/'), language, interfaceLanguage(language), made]);
}

async function getSource({ kind, slug, page }: Pick<Writing, 'kind' | 'slug' | 'page'>) {
  const entry = await (kind === 'note' ? getEntry('notes', slug) : getEntry('essays', slug));
  if (!entry) throw new Error(`There is nothing at ${page}.`);
  return { file: entry.filePath ?? '', source: entry.body ?? '' };
}

/** In `npm run dev` the renderer itself may change, and nothing is written. */
const cached = createTextCache(process.env[SHOW_UNPUBLISHED] === 'yes' ? undefined : '.cache/texts');

/** A text, rendered as far as all that shows it agrees. */
export async function getText(writing: Pick<Writing, 'kind' | 'slug' | 'page'>): Promise<RenderedText> {
  const { file, source } = await getSource(writing);
  const ledger = getLedger();
  const { address, language } = site;
  return cached(pageKey(file, source, redirectsInto(ledger, file)), () =>
    renderFile(file, source, { address, language, ledger, words }),
  );
}

/** Something that a text imports, as a component; see `text-modules.ts`. */
export async function getModule({ kind, slug }: Pick<Writing, 'kind' | 'slug'>, number: number) {
  const entry = await getEntry('modules', moduleId(kind, slug, number));
  if (!entry) throw new Error(`The text ${slug} has no module ${number}.`);
  return (await render(entry)).Content;
}

let parsed: { source: string; tree: Root; anchors: ReadonlyMap<Heading, string> } | undefined;

/** A text's Markdown tree, and the anchors of its headings. */
export async function getTree(writing: Pick<Writing, 'kind' | 'slug' | 'page'>) {
  const { source } = await getSource(writing);
  // The pages of one essay follow each other, and each of its answers asks.
  if (parsed?.source !== source) {
    const whole = parseMdx(source);
    const tree = { ...whole, children: whole.children.filter(({ type }) => type !== 'yaml') };
    parsed = { source, tree, anchors: headingAnchors(tree) };
  }
  return parsed;
}

/** All words of an answer, a paragraph a line, as far as they are running text. */
export async function getAnswerText(
  essay: Pick<Essay, 'kind' | 'slug' | 'page'>,
  anchor: string,
): Promise<string> {
  const { tree, anchors } = await getTree(essay);
  return textBlocks(answerIn(tree, anchors, anchor)).join('\n');
}

let answerTexts: Promise<(PlacedAnswer & { text: string })[]> | undefined;

/** All words of every answer, those of the newest essay first. */
export function getAnswerTexts(): Promise<readonly (PlacedAnswer & { text: string })[]> {
  answerTexts ??= readAnswerTexts();
  return answerTexts;
}

async function readAnswerTexts(): Promise<(PlacedAnswer & { text: string })[]> {
  const texts: (PlacedAnswer & { text: string })[] = [];
  // One after the other, so that each essay is parsed once.
  for (const essay of await getEssays()) {
    for (const question of essay.questions) {
      texts.push({ essay, question, text: await getAnswerText(essay, question.anchor) });
    }
  }
  return texts;
}

/** An answer and the essay that it is in. */
interface PlacedAnswer {
  essay: Essay;
  question: PublishedQuestion;
}

let related: Promise<ReadonlyMap<string, readonly PlacedAnswer[]>> | undefined;

/** The answers most like one, by its address, the likeliest first. */
export async function getRelated(address: string): Promise<readonly PlacedAnswer[]> {
  related ??= relateAll();
  return (await related).get(address) ?? [];
}

async function relateAll(): Promise<ReadonlyMap<string, readonly PlacedAnswer[]>> {
  const places = new Map(
    (await getEssays()).flatMap((essay) =>
      essay.questions.map((question): [string, PlacedAnswer] => [
        paths.place(essay.slug, question.anchor),
        { essay, question },
      ]),
    ),
  );
  const alike = await memoizeInDev('related', async () => {
    const answers = (await getAnswerTexts()).map(({ essay, question, text }) => ({
      id: paths.place(essay.slug, question.anchor),
      text: `${question.text}\n${text}`,
      topics: essay.topics,
    }));
    return relatedAnswers(answers, site.language, MOST_RELATED);
  });
  return new Map([...alike].map(([id, others]) => [id, others.flatMap((other) => places.get(other) ?? [])]));
}

/** The numbers and names behind the career-ladder figure. */
export async function getCareerLadders(): Promise<CareerLadders> {
  const entry = await getEntry('careerLadders', CAREER_LADDERS);
  if (!entry)
    throw new Error(
      'The figure <CareerLadder /> needs content/data/career-ladders.yaml, which is not there.',
    );
  return entry.data;
}

let lastRead: { changed: number; ledger: Ledger; numbers: ReadonlyMap<string, number> } | undefined;

/** Whether there are numbers and names for the career-ladder figure; a site that does not use it needs none. */
export async function hasCareerLadders(): Promise<boolean> {
  return (await getEntry('careerLadders', CAREER_LADDERS)) !== undefined;
}

/** The ledger of what was ever published. */
export function getLedger(): Ledger {
  return cachedLedger().ledger;
}

/** Permanent number of a question, by its address; `undefined` while it is not published. */
export function getNumber(address: string): number | undefined {
  return cachedLedger().numbers.get(address);
}

function cachedLedger() {
  // Every page asks; in `npm run dev` the file may change between two questions.
  const changed = statSync(ledgerPath(CONTENT_FOLDER), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (lastRead?.changed !== changed) {
    const { ledger } = readLedgerFile(CONTENT_FOLDER);
    lastRead = { changed, ledger, numbers: questionNumbers(ledger) };
  }
  return lastRead;
}
