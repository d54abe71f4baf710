import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/integrations/prerenderer.ts';

it('two lists are spread evenly: each keeps its order, and none waits for the other', () => {
  const list = fc.nat({ max: 40 }).map((length) => Array.from({ length }, (_, index) => index + 1));
  fc.assert(
    fc.property(list, list, (pictures, pages) => {
      const both = spread(
        pictures.map((number) => -number),
        pages,
      );
      expect(both.filter((item) => item > 0)).toEqual(pages);
      expect(both.filter((item) => item < 0)).toEqual(pictures.map((number) => -number));
      for (let end = 0; end <= both.length; end += 1) {
        const share = both.slice(0, end).filter((item) => item < 0).length;
        expect(Math.abs(share - (end * pictures.length) / (both.length || 1))).toBeLessThanOrEqual(1);
      }
    }),
  );
});
