import { sameArabicLetters } from '../site-model/arabic-letters.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4;

/** Words of up to this many letters may differ in one, longer ones in two. */
const SHORT = 7;

/** A word as the search compares it: in small letters, without accents and signs. */
export const folded = (word: string): string =>
  sameArabicLetters(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );

/** The words of a query, as the search compares them. */
export const termsOf = (query: string): string[] => query.split(/\s+/).map(folded).filter(Boolean);

/** How many letters two words have in common at their start. */
function commonStart(word: string, other: string): number {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return length;
}

/** Whether a word begins with a term, or with most of it: as "mentors" does with most of "mentorship". */
export function startsWithMost(word: string, term: string): boolean {
  return commonStart(term, word) >= Math.min(term.length, Math.max(SHORTEST, Math.ceil(term.length * 0.6)));
}

/**
 * The word of a list that a term most likely stands for: one that begins with it, or else the one that differs least in its
 * letters, of equally near ones the first.
 */
export function nearestWord(term: string, words: readonly string[]): string | undefined {
  if (words.some((word) => folded(word).startsWith(term))) return term;
  if (term.length < SHORTEST) return undefined;
  let nearest: string | undefined;
  let limit = term.length <= SHORT ? 1 : 2;
  for (const word of words) {
    const distance = editDistance(term, folded(word), limit);
    if (distance > limit) continue;
    nearest = word;
    limit = distance - 1;
    if (limit < 1) break;
  }
  return nearest;
}

/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour to make one word of another; any
 * number above the limit stands for all of them.
 */
export function editDistance(word: string, other: string, limit: number): number {
  if (Math.abs(word.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = word[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + replaced,
      );
      const isSwapped = word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}
