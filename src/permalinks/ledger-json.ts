import type { Entry, Ledger, LedgerAddress, Revision } from './ledger-entry.ts';
import { merge } from './ledger-merge.ts';

const VERSION = 1;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A line that git writes into a file which two branches changed in the same place. */
const CONFLICT_MARK = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

/** A ledger that cannot be read, and the line of the trouble, from 1. */
export class LedgerError extends Error {
  readonly line: number;
  readonly hint: string;

  constructor(message: string, line: number, hint: string) {
    super(message);
    this.name = 'LedgerError';
    this.line = line;
    this.hint = hint;
  }
}

/** The ledger as text: one address a line, sorted, so that branches merge and changes are small. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger.keys()]
    .toSorted()
    .map((address) => `    ${JSON.stringify(address)}: ${writeEntry(ledger.get(address))}`);
  const addresses = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "version": ${VERSION},\n  "addresses": ${addresses}\n}\n`;
}

function writeEntry(entry: Entry | undefined): string {
  const fields = (
    [
      'published',
      'number',
      'part',
      'asked',
      'foreign',
      'within',
      'hash',
      'text',
      'revisions',
      'to',
      'joined',
      'first',
    ] as const
  ).filter((field) => entry?.[field] !== undefined);
  return `{ ${fields.map((field) => `${JSON.stringify(field)}: ${JSON.stringify(entry?.[field])}`).join(', ')} }`;
}

/**
 * A ledger from its text.
 *
 * @throws {LedgerError} If it is no ledger of this version; git's conflict marks are named as such.
 */
export function readLedger(text: string): Ledger {
  const conflict = text.split('\n').findIndex((line) => CONFLICT_MARK.test(line));
  if (conflict >= 0) {
    throw new LedgerError(
      'The ledger contains merge conflict markers.',
      conflict + 1,
      'Run npm run record, which merges what both branches published.',
    );
  }
  const data = parse(text);
  if (data.version !== VERSION) {
    throw new LedgerError(
      `The ledger has version ${JSON.stringify(data.version)}, but this site supports version ${VERSION}.`,
      lineOf(text, '"version"'),
      'Update the site, or restore the ledger as last published.',
    );
  }
  const ledger = new Map<LedgerAddress, Entry>();
  for (const [address, entry] of Object.entries(data.addresses ?? {})) {
    if (!isEntry(entry) || !address.startsWith('/')) {
      throw new LedgerError(
        `The entry for ${address} is incomplete.`,
        lineOf(text, JSON.stringify(address)),
        'It needs "published" and "text", and "number" and "to" where they apply. Restore it as last published.',
      );
    }
    ledger.set(address, entry);
  }
  return ledger;
}

/**
 * The ledger of two branches that both published, from a file with git's conflict marks: what both sides recorded.
 *
 * @param deployed Reads the ledger of the deployed site, if it is known.
 * @returns `undefined` if the text has no such marks.
 * @throws {LedgerError} If one of the sides is no ledger.
 */
export function readConflict(
  text: string,
  deployed: () => Ledger | undefined = () => undefined,
): Ledger | undefined {
  const sides = { ours: [] as string[], theirs: [] as string[] };
  let side = 'both' as 'both' | 'base' | keyof typeof sides;
  let marked = false;
  for (const line of text.split('\n')) {
    const mark = CONFLICT_MARK.exec(line)?.[1]?.[0];
    if (mark) {
      side = ({ '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' } as const)[mark as '<'];
      marked = true;
    } else {
      if (side === 'ours' || side === 'both') sides.ours.push(line);
      if (side === 'theirs' || side === 'both') sides.theirs.push(line);
    }
  }
  if (!marked) return undefined;
  return merge(readLedger(sides.ours.join('\n')), readLedger(sides.theirs.join('\n')), deployed());
}

/** Line of an address in the ledger's text, from 1. */
export function lineOfAddress(text: string, address: LedgerAddress): number {
  return lineOf(text, `${JSON.stringify(address)}:`);
}

function lineOf(text: string, mark: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => line.includes(mark)),
    ) + 1
  );
}

function parse(text: string): { version?: unknown; addresses?: Record<string, unknown> } {
  try {
    return JSON.parse(text) as ReturnType<typeof parse>;
  } catch (error) {
    const [, line = '1'] = /line (\d+)/.exec(String(error)) ?? [];
    throw new LedgerError(
      `The ledger is not JSON: ${error instanceof Error ? error.message : ''}.`,
      Number(line),
      'Fix the line, or restore the ledger as last published.',
    );
  }
}

function isRevision(value: unknown): value is Revision {
  const { day, note } = (value ?? {}) as Record<string, unknown>;
  return typeof day === 'string' && DAY.test(day) && typeof note === 'string';
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { published, number, part, asked, foreign, within, text, hash, revisions, to, joined, first } =
    value as Record<string, unknown>;
  return (
    typeof published === 'string' &&
    DAY.test(published) &&
    (part === undefined || part === true) &&
    (asked === undefined || asked === true) &&
    (foreign === undefined || (foreign === true && to !== undefined)) &&
    (within === undefined || (typeof within === 'string' && within.startsWith('/'))) &&
    typeof text === 'string' &&
    (hash === undefined || typeof hash === 'string') &&
    (revisions === undefined || (Array.isArray(revisions) && revisions.every(isRevision))) &&
    (number === undefined || (Number.isInteger(number) && Number(number) > 0)) &&
    (to === undefined || (typeof to === 'string' && to.startsWith('/'))) &&
    (joined === undefined || (joined === true && to !== undefined)) &&
    (first === undefined || first === true)
  );
}
