import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSimilarPlaces, linkTo, type RecoveryCandidate } from '../../../src/permalinks/recovery.ts';

const place = (essay: string, anchor: string, text: string, ...also: string[]): RecoveryCandidate => ({
  page: `/blog/essays/${essay}/`,
  anchor,
  text,
  also,
});
const places = [
  place('work', '', 'On work'),
  place('work', 'year-off', 'Why not take a year off?', 'No gap year?'),
  place('work', 'money', 'What did it cost?'),
  { ...place('work', 'sums', 'The sums'), part: true as const },
  place('life', 'money', 'What did it cost?'),
];
const mostSimilar = (link: string) =>
  mostSimilarPlaces(link, places, 2).map(({ page, anchor }) => `${page}#${anchor}`);

describe('likeliestCandidates', () => {
  it.each([
    ['an anchor made of the words', '/blog/essays/work/#why-not-take-a-year-off', 'work/#year-off'],
    ['a misspelled anchor', '/blog/essays/work/#yaer-off', 'work/#year-off'],
    ['another wording', '/blog/essays/work/#no-gap-year', 'work/#year-off'],
    ['a misspelled answer page', '/blog/essays/work/yearoff/', 'work/#year-off'],
    ['an answer page that lost its essay', '/blog/money/', 'work/#money'],
    ['the essay that the link names', '/blog/essays/life/#what-did-it-cost', 'life/#money'],
    ['a misspelled essay', '/blog/essays/works/', 'work/#'],
    ['a link that lost its slash', '/blog/essays/work/year-off.html', 'work/#year-off'],
    ['an anchor with marks of its own', '/blog/essays/work/#What%20did%20it%20cost%3F', 'work/#money'],
  ])('finds %s', (_, link, expected) => {
    expect(mostSimilar(link)[0]).toBe(`/blog/essays/${expected}`);
  });

  it('prefers a question to the essay whose name is a part of the link', () => {
    const essay = 'why-i-quit-data-science';
    const page = `/blog/essays/${essay}/`;
    const around = [
      place(essay, '', 'Why I quit data science'),
      place(essay, 'sabbatical', 'Why not take a year off for research?'),
      place(essay, 'other-quitters', 'Did others quit data science, and why?'),
    ];
    const found = (link: string) =>
      mostSimilarPlaces(`${page}${link}`, around, 3).map(({ anchor }) => anchor);
    expect(found('sabatical/')).toEqual(['sabbatical', '']);
    expect(found('quitters/embed/')[0]).toBe('other-quitters');
    expect(found('zzz/')).toEqual(['']);
    expect(found('')[0]).toBe('');
  });

  it('offers nothing for what is like nothing', () => {
    expect(mostSimilar('/blog/wp-login.php')).toEqual([]);
    expect(mostSimilar('/blog/essays/work/#zzz')).toEqual([]);
  });

  it('bears any address, and keeps to its limit', () => {
    fc.assert(
      fc.property(fc.string(), (link) => {
        expect(mostSimilar(`/blog/${link}`).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('linkTo', () => {
  it('stays in the page where it can, else prefers the answer alone', () => {
    expect(places.slice(0, 4).map((one) => linkTo(one, '/blog/essays/work/'))).toEqual([
      '/blog/essays/work/',
      '#year-off',
      '#money',
      '#sums',
    ]);
    expect(places.slice(0, 4).map((one) => linkTo(one, '/blog/nowhere/'))).toEqual([
      '/blog/essays/work/',
      '/blog/essays/work/year-off/',
      '/blog/essays/work/money/',
      '/blog/essays/work/#sums',
    ]);
  });
});
