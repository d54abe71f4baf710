import type { Outline } from '../mdx/outline.ts';

/** Questions that the home page leads with, at most. */
export const MOST_FEATURED = 6;

/** Questions of one essay that stand on the home page where its author names none. */
const UNNAMED = 3;

/**
 * The questions that the home page leads with: those that the front matter of the essays puts first, in its order, newest
 * essay first. Where no essay puts any first, the first few of each.
 */
export function featuredQuestions<E extends Pick<Outline, 'questions'> & { first: readonly string[] }>(
  essays: readonly E[],
): { essay: E; question: E['questions'][number] }[] {
  const named = essays.flatMap((essay) =>
    essay.first
      .flatMap((anchor) => essay.questions.filter((question) => question.anchor === anchor))
      .map((question) => ({ essay, question })),
  );
  const leading =
    named.length > 0
      ? named
      : essays.flatMap((essay) => essay.questions.slice(0, UNNAMED).map((question) => ({ essay, question })));
  return leading.slice(0, MOST_FEATURED);
}
