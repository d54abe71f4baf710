import transliterate from '@sindresorhus/transliterate';
import { slug as githubSlug } from 'github-slugger';

/** Matches the file of a text below its collection's folder: `<essay>/index.mdx` or `<essay>.mdx`, or the same in `.md`. */
const TEXT_FILE = /^([^/]+?)(?:\/index)?\.mdx?$/;

/** A slug that every file system, host and mail program keeps as it is. */
const LEGAL_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Most letters of it: file systems take 255 of a name, and cards are named `essay-….png`. */
export const LONGEST_SLUG = 240;

/** Variation selectors, joiners, marks of direction, soft hyphens, and the frames of keycaps. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Me}]/gu;

/** A run of Latin letters with their marks; letters of other scripts stay as they are. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;

/** Most bytes of a suggested slug: a line that a person can read. */
const LONGEST_SUGGESTION = 60;

/**
 * The slug of an essay from its file: the folder's name, or the file's where the essay has no folder.
 *
 * @param file Path below `content/essays/`, with slashes.
 * @returns `undefined` if the path is not that of an essay.
 */
export function writingSlug(file: string): string | undefined {
  return TEXT_FILE.exec(file)?.[1];
}

/** Whether a slug can stand in an address for good: lower-case ASCII words joined by hyphens. */
export function isLegalSlug(slug: string): boolean {
  return LEGAL_SLUG.test(slug) && slug.length <= LONGEST_SLUG;
}

/**
 * The slug of a heading from its words, as GitHub makes it, but with Latin letters transliterated, without characters that
 * nobody sees, and with single hyphens between words. Empty if the words have no letters or digits.
 *
 * `Was ist Größe – & wozu?` in German → `was-ist-groesse-wozu`
 *
 * @param language BCP 47 tag of the words, which decides how letters are transliterated.
 */
export function slugOf(words: string, language: string): string {
  const visible = words.normalize('NFC').replace(INVISIBLE, '');
  return unicodeSlugOf(visible.replace(LATIN, (letters) => toAscii(letters, language)));
}

/** The same with every letter as it is written. */
export function unicodeSlugOf(words: string): string {
  return (
    githubSlug(words.normalize('NFC').replace(INVISIBLE, ''))
      // A mark whose letter is gone would stand on a hyphen.
      .replace(/(^|-)\p{M}+/gu, '$1')
      .replace(/-{2,}/g, '-')
      .replace(/^-|-$/g, '')
      .normalize('NFC')
  );
}

/**
 * A legal slug of an essay or note from its title; empty if the title has no letters that can be written in ASCII.
 *
 * @param language BCP 47 tag of the title.
 */
export function asciiSlugOf(title: string, language: string): string {
  const ascii = toAscii(title.normalize('NFC').replace(INVISIBLE, ''), language)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return firstWords(ascii);
}

/** The first words of a slug, as many as a person reads at a glance; a word that is longer than that is cut. */
export function firstWords(slug: string, most = Infinity): string {
  const [first = '', ...others] = slug.split('-');
  let short = cut(first);
  for (const word of others.slice(0, most - 1)) {
    if (byteLength(`${short}-${word}`) > LONGEST_SUGGESTION) break;
    short += `-${word}`;
  }
  return short;
}

/** Bytes of a text in UTF-8, which is what file systems count. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function cut(word: string): string {
  let short = '';
  // By what a reader sees as one character, so that no vowel sign is cut off.
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (byteLength(short + segment) > LONGEST_SUGGESTION) break;
    short += segment;
  }
  return short;
}

function toAscii(letters: string, language: string): string {
  // Nearly all words; looking for hundreds of letters takes long.
  if (/^[\x20-\x7E]*$/.test(letters)) return letters;
  return transliterate(letters.normalize('NFKC'), { locale: language })
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
