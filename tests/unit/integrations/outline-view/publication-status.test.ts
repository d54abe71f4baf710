import { expect, it } from 'vitest';
import { statusOf } from '../../../../src/integrations/outline-view/publication-status.ts';

const recorded = { text: 'Why?', hash: 'a' };

it('a question is new until the ledger has its address', () => {
  expect(statusOf(undefined, recorded)).toBe('new');
});

it('a question as it was published is published, also one recorded before answers had marks', () => {
  expect(statusOf(recorded, recorded)).toBe('published');
  expect(statusOf({ text: 'Why?' }, recorded)).toBe('published');
});

it('a question in other words is reworded', () => {
  expect(statusOf(recorded, { text: 'Why not?', hash: 'a' })).toBe('reworded');
});

it('a changed answer counts before new words of its question', () => {
  expect(statusOf(recorded, { text: 'Why?', hash: 'b' })).toBe('changed');
  expect(statusOf(recorded, { text: 'Why not?', hash: 'b' })).toBe('changed');
});
