import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeExample, ownAddresses } from '../../../src/cli/init/example.ts';
import { readLedgerFile, writeLedgerFile } from '../../../src/content/ledger-file.ts';
import { ledgerProblems } from '../../../src/content/ledger-problems.ts';
import { readLedger, writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { write } from '../../gallery/writing.ts';

let content: string;

const entry = (number?: number) => ({
  published: '2026-01-01',
  text: 'Why?',
  ...(number !== undefined && { number }),
});
const EXAMPLE = new Map([
  ['/essays/example/', entry()],
  ['/essays/example/#why', entry(1)],
]);
const OWN = new Map([
  ['/essays/mine/', entry()],
  ['/essays/mine/#why', entry(2)],
]);

const addressesIn = (file: string) => [...readLedger(readFileSync(join(content, file), 'utf8')).keys()];

beforeEach(() => {
  content = join(temporaryFolder(), 'content');
  write(content, 'example.json', JSON.stringify({ essays: ['example'], notes: [], data: {} }));
  write(content, 'example-permalinks.json', writeLedger(EXAMPLE));
  write(content, 'permalinks.json', writeLedger(OWN));
});

afterEach(() => removeFolder(join(content, '..')));

describe('the ledger of a site that still has the example', () => {
  it('has the addresses of both files', () => {
    expect(readLedgerFile(content).ledger).toEqual(new Map([...EXAMPLE, ...OWN]));
    expect(ownAddresses(content)).toEqual([...OWN.keys()]);
  });

  it('is written so that each file keeps its own addresses', () => {
    const added = new Map([
      ...readLedgerFile(content).ledger,
      ['/essays/example/#how', entry(3)],
      ['/notes/mine/', entry()],
    ]);
    writeLedgerFile(content, added);
    expect(addressesIn('example-permalinks.json')).toEqual([
      '/essays/example/',
      '/essays/example/#how',
      '/essays/example/#why',
    ]);
    expect(addressesIn('permalinks.json')).toEqual(['/essays/mine/', '/essays/mine/#why', '/notes/mine/']);
    expect(readLedgerFile(content).ledger).toEqual(added);
  });

  it('names the file and line of an address that is gone', () => {
    const files = ledgerProblems(readLedgerFile(content), []).map(({ file, line }) => [
      file.split(/[\\/]/).at(-1),
      line,
    ]);
    expect(files).toEqual([
      ['example-permalinks.json', 4],
      ['permalinks.json', 4],
    ]);
  });
});

describe('the ledger of a site without the example', () => {
  it('keeps the owner’s addresses when the example is removed', () => {
    removeExample(content);
    expect(existsSync(join(content, 'example-permalinks.json'))).toBe(false);
    expect(readLedgerFile(content).ledger).toEqual(OWN);
  });

  it('has no addresses of an example that a merge with a later version brings back', () => {
    rmSync(join(content, 'example.json'));
    expect(readLedgerFile(content).ledger).toEqual(OWN);
    writeLedgerFile(content, OWN);
    expect(addressesIn('permalinks.json')).toEqual([...OWN.keys()]);
  });

  it('loses the example’s addresses where they are in the owner’s file, as before version 0.2', () => {
    rmSync(join(content, 'example-permalinks.json'));
    write(content, 'permalinks.json', writeLedger(new Map([...EXAMPLE, ...OWN])));
    expect(readLedgerFile(content).ledger).toEqual(new Map([...EXAMPLE, ...OWN]));
    removeExample(content);
    expect(readLedgerFile(content).ledger).toEqual(OWN);
  });
});
