import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../../cache/write-atomic.ts';
import { filesOf } from '../../content/folder-files.ts';
import { ledgerPath, readLedgerFile } from '../../content/ledger-file.ts';
import { writeLedger } from '../../permalinks/ledger-json.ts';
import { pageOf, type LedgerAddress } from '../../permalinks/ledger.ts';

/** What of some content came with the project, as `example.json` beside it says. */
export interface Example {
  essays: readonly string[];
  notes: readonly string[];
  /** Files of numbers, and the element of the text that each is for. */
  data: Readonly<Record<string, string>>;
}

/** The example in some content; nothing where it was taken away. */
export function readExample(content: string): Example {
  const file = join(content, 'example.json');
  if (!existsSync(file)) return { essays: [], notes: [], data: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as Example;
}

/** Whether an address is the page of a figure, which comes and goes with the texts of whoever publishes it. */
function isFigure(address: LedgerAddress): boolean {
  return address.startsWith('/figures/');
}

/** Addresses in the ledger of texts that are not the example's: promises of whoever the site belongs to. */
export function ownAddresses(content: string): LedgerAddress[] {
  const { essays, notes } = readExample(content);
  const pages = new Set([
    ...essays.map((slug) => `/essays/${slug}/`),
    ...notes.map((slug) => `/notes/${slug}/`),
  ]);
  return [...readLedgerFile(content).ledger.keys()].filter(
    (address) => !pages.has(pageOf(address)) && !isFigure(address),
  );
}

/**
 * Takes the example out of some content: its texts, numbers that no other text uses, and its addresses in the ledger.
 *
 * @returns What was taken away, each as a path.
 */
export function removeExample(content: string): string[] {
  const example = readExample(content);
  const own = new Set(ownAddresses(content));
  const { ledger } = readLedgerFile(content);
  const texts = [
    ...example.essays.map((slug) => join('essays', slug)),
    ...example.notes.map((slug) => join('notes', slug)),
  ];
  const gone = remove(content, texts);
  const rest = ['essays', 'notes'].flatMap((folder) =>
    filesOf(join(content, folder)).map((file) => readFileSync(join(content, folder, file), 'utf8')),
  );
  const unused = Object.entries(example.data).filter(
    ([, element]) => !rest.some((text) => text.includes(`<${element}`)),
  );
  gone.push(
    ...remove(
      content,
      unused.map(([file]) => join('data', file)),
    ),
  );
  const kept = [...ledger].filter(([address]) => own.has(address) || (own.size > 0 && isFigure(address)));
  writeAtomic(ledgerPath(content), writeLedger(new Map(kept)));
  remove(content, ['example.json']);
  return gone;
}

function remove(content: string, paths: readonly string[]): string[] {
  return paths
    .map((path) => join(content, path))
    .filter((path) => existsSync(path))
    .map((path) => {
      rmSync(path, { recursive: true });
      return path;
    });
}
