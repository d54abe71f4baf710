import { expect, it } from 'vitest';
import { momentOf } from '../../../../src/outputs/feeds/entry-times.ts';

const day = new Date('2026-11-23');

it('entries of one day have moments of their own, which stay on that day and never change', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  const moments = numbers.map((number) => momentOf(day, number).toISOString());
  expect(new Set(moments).size).toBe(moments.length);
  expect(moments).toEqual(moments.toSorted().toReversed());
  for (const moment of moments) expect(moment).toMatch(/^2026-11-23T00:/);
  expect(momentOf(new Date('2026-11-23T22:00:00Z'), 7)).toEqual(momentOf(day, 7));
  expect(momentOf(day, 'tag:a')).not.toEqual(momentOf(day, 'tag:b'));
});
