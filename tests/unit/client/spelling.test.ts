import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord, startsWithMost, termsOf } from '../../../src/client/spelling.ts';

it('the words of a query are compared without signs, accents and capitals', () => {
  expect(termsOf('  “Über-Café”,  don’t ? ')).toEqual(['ubercafe', 'dont']);
});

it('Arabic words are compared whatever the form of their letters', () => {
  expect(termsOf('أسئلة إلى مدرسـة')).toEqual(['اسيله', 'الي', 'مدرسه']);
});

it.each([
  ['salary', 'salary', 0],
  ['sallary', 'salary', 1],
  ['slary', 'salary', 1],
  ['slaary', 'salary', 1],
  ['selary', 'salary', 1],
  ['exeptionel', 'exceptional', 2],
  ['abc', 'cab', 2],
])('%s is %s but for %i letters', (word, other, distance) => {
  expect(editDistance(word, other, 2)).toBe(distance);
});

it('the distance of two words is the same from either side, and above the limit only that is said', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, limit) => {
      const far = editDistance(one, other, 10);
      expect(editDistance(other, one, 10)).toBe(far);
      expect(Math.min(editDistance(one, other, limit), limit + 1)).toBe(Math.min(far, limit + 1));
      expect(far === 0).toBe(one === other);
    }),
  );
});

describe('the nearest word', () => {
  const words = ['celery', 'salary', 'exceptional', 'gehälter', 'the'];
  it.each([
    ['sallary', 'salary'],
    ['gehalter', 'gehalter'],
    ['gehaltre', 'gehälter'],
    ['exeptionel', 'exceptional'],
    // It may be on its way to become a word.
    ['excep', 'excep'],
  ])('of %s is %s', (term, nearest) => {
    expect(nearestWord(term, words)).toBe(nearest);
  });

  it.each(['blorptang', 'sxlxry', 'exeptionell', 'thx', ''.padEnd(9, 'q')])('of %s is none', (term) => {
    expect(nearestWord(term, words)).toBeUndefined();
  });

  it('is the first of those that are equally near', () => {
    expect(nearestWord('wark', ['work', 'warm', 'word'])).toBe('work');
    expect(nearestWord('wordings', ['wonders', 'wordingz'])).toBe('wordingz');
  });
});

it('a word begins with most of a term if it has four letters and more than half of it', () => {
  expect(startsWithMost('mentored', 'mentorship')).toBe(true);
  expect(startsWithMost('mentors', 'ment')).toBe(true);
  expect(startsWithMost('i', 'it')).toBe(false);
  expect(startsWithMost('the', 'theblorp')).toBe(false);
  expect(startsWithMost('z', 'zebra')).toBe(false);
  expect(startsWithMost('workplace', 'workblorps')).toBe(false);
});
