import { byteLength, firstWords, slugOf } from './slug.ts';

/** Ids that the pages of an essay use themselves: landmarks, figures and footnotes. */
const TAKEN_BY_PAGES = /^(main|whole-essay|figure-.*|(fn|fnref)-.*)$/;

/** What no anchor can hold: white space, control characters, and signs that end an address or mean something else in one. */
const IMPOSSIBLE = /[\s"#$%*<>[\\\]^`{|}\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Signs that stand in an address, but not in the name of a folder on every system. */
const NO_FOLDER = /[/:?]/;

/** Characters that nobody sees and that no slug ever had; those which it may have had are part of published addresses. */
const UNSEEN = /(?![\p{M}\p{Lo}\p{Join_Control}])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Files that the folder of an essay holds beside those of its answers. */
const FILES_OF_ESSAYS = /^index\.html$|\.(?:md|xml)$/i;

/**
 * Most bytes of an anchor that is the address of a page. File systems take 255 of a name, and copies of the answer's
 * Markdown for servers end in `.md.br`.
 */
export const LONGEST_PAGE_ANCHOR = 249;

/** Most words of a question that a suggested anchor takes whole, and words that it takes of a longer one. */
const SHORT = 6;
const FEW = 4;

/**
 * Reads the explicit anchor out of a comment in a heading: `/* #sabbatical *\/` gives `sabbatical`.
 *
 * @param expression Source of an MDX expression, without its braces.
 * @returns The anchor as written, legal or not; `undefined` if the comment is no anchor.
 */
export function anchorFromComment(expression: string): string | undefined {
  return /^\s*\/\*\s*#(.*?)\s*\*\/\s*$/s.exec(expression)?.[1];
}

/**
 * An anchor as pages have it, from what somebody typed or copied from an address line: decoded, composed, and without
 * invisible characters. `%E4%B8%BA` is `为`.
 */
export function normalizeAnchor(written: string): string {
  return decoded(written).replace(UNSEEN, '').normalize('NFC');
}

/**
 * What is wrong with an explicit anchor, as the end of a sentence that begins with it; `undefined` if nothing is. Whatever a
 * fragment of a URL can carry is right, as people bring their anchors with them.
 */
export function anchorProblem(anchor: string): string | undefined {
  if (anchor === '') return 'is empty';
  const [sign] = IMPOSSIBLE.exec(anchor) ?? [];
  if (sign !== undefined) return `cannot contain ${nameOf(sign)}`;
  if (!/[\p{L}\p{N}\p{S}]/u.test(anchor)) return 'has no letters or digits';
  return takenProblem(anchor);
}

/** What is wrong with an anchor, explicit or not, that is to be the address of a page as well; `undefined` if nothing is. */
export function pageAnchorProblem(anchor: string): string | undefined {
  const bytes = byteLength(anchor);
  if (bytes > LONGEST_PAGE_ANCHOR) {
    return `is too long for the address of a page: it has ${bytes} bytes, but file systems allow ${LONGEST_PAGE_ANCHOR}`;
  }
  const [sign] = NO_FOLDER.exec(anchor) ?? [];
  if (sign !== undefined) {
    return `contains ${nameOf(sign)}, which the address of a page cannot contain`;
  }
  if (/^\.|\.$/.test(anchor)) return 'begins or ends with a dot, so it cannot be the address of a page';
  if (FILES_OF_ESSAYS.test(anchor)) return 'is the name of a file, so it cannot be the address of a page';
  return undefined;
}

/** The same as `anchorProblem` for an anchor made from a heading's text, which may hold whatever the slug keeps. */
export function slugProblem(slug: string): string | undefined {
  return slug === '' ? 'is empty, because the heading has no letters or digits' : takenProblem(slug);
}

/** The same for an id that a page may use itself. */
export function takenProblem(anchor: string): string | undefined {
  return TAKEN_BY_PAGES.test(anchor) ? 'is already used by the page itself' : undefined;
}

/**
 * A legal anchor close to what the author wrote, to be offered as the hint.
 *
 * @param language BCP 47 tag of the text.
 */
export function suggestAnchor(text: string, language: string): string {
  const anchor =
    fewWords(
      slugOf(
        text.replace(/[\p{P}\p{S}]/gu, (sign) => (isInWord(sign) ? sign : ' ')),
        language,
      ),
    ) || 'question';
  return anchorProblem(anchor) === undefined ? anchor : `q-${anchor}`;
}

/** The same, and none of those that are taken. */
export function suggestFreeAnchor(
  text: string,
  language: string,
  taken: { has(anchor: string): boolean },
): string {
  const wanted = suggestAnchor(text, language);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** A slug of a few words as it is; of a longer one the first words, but none at the end that only lead to the next. */
function fewWords(slug: string): string {
  const whole = firstWords(slug);
  if (whole === slug && slug.split('-').length <= SHORT) return slug;
  const words = firstWords(slug, FEW).split('-');
  // Articles and prepositions are short in every language whose words are counted here.
  while (words.length > 2 && (words.at(-1) ?? '').length <= 3) words.pop();
  return words.join('-');
}

function isInWord(sign: string): boolean {
  return sign === "'" || sign === '’';
}

function nameOf(sign: string): string {
  if (/\s/.test(sign)) return 'white space';
  if (/\p{C}/u.test(sign)) return 'invisible characters';
  return `the character ${sign}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
