import type { FigureUse } from '../mdx/figure-uses.ts';

/** A text as far as what belongs to it is concerned. */
interface Related {
  page: string;
  topics: readonly string[];
  figures: readonly Pick<FigureUse, 'figure'>[];
}

/** The notes that show a figure of an essay, which tell where its numbers come from. */
export function notesBehind<N extends Related>(essay: Related, notes: readonly N[]): N[] {
  return notes.filter((note) => sharesFigure(essay, note));
}

/** The essay that a note goes with: the first one that shows a figure of the note, else the first one on one of its topics. */
export function essayOfNote<E extends Related>(note: Related, essays: readonly E[]): E | undefined {
  return (
    essays.find((essay) => sharesFigure(essay, note)) ?? essays.find((essay) => sharedTopics(essay, note) > 0)
  );
}

/**
 * What to read after a text: the others that share most topics with it, in the order given where they share as many.
 *
 * @param most How many to name at most.
 */
export function readNext<W extends Related>(text: Related, others: readonly W[], most: number): W[] {
  const candidates = others.filter(({ page }) => page !== text.page);
  return [...Map.groupBy(candidates, (other) => sharedTopics(text, other))]
    .toSorted(([one], [other]) => other - one)
    .flatMap(([, group]) => group)
    .slice(0, most);
}

function sharesFigure(one: Related, other: Related): boolean {
  return one.figures.some(({ figure }) => other.figures.some((use) => use.figure === figure));
}

function sharedTopics(one: Related, other: Related): number {
  return one.topics.filter((topic) => other.topics.includes(topic)).length;
}
