import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { examplePath, isFigurePage, isOfExample, readExample } from '../../content/example.ts';
import { filesOf } from '../../content/folder-files.ts';
import { exampleLedgerPath, readLedgerFile, writeLedgerFile } from '../../content/ledger-file.ts';
import type { LedgerAddress } from '../../permalinks/ledger.ts';

/** Addresses in the ledger that are not the example's: promises of whoever the site belongs to. */
export function ownAddresses(content: string): LedgerAddress[] {
  const isExamples = isOfExample(readExample(content));
  return [...readLedgerFile(content).ledger.keys()].filter((address) => !isExamples(address));
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
  for (const file of [examplePath(content), exampleLedgerPath(content)]) rmSync(file, { force: true });
  // Pages of figures come and go with the texts of whoever publishes them.
  const kept = [...ledger].filter(([address]) => own.has(address) || (own.size > 0 && isFigurePage(address)));
  writeLedgerFile(content, new Map(kept));
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
