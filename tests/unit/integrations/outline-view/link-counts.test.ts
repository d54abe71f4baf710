import { expect, it } from 'vitest';
import { linkCounts } from '../../../../src/integrations/outline-view/link-counts.ts';

const answer = (address: string, links: string[], parts: string[] = []) => ({ address, links, parts });

it('a link in counts however it is written: from its own essay, from another, to the page of the answer, or to a part', () => {
  const counts = linkCounts([
    answer('/essays/a/#why', [], ['part']),
    answer('/essays/a/#how', ['#why']),
    answer('/essays/b/#when', ['/essays/a/#why']),
    answer('/essays/b/#where', ['/essays/a/why/']),
    answer('/essays/c/#who', ['/essays/a/#part']),
  ]);
  expect(counts.get('/essays/a/#why')).toEqual({ out: 0, in: 4 });
});

it('an answer that links twice links once, and a link to itself does not lead in', () => {
  const counts = linkCounts([
    answer('/essays/a/#why', ['#why', 'https://example.org/']),
    answer('/essays/a/#how', ['#why', '#why']),
  ]);
  expect(counts.get('/essays/a/#why')).toEqual({ out: 2, in: 1 });
});
