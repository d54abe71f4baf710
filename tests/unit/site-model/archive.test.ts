import fc from 'fast-check';
import { expect, it } from 'vitest';
import { archiveOf } from '../../../src/site-model/archive.ts';

const on = (day: string) => ({ published: new Date(day) });

it('a list of nothing is one page that says so', () => {
  expect(archiveOf([])).toEqual([{ page: 1, pages: 1, years: [] }]);
});

it('a page has its years in order, newest first, also where a year goes on from the page before', () => {
  const notes = [on('2026-12-31'), on('2026-01-01'), on('2025-12-31')];
  expect(archiveOf(notes, 2)).toEqual([
    { page: 1, pages: 2, years: [{ year: 2026, writing: notes.slice(0, 2) }] },
    { page: 2, pages: 2, years: [{ year: 2025, writing: notes.slice(2) }] },
  ]);
});

it('every note stands on exactly one page, and no page is too long', () => {
  fc.assert(
    fc.property(fc.array(fc.date({ noInvalidDate: true })), fc.integer({ min: 1, max: 9 }), (days, size) => {
      const notes = days
        .toSorted((one, other) => other.getTime() - one.getTime())
        .map((published) => ({ published }));
      const pages = archiveOf(notes, size);
      const listed = pages.map(({ years }) => years.flatMap(({ writing }) => writing));
      expect(listed.flat()).toEqual(notes);
      for (const page of listed) expect(page.length).toBeLessThanOrEqual(size);
    }),
  );
});
