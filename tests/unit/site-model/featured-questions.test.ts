import { expect, it } from 'vitest';
import { featuredQuestions, MOST_FEATURED } from '../../../src/site-model/featured-questions.ts';
import type { Question } from '../../../src/mdx/outline.ts';

const essay = (anchors: string[], first: string[] = []) => ({
  questions: anchors.map((anchor) => ({ anchor }) as Question),
  first,
});
const anchorsOf = (...essays: ReturnType<typeof essay>[]) =>
  featuredQuestions(essays).map(({ question }) => question.anchor);

it('the home page leads with what authors put first, in their order', () => {
  expect(anchorsOf(essay(['a', 'b', 'c'], ['c', 'a']), essay(['d']), essay(['e', 'f'], ['f']))).toEqual([
    'c',
    'a',
    'f',
  ]);
});

it('where nobody puts anything first, it leads with the first questions of each essay', () => {
  expect(anchorsOf(essay(['a', 'b', 'c', 'd']), essay(['e']))).toEqual(['a', 'b', 'c', 'e']);
});

it('it never leads with more than fit, nor with what an essay does not ask', () => {
  const many = Array.from({ length: 600 }, (_, index) => String(index));
  expect(anchorsOf(essay(many, [...many, 'gone']))).toHaveLength(MOST_FEATURED);
});
