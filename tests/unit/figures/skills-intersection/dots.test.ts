import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotsPath, type DotGrid } from '../../../../src/figures/skills-intersection/dots.ts';

const grid: DotGrid = { x: 3, y: 5, step: 7, columns: 10 };

/** Places of the dots that a path draws with dashes of length 0, a step apart. */
function dotsOf(path: string): string[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].flatMap(([, x, y, length]) =>
    Array.from(
      { length: Math.floor(Number(length) / grid.step) + 1 },
      (_, index) => `${Number(x) + index * grid.step},${y}`,
    ),
  );
}

it('draws each dot between two, once, row by row', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.nat({ max: 100 }), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const expected = Array.from({ length: to - from }, (_, index) => {
        const dot = from + index;
        return `${3 + 7 * (dot % 10)},${5 + 7 * Math.floor(dot / 10)}`;
      });
      expect(dotsOf(dotsPath(from, to, grid))).toEqual(expected);
    }),
  );
});

it('takes a few hundred letters for a thousand', () => {
  expect(dotsPath(0, 1000, { ...grid, columns: 50 }).length).toBeLessThan(400);
});
