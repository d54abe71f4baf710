import { expect, it } from 'vitest';
import { pageName, tagUri } from '../../../../src/outputs/feeds/guid.ts';
import { move, publish, type LiveAddress } from '../../../../src/permalinks/ledger.ts';

const essay = (slug: string, published = '2026-01-01'): LiveAddress => ({
  address: `/essays/${slug}/`,
  text: slug,
  question: false,
  published,
  position: 0,
});

it('an id is a tag of RFC 4151', () => {
  expect(tagUri('example.org,2026', 'q/4')).toBe('tag:example.org,2026:q/4');
  expect(tagUri('example.org,2026', 'notes/日/')).toBe('tag:example.org,2026:notes/%E6%97%A5/');
});

it('an essay keeps the name it was first published under, however often it is renamed', () => {
  const first = publish(new Map(), [essay('a')]);
  const second = publish(move(first, '/essays/a/', '/essays/b/'), [essay('b')]);
  const third = publish(move(second, '/essays/b/', '/essays/c/'), [essay('c')]);
  expect([
    pageName('/essays/a/', first),
    pageName('/essays/b/', second),
    pageName('/essays/c/', third),
  ]).toEqual(['essays/a', 'essays/a', 'essays/a']);
});

it('an essay that an older one is joined to keeps its name, also when it is renamed after', () => {
  const both = publish(new Map(), [essay('old', '2025-01-01'), essay('new', '2026-01-01')]);
  const joined = move(both, '/essays/old/', '/essays/new/');
  expect(pageName('/essays/new/', joined)).toBe('essays/new');
  const renamed = publish(move(joined, '/essays/new/', '/essays/newer/'), [essay('newer')]);
  expect(pageName('/essays/newer/', renamed)).toBe('essays/new');
});

it('an essay that is not in the ledger yet has the name of its address', () => {
  expect(pageName('/essays/x/', new Map())).toBe('essays/x');
});
