import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LedgerError, readLedger } from '../permalinks/ledger-json.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { memoizeInDev } from '../cache/memoize-in-dev.ts';
import { memoizeLast } from '../cache/memoize.ts';
import type { LedgerFile } from './ledger-problems.ts';

/** Path of the ledger of some content. */
export function ledgerPath(content: string): string {
  return join(content, 'permalinks.json');
}

/** Parses the ledger of many essays, which takes long, only if it is not the one that was parsed last. */
const parsed = memoizeInDev('ledger', () => memoizeLast(readLedger));

/**
 * The ledger of some content; an empty one if nothing was ever published.
 *
 * @param content Folder of the content, `./content`.
 * @throws {ContentError} If the file cannot be read as a ledger.
 */
export function readLedgerFile(content: string): LedgerFile {
  const path = ledgerPath(content);
  const file = relative('.', path);
  if (!existsSync(path)) return { ledger: new Map(), text: '', file };
  const text = readFileSync(path, 'utf8');
  try {
    return { ledger: parsed(text), text, file };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const { line, message, hint } = error;
    throw new ContentError([{ file, line, column: 1, message, hint }]);
  }
}
