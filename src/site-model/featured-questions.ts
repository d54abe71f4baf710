import type { Outline } from '../mdx/outline.ts';

/** Questions of an essay that the home page shows, at most. */
export const MOST_FEATURED = 6;

/**
 * The questions of an essay that the home page shows: those that its front matter puts first, in its order; the first few where
 * it names none.
 */
export function featuredQuestions<Q extends Outline['questions'][number]>({
  questions,
  first,
}: {
  questions: readonly Q[];
  first: readonly string[];
}): Q[] {
  const named = first.flatMap((anchor) => questions.filter((question) => question.anchor === anchor));
  return (named.length > 0 ? named : questions).slice(0, MOST_FEATURED);
}
