import { folded, nearestWord, startsWithMost, termsOf } from './spelling.ts';

/** How long a reader has to pause before the index is asked, in milliseconds. */
const PAUSE = 150;

/** Letters of a word that says something. */
const FEW = 3;

/** What separates the words of a text whose language writes no spaces, and words of other texts, as Pagefind counts them. */
const NO_SPACE = '\u200B';
const SPACES = /[^\S\uFEFF]+/;

/** Scripts that put no spaces between words: Pagefind splits them by itself. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A result as Pagefind gives it (https://pagefind.app/docs/api/). */
export interface Found {
  url: string;
  content: string;
  /** The content with its words separated. */
  raw_content?: string;
  /** Indexes of the words that were found. */
  locations: readonly number[];
  meta: Readonly<Record<string, string | undefined>>;
}

/** Results of a search, each fetched when it is asked for. */
export type Results = readonly { data(): Promise<Found> }[];

/** What a search found. */
export interface LookedUp {
  results: Results;
  /** The words that were searched for. */
  terms: readonly string[];
  /** Whether they are not those of the query, some of which are misspelt. */
  isCorrected: boolean;
}

/** The part of Pagefind that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Results }>;
  debouncedSearch(query: string, options: object, pause: number): Promise<{ results: Results } | null>;
}

/** Trusted Types (https://www.w3.org/TR/trusted-types/), where browsers have them. */
interface WithTrustedTypes {
  trustedTypes?: {
    readonly defaultPolicy: object | null;
    createPolicy(name: string, rules: { createScriptURL(asked: string): string | null }): object;
  };
}

/**
 * What counts how much, besides the text: every answer bears its essay's title, so that counts little; the essay itself
 * bears it as its own.
 */
const RANKING = { metaWeights: { title: 8, also: 4, essay: 0.1 } };

let pagefind: Promise<Pagefind> | undefined;
let words: Promise<readonly string[]> | undefined;

/**
 * What the index has for a query, once the reader pauses; nothing if the reader has typed on. Where it has nothing, words that
 * no text has are replaced by their nearest, or left out if others remain.
 *
 * @param index Address of the folder with the index.
 */
export async function lookUp(query: string, index: string): Promise<LookedUp | undefined> {
  try {
    pagefind ??= load(index);
    const loaded = await pagefind;
    const found = await loaded.debouncedSearch(query, {}, PAUSE);
    if (!found) return undefined;
    const terms = termsOf(query);
    const unknown = await unknownTerms(loaded, terms, found.results);
    if (unknown.size === 0) return { results: found.results, terms, isCorrected: false };
    words ??= loadWords(index);
    const known = await words;
    const instead = terms.flatMap((term) => (unknown.has(term) ? (nearestWord(term, known) ?? []) : term));
    // What is left of a query of nonsense may say nothing.
    const says = instead.some((term) => term.length > FEW);
    const results = says ? (await loaded.search(instead.join(' '))).results : [];
    // It says nothing of pieces of the index that did not load, and finds nothing.
    if (says && results.length === 0 && !(await findsEach(loaded, instead)))
      throw new Error('The index is incomplete.');
    return { results, terms: instead, isCorrected: instead.join() !== terms.join() };
  } catch (error) {
    pagefind = undefined;
    words = undefined;
    throw error;
  }
}

/** Text of a result, word by word, and which of them to mark: not what only begins with a letter or two that were typed. */
export function wordsOf({ content, raw_content: raw, locations }: Found, terms: readonly string[]) {
  const unspaced = raw?.includes(NO_SPACE) ? raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : undefined;
  const text = unspaced?.split(NO_SPACE) ?? content.split(SPACES);
  const short = terms.filter((term) => term.length < FEW);
  const long = terms.filter((term) => term.length >= FEW);
  const found = locations.filter((at) => {
    const word = folded(text[at] ?? '');
    if (short.includes(word) || !short.some((term) => word.startsWith(term))) return true;
    return long.some((term) => term.slice(0, FEW) === word.slice(0, FEW));
  });
  return unspaced === undefined ? { text, found, joiner: ' ' } : { text, found: locations, joiner: '' };
}

/**
 * Terms that no text has. For these, Pagefind looks for ever shorter words that they begin with, down to single letters, or
 * leaves them out: it would find "a" for "aqqqq".
 */
async function unknownTerms(
  loaded: Pagefind,
  terms: readonly string[],
  results: Results,
): Promise<ReadonlySet<string>> {
  const unknown = new Set<string>();
  for (const term of terms) {
    if (WITHOUT_SPACES.test(term)) continue;
    // In quotation marks, words are found in their forms alone.
    if ((await loaded.search(`"${term}"`)).results.length === 0) unknown.add(term);
  }
  if (unknown.size === 0 || !results[0]) return unknown;
  const first = await results[0].data();
  const inMeta = Object.values(first.meta).flatMap((text) => text?.split(/[^\p{L}\p{N}]+/u) ?? []);
  const { text } = wordsOf(first, terms);
  const found = first.locations.flatMap((at) => [text[at] ?? '', ...(text[at]?.split(/[-/]/) ?? [])]);
  const all = [...inMeta, ...found].map(folded);
  for (const term of unknown) {
    if (all.some((word) => startsWithMost(word, term))) unknown.delete(term);
  }
  return unknown;
}

async function findsEach(loaded: Pagefind, terms: readonly string[]): Promise<boolean> {
  const found = await Promise.all(terms.map((term) => loaded.search(term)));
  return found.every(({ results }) => results.length > 0);
}

async function load(index: string): Promise<Pagefind> {
  allowWorker(new URL(`${index}pagefind-worker.js`, location.href).href);
  const loaded = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  await loaded.options({ ranking: RANKING });
  await loaded.init();
  return loaded;
}

/** Every word of the texts, most frequent first. */
async function loadWords(index: string): Promise<readonly string[]> {
  const response = await fetch(`${index}words.txt`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.text()).split('\n');
}

/**
 * Lets one script be the work of a worker; the page's policy refuses all others, and all HTML made of text. Pagefind asks by
 * the plain address, which only a policy by this name can allow.
 */
function allowWorker(worker: string): void {
  const { trustedTypes } = window as WithTrustedTypes;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (asked) => (new URL(asked, location.href).href === worker ? asked : null),
  });
}
