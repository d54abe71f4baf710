/** Below this two texts have little more than small words in common. */
const ENOUGH = 0.3;

/**
 * How much two texts have in common, from 0 to 1: the Sørensen–Dice coefficient of their letter pairs
 * (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient), word by word, so that the order of words counts little.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = a.filter((pair) => {
    const index = b.indexOf(pair);
    if (index >= 0) b.splice(index, 1);
    return index >= 0;
  });
  const all = a.length + b.length + common.length;
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** The candidate whose text is most like another; `undefined` if none is enough like it. */
export function mostSimilar<T extends { text: string }>(
  text: string,
  candidates: readonly T[],
): T | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, similarity: similarity(text, candidate.text) }))
    .toSorted((one, other) => other.similarity - one.similarity);
  return ranked[0] && ranked[0].similarity >= ENOUGH ? ranked[0].candidate : undefined;
}

function pairsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const letters = [...word];
    return letters.length === 1
      ? letters
      : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  });
}
