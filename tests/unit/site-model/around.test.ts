import fc from 'fast-check';
import { expect, it } from 'vitest';
import { around } from '../../../src/site-model/around.ts';

it('a window into a list holds its item, as many neighbours as it may, and keeps the order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      (length, place, most) => {
        const items = Array.from({ length }, (_, index) => index);
        const index = place % length;
        const found = around(items, index, most);
        expect(found).toContain(index);
        expect(found).toHaveLength(Math.min(length, most));
        expect(found).toEqual(items.slice(found[0], (found[0] ?? 0) + found.length));
      },
    ),
  );
});
