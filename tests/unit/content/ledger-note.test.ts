import { expect, it } from 'vitest';
import { ledgerNote } from '../../../src/content/ledger-note.ts';
import { publish } from '../../../src/permalinks/ledger.ts';

const PLACE = { file: 'content/essays/a/index.mdx', line: 1, mark: '##', published: '2026-11-23' };

const address = (path: string, hash: string) => ({
  ...PLACE,
  address: `/essays/a/${path}`,
  text: path,
  source: path,
  question: path !== '',
  position: 0,
  hash,
});

const published = [address('', 'x'), address('#why', 'x'), address('#how', 'x')];

it('names what the ledger does not have, and answers that have changed, with the command', () => {
  const ledger = publish(new Map(), published.slice(0, 2));
  expect(ledgerNote(new Map(), published)).toBe(
    'Not recorded yet: /essays/a/, and 2 more\n  → npm run record',
  );
  expect(ledgerNote(ledger, [address('', 'x'), address('#why', 'y'), address('#how', 'x')])).toBe(
    'Not recorded yet: /essays/a/#how\nChanged since it was recorded: /essays/a/#why\n  → npm run record',
  );
});

it('says nothing of a ledger that is up to date', () => {
  expect(ledgerNote(publish(new Map(), published), published)).toBeUndefined();
});
