import { getCollection, getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { FIGURES } from '../figures/registry.ts';
import type { CareerLadders } from '../figures/career-ladder/schema.ts';
import { codeDigest, digestOf } from '../cache/code-digest.ts';
import { CACHES } from '../cache/entries.ts';
import { memoize, memoizeFile } from '../cache/memoize.ts';
import { memoizeInDev } from '../cache/memoize-in-dev.ts';
import { interfaceLanguage } from '../i18n/languages.ts';
import * as words from '../i18n/words.ts';
import { redirectsInto } from '../mdx/plugins/rehype-former-anchors.ts';
import { moduleId } from '../mdx/render/module-files.ts';
import type { RenderedText } from '../mdx/render/pieces.ts';
import { KIND_NAMES, KINDS } from '../permalinks/kinds.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Essay, Note, PlacedAnswer, Writing } from '../site-model/writing.ts';
import { createSite, type DocumentKey, type ParsedText, type Site } from '../site-model/site.ts';
import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';
import { site } from '../site.ts';
import { CAREER_LADDERS } from './collections.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { createDocumentReader, createSoundReader, DOCUMENT_CACHE } from './document-cache.ts';
import { ledgerPath, readLedgerFile } from './ledger-file.ts';
import { readDocuments } from './read-content.ts';
import { renderFile } from './render-file.ts';
import { createTextCache } from './text-cache.ts';

const showUnpublished = process.env[SHOW_UNPUBLISHED] === 'yes';

/** The ledger of what was ever published. In `npm run dev` its file may change between two requests. */
export const getLedger = memoizeFile(ledgerPath(CONTENT_FOLDER), () => readLedgerFile(CONTENT_FOLDER).ledger);

/** One reader for the whole of `npm run dev`, which remembers what it has read. */
const soundReader = () =>
  memoizeInDev('reader', () => createSoundReader(createDocumentReader(DOCUMENT_CACHE)));

const siteOf = memoize(bindSite);

/** The snapshot of the content: one for each build; in `npm run dev` a new one whenever a text or the ledger changes. */
export function getSite(): Promise<Site> {
  return siteOf(getLedger());
}

async function bindSite(ledger: Ledger): Promise<Site> {
  const collections = KIND_NAMES.map((kind) => getCollection(KINDS[kind].folder));
  const entries = (await Promise.all(collections)).flat();
  const ladders = await getEntry('careerLadders', CAREER_LADDERS);
  const loaded = new Set(entries.map(({ filePath }) => filePath));
  const { documents } = readDocuments({
    content: CONTENT_FOLDER,
    language: site.language,
    read: soundReader(),
  });
  return createSite(
    documents.filter(({ file }) => loaded.has(file)),
    ledger,
    { careerLadders: ladders?.data },
    {
      now: new Date(),
      showUnpublished,
      language: site.language,
      images: new Map<string, ImageMetadata>(
        entries.flatMap(({ data }) => data.pictures.map(({ file, image }) => [file, image] as const)),
      ),
      reuse: memoizeInDev,
    },
  );
}

/** The essays to be seen, newest first: all of them in `npm run dev`, the published ones in a build. */
export async function getEssays(): Promise<readonly Essay[]> {
  return (await getSite()).essays;
}

/** The notes to be seen, newest first. */
export async function getNotes(): Promise<readonly Note[]> {
  return (await getSite()).notes;
}

/** Every text to be seen: essays and notes, newest first, and the pages of the owner. */
export async function getTexts(): Promise<readonly Writing[]> {
  return (await getSite()).texts;
}

/**
 * Changes with everything that a page of a text alone is made of: the text, what is known of it, the numbers behind its
 * figures. Builds make a page again when its key has changed.
 */
export const getKey: (writing: Writing) => Promise<string> = memoize(async (writing: Writing) => {
  const { documentOf, data } = await getSite();
  const drawn = writing.figures.some(({ figure }) => figure === FIGURES.CareerLadder.name);
  return pageKey(writing, documentOf(writing).body, drawn ? data.careerLadders : undefined);
});

/** Key of a page that is made of the code and of some plain data. */
export function pageKey(...made: readonly unknown[]): string {
  const { address, language } = site;
  return digestOf([codeDigest(), address.absolute('/'), language, interfaceLanguage(language), made]);
}

/** The file of a text, relative to the project, and its source. */
export async function getSource(writing: DocumentKey): Promise<{ file: string; source: string }> {
  const { file, body } = (await getSite()).documentOf(writing);
  return { file, source: body };
}

/** In `npm run dev` the renderer itself may change, and nothing is written. */
const cached = createTextCache(showUnpublished ? undefined : CACHES.texts);

/** A text, rendered as far as all that shows it agrees. */
export async function getText(writing: DocumentKey): Promise<RenderedText> {
  const { ledger, documentOf } = await getSite();
  const { file, body: source, charts, inkDrawings } = documentOf(writing);
  const { address, language } = site;
  return cached(pageKey(file, source, charts, inkDrawings, redirectsInto(ledger, file)), () =>
    renderFile(file, source, { address, language, ledger, words, charts, inkDrawings }),
  );
}

/** Something that a text imports, as a component; see `text-modules.ts`. */
export async function getModule({ kind, slug }: Pick<Writing, 'kind' | 'slug'>, number: number) {
  const entry = await getEntry('modules', moduleId(kind, slug, number));
  if (!entry) throw new Error(`The text ${slug} has no module ${number}.`);
  return (await render(entry)).Content;
}

/** A text's Markdown tree, and the anchors of its headings. */
export async function getTree(writing: DocumentKey): Promise<ParsedText> {
  return (await getSite()).parse(writing);
}

/** All words of an answer, a paragraph a line, as far as they are running text. */
export async function getAnswerText(essay: DocumentKey, anchor: string): Promise<string> {
  return (await getSite()).documentOf(essay).answers[anchor] ?? '';
}

/** All words of every answer, those of the newest essay first. */
export async function getAnswerTexts(): Promise<readonly (PlacedAnswer & { text: string })[]> {
  const { answers, answerText } = await getSite();
  return answers.map((answer) => ({ ...answer, text: answerText(answer) }));
}

/** The answers most like one, by its address, the most similar first. */
export async function getRelated(address: string): Promise<readonly PlacedAnswer[]> {
  return (await getSite()).related(address);
}

/** The numbers and names behind the career-ladder figure. */
export async function getCareerLadders(): Promise<CareerLadders> {
  const { careerLadders } = (await getSite()).data;
  if (careerLadders) return careerLadders;
  throw new Error(
    'The figure <CareerLadder /> needs content/data/career-ladders.yaml, which does not exist.',
  );
}

/** Whether there are numbers and names for the career-ladder figure; a site that does not use it needs none. */
export async function hasCareerLadders(): Promise<boolean> {
  return (await getSite()).data.careerLadders !== undefined;
}
