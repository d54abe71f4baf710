import { ledgerViolations, type LedgerViolation } from '../permalinks/ledger-violations.ts';
import { lineOfAddress } from '../permalinks/ledger-json.ts';
import {
  firstPublished,
  hasChanged,
  isHeir,
  pageOf,
  resolve,
  unrecorded,
  type Ledger,
  type LedgerAddress,
} from '../permalinks/ledger.ts';
import { anchorProblem, pageAnchorProblem } from '../permalinks/anchor-syntax.ts';
import { moveCommand } from './move-command.ts';
import { replacedProblem } from './replaced-problem.ts';
import { fixedPaths } from '../site-model/fixed-paths.ts';
import { mostSimilar } from '../permalinks/similarity.ts';
import type { PlacedAddress } from '../site-model/addresses.ts';
import type { FileProblem } from '../diagnostics/problem.ts';

/** Pages that do not depend on the texts of a site. */
type OtherPages = Pick<ReadonlySet<string>, 'has'>;

/** A ledger as it was read. */
export interface LedgerFile {
  ledger: Ledger;
  /** Its text, for the lines of addresses; empty if there is no file yet. */
  text: string;
  /** Path of the file, relative to the project. */
  file: string;
  /** The file of the example's addresses, which are in `ledger` as well. */
  example?: LedgerFile;
}

/**
 * Every promise that some content would break, each with the likeliest way to keep it.
 * Places of a page that is gone are left out: the page's own problem takes them along.
 *
 * @param unread Pages of files that cannot be read: nothing that was published at them, or leads to them, counts as gone.
 *   One that was never published may be what a page was renamed to, so that nothing counts as gone where there is such.
 */
export function ledgerProblems(
  recorded: LedgerFile,
  live: readonly PlacedAddress[],
  unread: ReadonlySet<string> = new Set(),
  otherPages: OtherPages = fixedPaths(false),
): FileProblem[] {
  const { ledger } = recorded;
  const candidates = unrecorded(ledger, live);
  const mayBeRenamed = [...unread].some((page) => !ledger.has(page));
  const found = ledgerViolations(ledger, live, otherPages).filter((violation) => {
    if (violation.kind === 'vanished') return !mayBeRenamed && !unread.has(pageOf(violation.address));
    return violation.kind !== 'nowhere' || !unread.has(pageOf(violation.to));
  });
  const gone = new Set(
    found.flatMap((violation) => (violation.kind === 'vanished' ? [violation.address] : [])),
  );
  // That something went back to a former address is said where it is gone.
  const wentBack = new Set(
    [...gone].flatMap((address) => formerAddressOf(address, live, ledger)?.address ?? []),
  );
  return found
    .filter(
      ({ kind, address }) => kind !== 'vanished' || !address.includes('#') || !gone.has(pageOf(address)),
    )
    .filter(
      ({ kind, address }) => kind !== 'reused' || !(wentBack.has(address) || wentBack.has(pageOf(address))),
    )
    .map((violation) => {
      if (violation.kind === 'replaced' || violation.kind === 'ambiguous') {
        return replacedProblem(violation, live, ledger);
      }
      const inLedger = placeOf(violation.address, recorded);
      return violation.kind === 'vanished' || violation.kind === 'nowhere'
        ? lost(violation, inLedger, candidates, live, ledger)
        : { ...inLedger, ...inWords(violation, ledger) };
    });
}

function placeOf(address: LedgerAddress, { text, file, example }: LedgerFile): Place {
  if (example?.ledger.has(address) && !text.includes(`${JSON.stringify(address)}:`))
    return placeOf(address, example);
  return { file, line: lineOfAddress(text, address), column: 1 };
}

type Place = Pick<FileProblem, 'file' | 'line' | 'column'>;

type Lost = Extract<LedgerViolation, { kind: 'vanished' | 'nowhere' }>;

function lost(
  violation: Lost,
  inLedger: Place,
  candidates: readonly PlacedAddress[],
  live: readonly PlacedAddress[],
  ledger: Ledger,
): FileProblem {
  const { address, entry } = violation;
  const isPage = !address.includes('#');
  const home = pageOf(violation.kind === 'nowhere' ? violation.to : address);
  const fate =
    violation.kind === 'nowhere' ? `redirects to ${violation.to}, which does not exist` : 'no longer exists';
  // An answer that moved here has its day from where it was first.
  const day = firstPublished(ledger, address) ?? entry.published;
  const message = `${address} (“${entry.text}”) was published on ${day} and ${fate}.`;
  const former = violation.kind === 'vanished' ? formerAddressOf(address, live, ledger) : undefined;
  if (former) {
    return {
      ...{ file: former.file, line: former.line, column: 1 },
      message: `${message} Did it go back to ${former.address}, where it was before?`,
      hint: `If so, redirect the address that it had since: ${moveCommand(address, former.address)}`,
    };
  }
  const successor = successorOf(violation, candidates);
  if (!successor) {
    const heir = live.find((one) => one.address === home)?.address ?? '/essays/…/';
    return {
      ...inLedger,
      message,
      hint: `Restore it, or redirect it: ${moveCommand(address, heir)}`,
    };
  }
  const { file, line, mark, text, source, question: asks } = successor;
  const question = `Was it ${isPage ? 'renamed to' : 'reworded to'} “${text}”?`;
  const [, anchor] = address.split('#');
  const isLegal =
    anchor !== undefined &&
    (anchorProblem(anchor) ?? (asks ? pageAnchorProblem(anchor) : undefined)) === undefined;
  const keeps = isLegal && violation.kind === 'vanished' && pageOf(successor.address) === home;
  const keep = keeps
    ? `If so, keep its anchor: ${mark} ${source} {/* #${anchor} */} Or redirect`
    : 'If so, redirect';
  return {
    file,
    line,
    column: 1,
    message: `${message} ${question}`,
    hint: `${keep} the old address: ${moveCommand(address, successor.address)}`,
  };
}

/** A former address of something that is gone at which there is a text again: that is likely where it went back to. */
function formerAddressOf(
  address: LedgerAddress,
  live: readonly PlacedAddress[],
  ledger: Ledger,
): PlacedAddress | undefined {
  return live.find((one) => isHeir(ledger, one.address, address));
}

/** Whether an address is the page of a figure, which is no other name of a text. */
function isFigure(address: LedgerAddress): boolean {
  return address.startsWith('/figures/');
}

/** What something that is gone is likely called now: it has its words, or words much like them. */
function successorOf(
  { address, entry }: Pick<Lost, 'address' | 'entry'>,
  candidates: readonly PlacedAddress[],
): PlacedAddress | undefined {
  const isPage = !address.includes('#');
  const alike = candidates.filter(
    (one) => isPage === !one.address.includes('#') && isFigure(address) === isFigure(one.address),
  );
  return (
    alike.find((one) => one.text === entry.text && entry.hash !== undefined && !hasChanged(entry, one)) ??
    mostSimilar(entry.text, alike)
  );
}

/** Published addresses that are gone, pages first, each with what it is likely called now. */
export function likelySuccessors(
  ledger: Ledger,
  live: readonly PlacedAddress[],
  otherPages: OtherPages = fixedPaths(false),
): ReadonlyMap<LedgerAddress, LedgerAddress> {
  const candidates = unrecorded(ledger, live);
  const found = ledgerViolations(ledger, live, otherPages).flatMap((violation) => {
    if (violation.kind !== 'vanished') return [];
    const successor = formerAddressOf(violation.address, live, ledger) ?? successorOf(violation, candidates);
    return successor ? [[violation.address, successor.address] as const] : [];
  });
  const isPlace = ([address]: readonly [string, string]) => Number(address.includes('#'));
  return new Map(found.toSorted((one, other) => isPlace(one) - isPlace(other)));
}

function inWords(
  violation: Extract<LedgerViolation, { kind: 'number' | 'reused' }>,
  ledger: Ledger,
): Pick<FileProblem, 'message' | 'hint'> {
  if (violation.kind === 'number') {
    return {
      message: `The number ${violation.number} is used twice: for ${violation.other} and for ${violation.address}.`,
      hint: 'Run npm run record, which keeps the number where the deployed site has it.',
    };
  }
  return {
    message: `${violation.address} redirects to ${resolve(ledger, violation.address) ?? violation.to} now, but the text uses it for something else.`,
    hint: 'Give the new heading another anchor, so that old links keep working.',
  };
}
