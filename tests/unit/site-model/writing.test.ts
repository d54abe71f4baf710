import { expect, it } from 'vitest';
import { newestFirst, readingMinutes, type Essay } from '../../../src/site-model/writing.ts';
import { closestMatch } from '../../../src/diagnostics/closest-match.ts';
import { writingSlug, isLegalSlug } from '../../../src/permalinks/slug.ts';

const essay = (slug: string, day: string) =>
  ({ slug, page: `/essays/${slug}/`, published: new Date(day) }) as Essay;

it('essays stand newest first, those of one day by name, whatever order they come in', () => {
  const essays = [essay('b', '2026-01-01'), essay('c', '2026-02-01'), essay('a', '2026-01-01')];
  const slugs = ['c', 'a', 'b'];
  expect(newestFirst(essays).map(({ slug }) => slug)).toEqual(slugs);
  expect(newestFirst(essays.toReversed()).map(({ slug }) => slug)).toEqual(slugs);
});

it('reading takes a minute at least', () => {
  expect([0, 100, 238, 2400].map(readingMinutes)).toEqual([1, 1, 1, 10]);
});

it.each([
  ['an-essay/index.mdx', 'an-essay'],
  ['an-essay.mdx', 'an-essay'],
  ['an-essay/notes.mdx', undefined],
  ['an-essay/index.md', 'an-essay'],
  ['an-essay.md', 'an-essay'],
  ['an-essay/notes.md', undefined],
])('the file %s has the slug %s', (file, slug) => {
  expect(writingSlug(file)).toBe(slug);
});

it.each([
  ['why-i-quit', true],
  ['2026', true],
  ['Why', false],
  ['a--b', false],
  ['-a', false],
  ['ä', false],
  ['a_b', false],
])('the slug %s is legal: %s', (slug, legal) => {
  expect(isLegalSlug(slug)).toBe(legal);
});

it('a misspelled word is recognised, a strange one is not', () => {
  expect(closestMatch('publishd', ['title', 'published'])).toBe('published');
  expect(closestMatch('Topics', ['topics'])).toBe('topics');
  expect(closestMatch('author', ['title', 'published'])).toBeUndefined();
});
