import type { Entry, Ledger, LedgerAddress, LiveAddress } from './ledger.ts';
import { answerPath } from './paths.ts';
import { replacedAddresses, type ReplacedAddress } from './replaced-addresses.ts';

/** A rule of the ledger that is broken, before it is put into words. */
export type LedgerViolation =
  | ReplacedAddress
  | { kind: 'vanished'; address: LedgerAddress; entry: Entry }
  | { kind: 'nowhere'; address: LedgerAddress; entry: Entry; to: LedgerAddress }
  | { kind: 'reused'; address: LedgerAddress; to: LedgerAddress }
  | { kind: 'number'; address: LedgerAddress; number: number; other: LedgerAddress };

/**
 * Everything that would break a promise: what was published and is gone, what leads nowhere, what leads to
 * something else now, and numbers given twice.
 */
export function ledgerViolations(
  ledger: Ledger,
  live: readonly LiveAddress[],
  otherPages: { has(path: string): boolean } = new Set(),
): LedgerViolation[] {
  const liveAddresses = new Set(live.map(({ address }) => address));
  const answers = new Set(live.flatMap(({ address, question }) => (question ? answerPath(address) : [])));
  const numbers = new Map<number, LedgerAddress>();
  const replaced = replacedAddresses(ledger, live);
  const isReplaced = new Set(replaced.map(({ address }) => address));
  const broken = [...ledger].flatMap(([address, entry]): LedgerViolation[] => {
    const found: LedgerViolation[] = [];
    const isThere = liveAddresses.has(address) || otherPages.has(address);
    if (entry.to === undefined && !isThere && !isReplaced.has(address))
      found.push({ kind: 'vanished', address, entry });
    if (entry.to !== undefined) {
      const end = lastOf(ledger, address);
      if (liveAddresses.has(address) || (entry.foreign && answers.has(address)))
        found.push({ kind: 'reused', address, to: entry.to });
      // What redirects to it follows its own redirect.
      else if (
        end === undefined ||
        (entry.to === end &&
          !liveAddresses.has(end) &&
          !ledger.has(end) &&
          !(entry.foreign && otherPages.has(end)))
      ) {
        found.push({ kind: 'nowhere', address, entry, to: entry.to });
      }
    }
    if (entry.number !== undefined) {
      const other = numbers.get(entry.number);
      if (other === undefined) numbers.set(entry.number, address);
      else found.push({ kind: 'number', address, number: entry.number, other });
    }
    return found;
  });
  return [...replaced, ...broken];
}

/** The last stop along the moves, recorded or not; `undefined` in a circle. */
function lastOf(ledger: Ledger, address: LedgerAddress): LedgerAddress | undefined {
  const seen = new Set<LedgerAddress>();
  let current = address;
  for (let to = ledger.get(current)?.to; to !== undefined; to = ledger.get(current)?.to) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = to;
  }
  return current;
}
