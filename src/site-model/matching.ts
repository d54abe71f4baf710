import { sameArabicLetters } from './arabic-letters.ts';

/** Marks that writers may leave out without writing another word: accents, Hebrew points, Arabic vowels and hamza. */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that put no spaces between words, so that a word may begin at any letter. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Beginning and end of a passage in a text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** A text as comparisons see it: without case, accents and forms of presentation. Made letter by letter. */
export function fold(text: string): string {
  return text.replace(/\P{ASCII}/gu, foldLetter).toLowerCase();
}

function foldLetter(letter: string): string {
  // There and back again: ß becomes ss, and both lower cases of sigma one.
  return sameArabicLetters(
    letter
      .normalize('NFKD')
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(LEFT_OUT, ''),
  );
}

/** The words that somebody looks for, folded, each once. */
export function termsOf(query: string): string[] {
  return [...new Set(fold(query).match(WORDS))];
}

/** Whether each term begins some word of a text; none at all begin every text. */
export function matches(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => nextPlace(folded, term, 0) >= 0);
}

/** Where the terms are in a text: in order, apart from each other, whole letters. */
export function spansOf(text: string, terms: readonly string[]): Span[] {
  const folded = fold(text);
  const found = terms.flatMap((term) => placesOf(folded, term).map((at): Span => [at, at + term.length]));
  if (found.length === 0) return [];
  const origins = originsOf(text);
  return joined(
    found.map(([start, end]): Span => [origins[start]?.[0] ?? 0, origins[end - 1]?.[1] ?? text.length]),
  );
}

/**
 * A line of a text around the first place where a term is, with an ellipsis where it goes on; empty if no term is in it.
 *
 * @param most Most UTF-16 code units of the line, ellipses not counted; at least twice the longest term.
 */
export function passageOf(text: string, terms: readonly string[], most: number): string {
  const [first] = spansOf(text, terms);
  if (!first) return '';
  const begin = Math.max(0, Math.min(first[0] - Math.floor(most / 3), text.length - most));
  const start = begin === 0 ? 0 : wordStart(text, begin, first[0]);
  const end = start + most >= text.length ? text.length : wordEnd(text, start + most, first[1]);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

function placesOf(folded: string, term: string): number[] {
  const places: number[] = [];
  for (let at = nextPlace(folded, term, 0); at >= 0; at = nextPlace(folded, term, at + term.length)) {
    places.push(at);
  }
  return places;
}

/** Where a term begins a word, from some place on; -1 if nowhere. */
function nextPlace(folded: string, term: string, from: number): number {
  let at = folded.indexOf(term, from);
  while (at > 0 && !beginsWord(folded, at)) at = folded.indexOf(term, at + 1);
  return at;
}

function beginsWord(folded: string, at: number): boolean {
  const before = letterBefore(folded, at);
  return !LETTER.test(before) || UNSPACED.test(before) || UNSPACED.test(letterAt(folded, at));
}

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function letterBefore(text: string, at: number): string {
  const pair = at > 1 ? letterAt(text, at - 2) : '';
  return pair.length === 2 ? pair : text.charAt(at - 1);
}

/** For each code unit of a folded text the letter it comes from. */
function originsOf(text: string): Span[] {
  const origins: Span[] = [];
  let start = 0;
  for (const letter of text) {
    const span: Span = [start, start + letter.length];
    for (let unit = fold(letter).length; unit > 0; unit -= 1) origins.push(span);
    start = span[1];
  }
  return origins;
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = apart.at(-1);
    if (last && span[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], span[1])];
    else apart.push(span);
  }
  return apart;
}

/** The first place behind a space, at or after another, not after `most`. */
function wordStart(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/);
  return space < 0 ? most : from + space + 1;
}

/** The last place before a space, at or before another, not before `least`. */
function wordEnd(text: string, from: number, least: number): number {
  const space = text.slice(least, from).search(/\s\S*$/);
  return space < 0 ? Math.max(least, from) : least + space;
}
