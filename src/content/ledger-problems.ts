import { breaches, type Breach } from '../permalinks/ledger-breaches.ts';
import { lineOfAddress } from '../permalinks/ledger-json.ts';
import { pageOf, resolve, unrecorded, type Ledger, type LedgerAddress } from '../permalinks/ledger.ts';
import { likeliest } from '../permalinks/similarity.ts';
import type { PlacedAddress } from '../site-model/addresses.ts';
import type { FileProblem } from '../diagnostics/problem.ts';

/** A ledger as it was read. */
export interface LedgerFile {
  ledger: Ledger;
  /** Its text, for the lines of addresses; empty if there is no file yet. */
  text: string;
  /** Path of the file, relative to the project. */
  file: string;
}

/**
 * Every promise that some content would break, each with the likeliest way to keep it.
 * Places of a page that is gone are left out: the page's own problem takes them along.
 *
 * @param unread Pages of files that cannot be read: nothing that was published at them, or leads to them, counts as gone.
 *   One that was never published may be what a page was renamed to, so that nothing counts as gone where there is such.
 */
export function ledgerProblems(
  { ledger, text, file }: LedgerFile,
  live: readonly PlacedAddress[],
  unread: ReadonlySet<string> = new Set(),
): FileProblem[] {
  const fresh = new Set(unrecorded(ledger, live).map(({ address }) => address));
  const candidates = live.filter(({ address }) => fresh.has(address));
  const mayBeRenamed = [...unread].some((page) => !ledger.has(page));
  const found = breaches(ledger, live).filter((breach) => {
    if (breach.kind === 'vanished') return !mayBeRenamed && !unread.has(pageOf(breach.address));
    return breach.kind !== 'nowhere' || !unread.has(pageOf(breach.to));
  });
  const gone = new Set(found.flatMap((breach) => (breach.kind === 'vanished' ? [breach.address] : [])));
  return found
    .filter(
      ({ kind, address }) => kind !== 'vanished' || !address.includes('#') || !gone.has(pageOf(address)),
    )
    .map((breach) => {
      const inLedger = { file, line: lineOfAddress(text, breach.address), column: 1 };
      return breach.kind === 'vanished' || breach.kind === 'nowhere'
        ? lost(breach, inLedger, candidates, live)
        : { ...inLedger, ...inWords(breach, ledger) };
    });
}

type Lost = Extract<Breach, { kind: 'vanished' | 'nowhere' }>;

function lost(
  breach: Lost,
  inLedger: Pick<FileProblem, 'file' | 'line' | 'column'>,
  candidates: readonly PlacedAddress[],
  live: readonly PlacedAddress[],
): FileProblem {
  const { address, entry } = breach;
  const isPage = !address.includes('#');
  const home = pageOf(breach.kind === 'nowhere' ? breach.to : address);
  const fate = breach.kind === 'nowhere' ? `leads to ${breach.to}, where nothing is` : 'is gone';
  const message = `${address} (“${entry.text}”) was published on ${entry.published} and ${fate}.`;
  const alike = candidates.filter((one) => isPage === !one.address.includes('#'));
  const successor = likeliest(entry.text, alike);
  if (!successor) {
    const heir = live.find((one) => one.address === home)?.address ?? '/essays/…/';
    return {
      ...inLedger,
      message,
      hint: `Bring it back, or say where it leads now: ${moveCommand(address, heir)}`,
    };
  }
  const { file, line, mark, text } = successor;
  const question = `Was it ${isPage ? 'renamed to' : 'reworded to'} “${text}”?`;
  const anchor = address.split('#')[1];
  const keeps = anchor !== undefined && pageOf(successor.address) === home;
  const keep = keeps ? `Then keep its anchor: ${mark} ${text} {/* #${anchor} */} Or let` : 'Then let';
  return {
    file,
    line,
    column: 1,
    message: `${message} ${question}`,
    hint: `${keep} the old address lead on: ${moveCommand(address, successor.address)}`,
  };
}

function inWords(breach: Exclude<Breach, Lost>, ledger: Ledger): Pick<FileProblem, 'message' | 'hint'> {
  if (breach.kind === 'number') {
    return {
      message: `The number ${breach.number} is given twice: to ${breach.other} and to ${breach.address}.`,
      hint: 'Take "number" away from the one published later; npm run publish gives it a new one.',
    };
  }
  return {
    message: `${breach.address} belongs to what is at ${resolve(ledger, breach.address) ?? breach.to} now, and is used for something else.`,
    hint: 'Give the new heading another anchor; old links mean what the address meant.',
  };
}

function moveCommand(from: LedgerAddress, to: LedgerAddress): string {
  return `npm run publish -- --from "${from}" --to "${to}"`;
}
