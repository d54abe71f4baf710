import { expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { move, publish } from '../../../src/permalinks/ledger.ts';
import { recoveryCandidates } from '../../../src/site-model/recovery-candidates.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';

it('a place is found by its words of today, those it was also asked in, and those it was published under', () => {
  const { outline } = outlineOf(parseMdx('## Why quit? {/* #quit */}\n\nSo.\n\n### Sums\n'), 'en');
  const old = { text: 'Why leave?', question: true, published: '2026-01-01', position: 1 };
  const ledger = move(
    publish(new Map(), [{ ...old, address: '/essays/work/#leave' }]),
    '/essays/work/#leave',
    '/essays/work/#quit',
  );
  const live = { ...old, address: '/essays/work/#quit', text: 'Why quit?' };
  const essay = { page: '/essays/work/', title: 'On work', ...outline, alsoAskedAs: { quit: ['How come?'] } };
  const note = { page: '/notes/rest/', title: 'On rest', questions: [], alsoAskedAs: {} };
  expect(recoveryCandidates([essay, note], publish(ledger, [live]), (path) => `/blog${path}`)).toEqual([
    { page: '/blog/essays/work/', anchor: '', text: 'On work', also: [] },
    {
      page: '/blog/essays/work/',
      anchor: 'quit',
      text: 'Why quit?',
      also: ['How come?', 'Why leave?', 'leave'],
    },
    { page: '/blog/essays/work/', anchor: 'sums', text: 'Sums', also: [], part: true },
    { page: '/blog/notes/rest/', anchor: '', text: 'On rest', also: [] },
  ]);
});
