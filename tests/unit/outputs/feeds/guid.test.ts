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

it('of two essays that were joined, the one published first gives the name', () => {
  const both = publish(new Map(), [essay('old', '2025-01-01'), essay('new', '2026-01-01')]);
  expect(pageName('/essays/new/', move(both, '/essays/old/', '/essays/new/'))).toBe('essays/old');
});

it('an essay that is not in the ledger yet has the name of its address', () => {
  expect(pageName('/essays/x/', new Map())).toBe('essays/x');
});
