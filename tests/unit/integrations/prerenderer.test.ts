import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/integrations/prerenderer.ts';

it('groups are spread evenly: each keeps its order, and none waits for the others', () => {
  const items = fc.array(
    fc.record({ group: fc.constantFrom('pages', 'cards', 'stills'), number: fc.nat() }),
    {
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(items, (list) => {
      const all = spread(list, ({ group }) => group);
      for (const name of ['pages', 'cards', 'stills']) {
        const group = list.filter((item) => item.group === name);
        expect(all.filter((item) => item.group === name)).toEqual(group);
        for (let end = 0; end <= all.length; end += 1) {
          const before = all.slice(0, end).filter((item) => item.group === name).length;
          expect(Math.abs(before - (end * group.length) / (all.length || 1))).toBeLessThanOrEqual(2);
        }
      }
    }),
  );
});
