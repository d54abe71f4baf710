import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, type LedgerAddress } from '../permalinks/ledger.ts';

/** Which of some content came with the project, as `example.json` next to it says. */
export interface Example {
  essays: readonly string[];
  notes: readonly string[];
  /** Data files, and the element of the text that each is for. */
  data: Readonly<Record<string, string>>;
}

const NONE: Example = { essays: [], notes: [], data: {} };

/** Path of the list of what is the example's. */
export function examplePath(content: string): string {
  return join(content, 'example.json');
}

/** The example in some content; empty if it was removed. */
export function readExample(content: string): Example {
  const file = examplePath(content);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Example) : NONE;
}

/** Whether an address is the page of a figure: the example's while it is there, for only its texts are sure to show figures. */
export function isFigurePage(address: LedgerAddress): boolean {
  return address.startsWith('/figures/');
}

/** Tells an address of the example from one of the owner. */
export function isOfExample({ essays, notes }: Example): (address: LedgerAddress) => boolean {
  const pages = new Set([
    ...essays.map((slug) => `/essays/${slug}/`),
    ...notes.map((slug) => `/notes/${slug}/`),
  ]);
  return (address) => pages.has(pageOf(address)) || isFigurePage(address);
}
