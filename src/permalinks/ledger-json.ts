import type { Entry, Ledger, LedgerAddress } from './ledger.ts';

const VERSION = 1;

/** A ledger that cannot be read, and the line of the trouble, from 1. */
export class LedgerError extends Error {
  readonly line: number;
  readonly cure: string;

  constructor(message: string, line: number, cure: string) {
    super(message);
    this.name = 'LedgerError';
    this.line = line;
    this.cure = cure;
  }
}

/** The ledger as text: one address a line, sorted, so that branches merge and changes are small. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger.keys()]
    .toSorted()
    .map((address) => `    ${JSON.stringify(address)}: ${writeEntry(ledger.get(address))}`);
  return `{\n  "version": ${VERSION},\n  "addresses": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function writeEntry(entry: Entry | undefined): string {
  const fields = (['published', 'number', 'part', 'text', 'to'] as const).filter(
    (field) => entry?.[field] !== undefined,
  );
  return `{ ${fields.map((field) => `${JSON.stringify(field)}: ${JSON.stringify(entry?.[field])}`).join(', ')} }`;
}

/**
 * A ledger from its text.
 *
 * @throws {LedgerError} If it is no ledger of this version; git's conflict marks are named as such.
 */
export function readLedger(text: string): Ledger {
  const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})( |$)/.test(line));
  if (conflict >= 0) {
    throw new LedgerError(
      'The ledger holds the marks of a merge conflict.',
      conflict + 1,
      'Keep the lines of both sides, take the three marks away, and run: npm run publish',
    );
  }
  const data = parse(text);
  if (data.version !== VERSION) {
    throw new LedgerError(
      `The ledger has version ${JSON.stringify(data.version)}, and this site knows version ${VERSION}.`,
      lineOf(text, '"version"'),
      'Update the site, or take the ledger from where it was last published.',
    );
  }
  const ledger = new Map<LedgerAddress, Entry>();
  for (const [address, entry] of Object.entries(data.addresses ?? {})) {
    if (!isEntry(entry) || !address.startsWith('/')) {
      throw new LedgerError(
        `The entry of ${address} is not whole.`,
        lineOf(text, JSON.stringify(address)),
        'It has "published", "text", and where they apply "number" and "to". Take it from where it was last published.',
      );
    }
    ledger.set(address, entry);
  }
  return ledger;
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
      'Mend the line, or take the ledger from where it was last published.',
    );
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { published, number, part, text, to } = value as Record<string, unknown>;
  return (
    typeof published === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(published) &&
    (part === undefined || part === true) &&
    typeof text === 'string' &&
    (number === undefined || (Number.isInteger(number) && Number(number) > 0)) &&
    (to === undefined || (typeof to === 'string' && to.startsWith('/')))
  );
}
