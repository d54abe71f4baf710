import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlacedAddress } from '../../src/site-model/addresses.ts';
import { ledgerPath, readLedgerFile } from '../../src/content/ledger-file.ts';
import { ledgerProblems } from '../../src/content/ledger-problems.ts';
import { writeLedger } from '../../src/permalinks/ledger-json.ts';
import { moveAnswer, publish, type Ledger } from '../../src/permalinks/ledger.ts';
import { liveAddresses } from '../document.ts';

/** A section of an essay: its heading, with marks and anchor, and the text below it. */
export type Section = readonly [heading: string, text: string];

/** An essay's file from its sections. */
export function essay(title: string, sections: readonly Section[], published = '2026-01-01'): string {
  return (
    `---\ntitle: ${title}\ndescription: An essay that a test wrote.\npublished: ${published}\n---\n\n` +
    sections.map(([heading, text]) => `${heading}\n\n${text}\n`).join('\n')
  );
}

/** Writes a file below a folder, with the folders it needs. */
export function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Writes an essay where authors put one. */
export function writeEssay(content: string, slug: string, text: string): void {
  write(content, `essays/${slug}/index.mdx`, text);
}

/** Records all that some content publishes in its ledger, as `npm run record` does; `change` comes before that. */
export function publishAll(
  content: string,
  day: string,
  change: (ledger: Ledger, live: readonly PlacedAddress[]) => Ledger = (ledger) => ledger,
): void {
  const live = liveAddresses(content);
  const { ledger } = readLedgerFile(content);
  writeFileSync(ledgerPath(content), writeLedger(publish(change(ledger, live), live, day)));
}

/**
 * Redirects what a revision of the content has lost, as the messages of the check propose it, one after the other.
 *
 * @returns The messages.
 * @throws {Error} If a message proposes nothing, or what is proposed does not help.
 */
export function followProposals(content: string): string[] {
  const messages: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const live = liveAddresses(content);
    const recorded = readLedgerFile(content);
    const [problem] = ledgerProblems(recorded, live);
    if (!problem) return messages;
    messages.push(problem.message);
    const [, from, to] = /--from "([^"]+)" --to "([^"]+)"/.exec(problem.hint) ?? [];
    if (from === undefined || to === undefined)
      throw new Error(`No redirect is proposed: ${problem.message} ${problem.hint}`);
    writeFileSync(ledgerPath(content), writeLedger(moveAnswer(recorded.ledger, from, to, live)));
  }
  throw new Error(`The proposed redirects do not help:\n${messages.join('\n')}`);
}

/** The ledger of some content, as its file says. */
export function ledgerText(content: string): string {
  return readFileSync(ledgerPath(content), 'utf8');
}
