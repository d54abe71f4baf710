import type { Entry, Ledger, LedgerAddress, Revision } from './ledger-entry.ts';

/**
 * Where an address leads today: to itself while the content has it, else along the moves recorded.
 *
 * @returns `undefined` for an address that was never published, or whose moves go round in a circle. An address of another
 *   site may lead to any page of this one, whether or not that is recorded.
 */
export function resolve(ledger: Ledger, address: LedgerAddress): LedgerAddress | undefined {
  const seen = new Set<LedgerAddress>();
  let current = address;
  let isForeign = false;
  for (;;) {
    const entry = ledger.get(current);
    if (!entry && isForeign) return current;
    if (!entry || seen.has(current)) return undefined;
    isForeign = entry.foreign === true;
    if (entry.to === undefined) return current;
    seen.add(current);
    current = entry.to;
  }
}

/** For each address that others lead to now: those others, sorted. */
export const formerAddresses = oncePerLedger(formerIn);

function formerIn(ledger: Ledger): ReadonlyMap<LedgerAddress, readonly LedgerAddress[]> {
  const former = new Map<LedgerAddress, LedgerAddress[]>();
  for (const address of [...ledger.keys()].toSorted()) {
    const now = resolve(ledger, address);
    if (now !== undefined && now !== address) former.set(now, [...(former.get(now) ?? []), address]);
  }
  return former;
}

/**
 * Whether something ended where it redirects to, because something else was there already, which stays what it is; else it
 * only goes by another address. Where the ledger does not say so, a question was joined to one that has a number of its own.
 * A part was not: it never had a number, so that the number at its later address is the one it got when it became a question.
 */
export function isJoined(ledger: Ledger, entry: Entry): boolean {
  if (entry.to === undefined || entry.joined) return entry.joined === true;
  const there = ledger.get(entry.to);
  return isAsked(entry) && there?.number !== undefined && !there.first;
}

/** Whether what was published at one address is at the other already, after moves that joined it to nothing. */
export function isHeir(ledger: Ledger, from: LedgerAddress, to: LedgerAddress): boolean {
  const seen = new Set<LedgerAddress>();
  for (let entry = ledger.get(from); entry?.to !== undefined; entry = ledger.get(entry.to)) {
    if (entry.foreign || isJoined(ledger, entry) || seen.has(entry.to)) return false;
    if (entry.to === to) return true;
    seen.add(entry.to);
  }
  return false;
}

/**
 * The first of all addresses that something had; several if ledgers of two branches know of several. Of a question that was a
 * part before, the first that it had as a question, which its day is that of.
 */
export function firstAddresses(ledger: Ledger, now: LedgerAddress): LedgerAddress[] {
  const asked = questionAddresses(ledger, now);
  return firstOf(ledger, asked.length > 0 ? asked : addressesOf(ledger, now));
}

/** Every address that something had, the one that it has today included. */
export function addressesOf(ledger: Ledger, now: LedgerAddress): readonly LedgerAddress[] {
  return ownAddresses(ledger).get(now) ?? [];
}

function firstOf(ledger: Ledger, own: readonly LedgerAddress[]): LedgerAddress[] {
  const first = own.filter((address) => ledger.get(address)?.first);
  const later = new Set(own.map((address) => ledger.get(address)?.to));
  return first.length > 0 ? first : own.filter((address) => !later.has(address));
}

/**
 * Every address that something had, itself included, by the one that it has today: those of what was joined to it, and
 * those of other sites, are not among them.
 */
const ownAddresses = oncePerLedger(ownIn);

function ownIn(ledger: Ledger): ReadonlyMap<LedgerAddress, readonly LedgerAddress[]> {
  const own = new Map<LedgerAddress, LedgerAddress[]>();
  for (const [address, { foreign }] of ledger) {
    const now = foreign ? undefined : heirOf(ledger, address);
    if (now !== undefined) own.set(now, [...(own.get(now) ?? []), address]);
  }
  return own;
}

/** The address that something has today, if it was not joined to anything. */
function heirOf(ledger: Ledger, address: LedgerAddress): LedgerAddress | undefined {
  const seen = new Set<LedgerAddress>();
  let current = address;
  for (;;) {
    const entry = ledger.get(current);
    if (!entry || seen.has(current) || isJoined(ledger, entry)) return undefined;
    if (entry.to === undefined) return current;
    seen.add(current);
    current = entry.to;
  }
}

/** Every address that a question had. */
function questionAddresses(ledger: Ledger, address: LedgerAddress): readonly LedgerAddress[] {
  return addressesOf(ledger, address).filter((each) => each.includes('#') && isAsked(ledger.get(each)));
}

/** Whether an entry of a place is that of a question, or of a part that was one. */
export function isAsked(entry: Entry | undefined): boolean {
  return !entry?.part || entry.asked === true;
}

/** The permanent number of each question that has one: its own, or that of an address which it had before. */
export const questionNumbers = oncePerLedger(numbersIn);

function numbersIn(ledger: Ledger): Map<LedgerAddress, number> {
  const numbers = new Map<LedgerAddress, number>();
  for (const [now, addresses] of ownAddresses(ledger)) {
    const own = addresses.flatMap((address) => ledger.get(address)?.number ?? []);
    // In ledgers that say of no question that it was joined, the lowest is the oldest.
    if (own.length > 0) numbers.set(now, Math.min(...own));
  }
  return numbers;
}

/**
 * Day on which a question was first published, under whatever address, as in 2026-11-23.
 *
 * @returns `undefined` if it is not published yet.
 */
export function firstPublished(ledger: Ledger, address: LedgerAddress): string | undefined {
  const [first] = oldestFirst(ledger, questionAddresses(ledger, address));
  return first === undefined ? undefined : ledger.get(first)?.published;
}

/** Those of some addresses of one thing that it was first published at: a later one may have the day of its page. */
function oldestFirst(ledger: Ledger, own: readonly LedgerAddress[]): LedgerAddress[] {
  const published = (address: LedgerAddress) => ledger.get(address)?.published ?? '';
  return firstOf(ledger, own).toSorted(
    (one, other) => compare(published(one), published(other)) || compare(one, other),
  );
}

/** Every change of substance in the answer at an address, under whatever address it was published then; the oldest first. */
export function revisionsOf(ledger: Ledger, address: LedgerAddress): Revision[] {
  return questionAddresses(ledger, address)
    .flatMap((each) => ledger.get(each)?.revisions ?? [])
    .toSorted((one, other) => compare(one.day, other.day));
}

/**
 * The days on which an essay changed, as far as the ledger knows: an answer was added, or one was revised. What was joined
 * to another text or left this one is part of that, so that the last of these days never goes back.
 */
export function changesOf(ledger: Ledger, page: LedgerAddress): string[] {
  return addressesOf(ledger, page)
    .flatMap((each) => changesByPage(ledger).get(each) ?? [])
    .map(({ day }) => day);
}

const changesByPage = oncePerLedger((ledger: Ledger) => {
  const originals = new Map<LedgerAddress, LedgerAddress>();
  // A question that was reworded, or whose essay was renamed, is none that was added.
  const reworded = new Set<LedgerAddress>();
  for (const [address, entry] of ledger) {
    const { to, foreign } = entry;
    if (to === undefined || foreign || !address.includes('#') || isJoined(ledger, entry)) continue;
    if (originalOf(ledger, pageOf(address), originals) === originalOf(ledger, pageOf(to), originals))
      reworded.add(ledger.get(to)?.first ? address : to);
  }
  const days = [...ledger].flatMap(([address, { part, foreign, published, revisions = [] }]) => {
    if (!address.includes('#') || part || foreign) return [];
    const added = reworded.has(address) ? [] : [published];
    const page = pageOf(address);
    return [...added, ...revisions.map(({ day }) => day)].map((day) => ({ page, day }));
  });
  return Map.groupBy(days, ({ page }) => page);
});

function originalOf(
  ledger: Ledger,
  page: LedgerAddress,
  originals: Map<LedgerAddress, LedgerAddress>,
): LedgerAddress {
  const known = originals.get(page) ?? originalPage(ledger, heirOf(ledger, page) ?? page);
  originals.set(page, known);
  return known;
}

/** The address that a page was first published at, itself where it never moved or is not published. */
export function originalPage(ledger: Ledger, page: LedgerAddress): LedgerAddress {
  const own = addressesOf(ledger, page).filter((address) => !address.includes('#'));
  return oldestFirst(ledger, own)[0] ?? page;
}

/** Every page of a site asks the same; a ledger that anybody else has is never changed in place. */
export function oncePerLedger<R extends object>(find: (ledger: Ledger) => R): (ledger: Ledger) => R {
  const cache = new WeakMap<Ledger, R>();
  return (ledger) => {
    const found = cache.get(ledger) ?? find(ledger);
    cache.set(ledger, found);
    return found;
  };
}

/** Address of the page that a place is in. */
export function pageOf(address: LedgerAddress): LedgerAddress {
  return address.replace(/#.*$/, '');
}

/** Order of texts by their characters: the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
