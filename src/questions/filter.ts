/** A text as a filter sees it: small letters without accents, whatever the reader types. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, folded; each has to be found. */
export function queryWords(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))];
}

/** Whether some texts together hold every word; those of an empty query are held by all. */
export function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const folded = texts.map(fold);
  return words.every((word) => folded.some((text) => text.includes(word)));
}

/** A run of letters in a text, from one offset to another. */
export type Run = readonly [start: number, end: number];

/**
 * Where the words of a query stand in a text, in order and without overlaps. Letters that folding takes apart or away are
 * marked whole.
 */
export function runsOf(text: string, words: readonly string[]): Run[] {
  const { folded, places } = foldWithPlaces(text);
  const found = words.flatMap((word) => {
    const runs: [number, number][] = [];
    for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length)) {
      runs.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
    }
    return runs;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of found.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Letters shown on each side of what was found. */
const AROUND = 60;

/**
 * The piece of a text around the first place where a word of a query stands, cut between words; `undefined` if none does.
 */
export function snippet(text: string, words: readonly string[]): string | undefined {
  const [first] = runsOf(text, words);
  if (!first) return undefined;
  const from = first[0] <= AROUND ? 0 : text.lastIndexOf(' ', first[0] - AROUND) + 1;
  const space = text.indexOf(' ', first[1] + AROUND);
  const to = space < 0 ? text.length : space;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** A folded text, and for each of its letters, and for its end, the offset in the text that it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const part = fold(letter);
    places.push(...Array.from({ length: part.length }, () => offset));
    folded += part;
    offset += letter.length;
  }
  places.push(text.length);
  return { folded, places };
}
