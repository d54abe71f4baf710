import leven from 'leven';

/** Most letters that may differ between a slip of the pen and what was meant. */
const SLIP = 2;

/** The word of a list that a misspelled one was probably meant to be; `undefined` if none is close. */
export function closestMatch(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((candidate) => ({ candidate, slips: leven(candidate.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.slips - b.slips);
  return ranked[0] && ranked[0].slips <= SLIP ? ranked[0].candidate : undefined;
}
