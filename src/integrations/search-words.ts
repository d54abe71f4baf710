/** More words would be a long list to load; the rarest of a very large site are left out. */
const MOST = 20_000;

/** Shorter words are suggested to nobody. */
const SHORTEST = 3;

/** What separates words, and signs inside of them, which the search leaves out. */
const SEPARATORS = /[\s\p{Pd}/]+/u;
const SIGNS = /[\p{P}\p{S}]+/gu;

/** Numbers are not misspelt. */
const LETTERS = /^[\p{L}\p{M}]+$/u;

/**
 * The words of some texts in small letters, those first that stand in most texts: what the search suggests for a word that
 * none of them has.
 */
export function searchWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = text.normalize('NFC').toLowerCase().split(SEPARATORS);
    for (const word of new Set(words.map((word) => word.replaceAll(SIGNS, '')))) {
      if (word.length >= SHORTEST && LETTERS.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([word, count], [other, otherCount]) => otherCount - count || (word < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
