import type { Entry, Ledger, LedgerAddress, Revision } from './ledger-entry.ts';
import { addressesOf, compare } from './ledger-identity.ts';

const NOTHING: Ledger = new Map();

/**
 * One ledger of two that grew apart on two branches: every address of both. Which of the two comes first matters to no
 * address, number or day. Where the branches contradict each other, a move decides over none, that of the deployed site over
 * another one, and going back over the move that it took back; the author hears of what is not there.
 *
 * @param deployed The ledger of the site that visitors see, as far as it is known: its numbers and days hold.
 */
export function merge(ours: Ledger, theirs: Ledger, deployed: Ledger = NOTHING): Ledger {
  const next = new Map(ours);
  for (const [address, entry] of theirs) {
    const own = next.get(address);
    next.set(address, own ? mergeEntries(own, entry, deployed.get(address)) : entry);
  }
  openCircles(next, [ours, theirs]);
  return settleNumbers(next, [deployed]);
}

/**
 * Leaves out one redirect of each circle, which is where something moved on one branch and went back on the other. It is where
 * it went back to; where neither of the branches or both say that it ever did, it is at its first address.
 */
function openCircles(ledger: Map<LedgerAddress, Entry>, branches: readonly Ledger[]): void {
  for (const start of [...ledger.keys()].toSorted()) {
    const way: LedgerAddress[] = [];
    let address: LedgerAddress | undefined = start;
    for (; address !== undefined && !way.includes(address); address = ledger.get(address)?.to)
      way.push(address);
    if (address === undefined) continue;
    const circle = way.slice(way.indexOf(address)).toSorted();
    const [back, ...others] = branches.flatMap((branch) => returnedTo(branch, circle));
    const first = circle.find((each) => ledger.get(each)?.first) ?? circle[0];
    const again = (others.length === 0 ? back : undefined) ?? first ?? start;
    const entry = ledger.get(again);
    if (!entry) continue;
    const there = { ...entry };
    delete there.to;
    delete there.joined;
    ledger.set(again, there);
  }
}

/** Those of some addresses at which something is that went back once. */
function returnedTo(ledger: Ledger, addresses: readonly LedgerAddress[]): LedgerAddress[] {
  return addresses.filter(
    (address) =>
      ledger.get(address)?.to === undefined &&
      addressesOf(ledger, address).some((each) => ledger.get(each)?.first),
  );
}

/** The two entries of one address. */
function mergeEntries(ours: Entry, theirs: Entry, deployed: Entry | undefined): Entry {
  const revisions = mergeRevisions(ours.revisions, theirs.revisions);
  // What was revised last says what it says now; else the file that is merged into was published last.
  const [words, other] =
    (theirs.revisions?.length ?? 0) > (ours.revisions?.length ?? 0) ? [theirs, ours] : [ours, theirs];
  const first = compareNumbered(ours, theirs) <= 0 ? ours : theirs;
  const number = deployed?.number ?? first.number ?? ours.number ?? theirs.number;
  // A move is the later news of the two.
  const moved = [deployed, first, ours, theirs].find((entry) => entry?.to !== undefined);
  const merged: Entry = {
    ...other,
    ...words,
    published: deployed?.published ?? first.published,
    ...(number !== undefined && { number }),
    ...(revisions && { revisions }),
  };
  delete merged.to;
  delete merged.joined;
  if (!ours.part || !theirs.part) {
    // It had a page of its own on one of the branches.
    delete merged.part;
    delete merged.within;
    delete merged.asked;
  }
  return {
    ...merged,
    ...(moved?.to !== undefined && { to: moved.to }),
    ...(moved?.joined && { joined: true }),
  };
}

/** The earlier one first, and of one day the one with the lower number. */
function compareNumbered(one: Entry, other: Entry): number {
  return (
    compare(one.published, other.published) ||
    (one.number ?? Infinity) - (other.number ?? Infinity) ||
    compare(one.to ?? '', other.to ?? '')
  );
}

/**
 * The ledger with each number given once, where two branches gave one to two questions: it stays with the question that the
 * deployed site has it for, else with the one published first, and the other one gets the next free number.
 *
 * @param deployed Ledgers that the deployed branch had, the newest first: its newest may have taken both in already.
 */
export function settleNumbers(ledger: Ledger, deployed: readonly Ledger[] = []): Ledger {
  const holders = holdersOf(ledger);
  let last = Math.max(0, ...holders.keys());
  const next = new Map(ledger);
  for (const [number, addresses] of [...holders].toSorted(([one], [other]) => one - other)) {
    if (addresses.length === 1) continue;
    const keeper = keeperOf(number, addresses, deployed);
    for (const { address, entry } of addresses) {
      if (address === keeper) continue;
      last += 1;
      next.set(address, { ...entry, number: last });
    }
  }
  return next;
}

/** Whether some number is given twice. */
export function hasSharedNumbers(ledger: Ledger): boolean {
  return [...holdersOf(ledger).values()].some((addresses) => addresses.length > 1);
}

interface Holder {
  address: LedgerAddress;
  entry: Entry;
}

/** The questions that have each number, the one published first in front. */
function holdersOf(ledger: Ledger): Map<number, Holder[]> {
  const holders = new Map<number, Holder[]>();
  for (const [address, entry] of ledger) {
    if (entry.number === undefined) continue;
    holders.set(entry.number, [...(holders.get(entry.number) ?? []), { address, entry }]);
  }
  for (const own of holders.values()) {
    own.sort(
      (one, other) =>
        compare(one.entry.published, other.entry.published) || compare(one.address, other.address),
    );
  }
  return holders;
}

function keeperOf(
  number: number,
  holders: readonly Holder[],
  deployed: readonly Ledger[],
): LedgerAddress | undefined {
  for (const ledger of deployed) {
    const there = holders.filter(({ address }) => ledger.get(address)?.number === number);
    if (there.length === 1) return there[0]?.address;
  }
  return holders[0]?.address;
}

function mergeRevisions(
  ours: readonly Revision[] = [],
  theirs: readonly Revision[] = [],
): readonly Revision[] | undefined {
  const news = theirs.filter(({ day, note }) => !ours.some((own) => own.day === day && own.note === note));
  const all = [...ours, ...news].toSorted((one, other) => compare(one.day, other.day));
  return all.length > 0 ? all : undefined;
}
