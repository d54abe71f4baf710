import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { memoizeInDev } from '../cache/memoize-in-dev.ts';
import { memoize, memoizeFile, memoizeLast } from '../cache/memoize.ts';
import { writeAtomic } from '../cache/write-atomic.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { LedgerError, readLedger, writeLedger } from '../permalinks/ledger-json.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { examplePath, isOfExample, readExample } from './example.ts';
import type { LedgerFile } from './ledger-problems.ts';

/** Path of the ledger of some content. */
export function ledgerPath(content: string): string {
  return join(content, 'permalinks.json');
}

/**
 * Path of the ledger of the example's texts. It is a file of its own, so that the owner's ledger never has addresses of the
 * example: neither when the example is removed, nor when a later version of the project is merged.
 */
export function exampleLedgerPath(content: string): string {
  return join(content, 'example-permalinks.json');
}

/** Parses the ledger of many essays, which takes long, only if it is not the one that was parsed last. */
const parse = memoizeInDev('ledger', () => ({
  own: memoizeLast(readLedger),
  example: memoizeLast(readLedger),
}));

/** The text of a ledger, which is read again when its file has changed: `npm run dev` asks with every request and text. */
function textAt(path: string): string {
  const read = texts.get(path) ?? memoizeFile(path, () => readFileSync(path, 'utf8'));
  texts.set(path, read);
  return read();
}

const texts = new Map<string, () => string>();

/** Both ledgers as one, the same one as long as both stay the same: others cache what they find in it. */
const union = memoize((own: Ledger) => memoize((example: Ledger): Ledger => new Map([...example, ...own])));

/**
 * The ledger of some content, with the example's addresses while the example is there; an empty one if nothing was ever
 * published.
 *
 * @param content Folder of the content, `./content`.
 * @throws {ContentError} If a file cannot be read as a ledger.
 */
export function readLedgerFile(content: string): LedgerFile {
  const own = readOne(ledgerPath(content), parse.own);
  const file = exampleLedgerPath(content);
  if (!existsSync(examplePath(content)) || !existsSync(file)) return own;
  const example = readOne(file, parse.example);
  return { ...own, ledger: union(own.ledger)(example.ledger), example };
}

function readOne(path: string, parseText: (text: string) => Ledger): LedgerFile {
  const file = relative('.', path);
  if (!existsSync(path)) return { ledger: new Map(), text: '', file };
  const text = textAt(path);
  try {
    return { ledger: parseText(text), text, file };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const { line, message, hint } = error;
    throw new ContentError([{ file, line, column: 1, message, hint }]);
  }
}

/**
 * Writes the ledger of some content: the example's addresses into the example's file if there is one, all others into the
 * owner's.
 */
export function writeLedgerFile(content: string, ledger: Ledger): void {
  const path = exampleLedgerPath(content);
  const hasExample = existsSync(examplePath(content)) && existsSync(path);
  const isExamples = hasExample ? isOfExample(readExample(content)) : () => false;
  const [example, own] = [true, false].map(
    (wanted) => new Map([...ledger].filter(([address]) => isExamples(address) === wanted)),
  );
  if (own) writeAtomic(ledgerPath(content), writeLedger(own));
  if (hasExample && example) writeAtomic(path, writeLedger(example));
}
