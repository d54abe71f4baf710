import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedPages } from '../../../src/site-model/feed-pages.ts';

const entry = (number: number, updated = number) => ({ number, updated: new Date(updated) });
const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => entry(count - index));
const counts = fc.nat({ max: 200 });
const sizes = fc.integer({ min: 1, max: 30 });

describe('feedPages', () => {
  it('leaves a short feed alone', () => {
    expect(feedPages(newestFirst(30))).toEqual([
      { archive: undefined, previous: undefined, entries: newestFirst(30) },
    ]);
  });

  it('loses no entry: whoever goes from archive to archive comes to each', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const pages = feedPages(newestFirst(count), size);
        const seen = new Set<number>();
        let page = pages[0];
        for (let steps = 0; page; steps += 1) {
          expect(steps).toBeLessThanOrEqual(count);
          expect(page.entries.length).toBeLessThanOrEqual(size);
          for (const { number } of page.entries) seen.add(number);
          const { previous } = page;
          page = previous === undefined ? undefined : pages.find(({ archive }) => archive === previous);
        }
        expect(seen.size).toBe(count);
      }),
    );
  });

  it('never changes an archive when something is added, but for where the next one is', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const archives = (length: number) =>
          feedPages(newestFirst(length), size)
            .filter(({ archive }) => archive !== undefined)
            .map(({ archive, previous, entries }) => ({ archive, previous, entries }));
        const before = archives(count);
        expect(archives(count + 1).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('leads from each archive forth to the one that leads back to it', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const [, ...archives] = feedPages(newestFirst(count), size);
        for (const { archive, previous, next } of archives) {
          expect(archives.find((other) => other.next === archive)?.archive).toBe(previous);
          expect(archives.find((other) => other.previous === archive)?.archive).toBe(next);
        }
      }),
    );
  });

  it('has the newest entries first, in the feed and in each archive', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        for (const { entries } of feedPages(newestFirst(count), size)) {
          expect(entries).toEqual(entries.toSorted((one, other) => other.number - one.number));
        }
      }),
    );
  });

  it('shows a revision of something old in the feed itself, where subscribers look, and loses nothing for it', () => {
    const revised = newestFirst(100).map((each) => (each.number === 7 ? entry(7, 1000) : each));
    const [feed, ...archives] = feedPages(revised);
    expect(feed?.entries.map(({ number }) => number)).toEqual([
      ...newestFirst(100)
        .slice(0, 29)
        .map(({ number }) => number),
      7,
    ]);
    expect(archives.flatMap(({ entries }) => entries)).toHaveLength(90);
    expect(archives.flatMap(({ entries }) => entries).map(({ number }) => number)).toContain(7);
  });
});
