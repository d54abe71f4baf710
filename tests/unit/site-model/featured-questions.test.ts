import { expect, it } from 'vitest';
import { featuredQuestions, MOST_FEATURED } from '../../../src/site-model/featured-questions.ts';
import type { Question } from '../../../src/mdx/outline.ts';

const featured = (anchors: string[], first: string[] = []) =>
  featuredQuestions({ questions: anchors.map((anchor) => ({ anchor }) as Question), first }).map(
    ({ anchor }) => anchor,
  );

it('the home page shows the questions that the author puts first, in that order', () => {
  expect(featured(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'a']);
});

it('where the author puts none first, it shows the first few', () => {
  expect(featured(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(featured([])).toEqual([]);
});

it('it never shows more than fit, nor what the essay does not ask', () => {
  const many = Array.from({ length: 600 }, (_, index) => String(index));
  expect(featured(many)).toHaveLength(MOST_FEATURED);
  expect(featured(many, [...many, 'gone'])).toHaveLength(MOST_FEATURED);
  expect(featured(['a'], ['gone'])).toEqual(['a']);
});
