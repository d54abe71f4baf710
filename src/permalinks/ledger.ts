import type { Entry, Ledger, LedgerAddress, LiveAddress, Revision, SaidText } from './ledger-entry.ts';

export type { Entry, Ledger, LedgerAddress, LiveAddress, Revision, SaidText } from './ledger-entry.ts';

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

/** The permanent number of each question that has one: its own, or the lowest of those that lead to it. */
export const questionNumbers = oncePerLedger(numbersIn);

function numbersIn(ledger: Ledger): Map<LedgerAddress, number> {
  const numbers = new Map<LedgerAddress, number>();
  for (const [address, { number }] of ledger) {
    const now = resolve(ledger, address);
    if (number === undefined || now === undefined) continue;
    numbers.set(now, Math.min(number, numbers.get(now) ?? number));
  }
  return numbers;
}

/**
 * Day on which a question was first published, under whatever address, as in 2026-11-23.
 *
 * @returns `undefined` if it is not published yet.
 */
export function firstPublished(ledger: Ledger, address: LedgerAddress): string | undefined {
  return questionAddresses(ledger, address)
    .flatMap((each) => ledger.get(each)?.published ?? [])
    .toSorted(compare)[0];
}

/** Every address that a question had, but for those of parts that were joined to it. */
function questionAddresses(ledger: Ledger, address: LedgerAddress): LedgerAddress[] {
  return [address, ...(formerAddresses(ledger).get(address) ?? [])].filter((each) => {
    const entry = ledger.get(each);
    return !entry?.part && !entry?.foreign;
  });
}

/**
 * The ledger after publication: everything live is recorded, with its words of today, and each new question has the next
 * free number. Nothing that was recorded is lost, and no number changes. The order of `live` does not matter. What answers
 * say is recorded for new ones; that an old one changed is for {@link correct} and {@link revise} to record.
 *
 * @param today Day on which what is new in a page that was there before is published; a new page has its own day.
 */
export function publish(ledger: Ledger, live: readonly LiveAddress[], today = ''): Ledger {
  const next = new Map(ledger);
  for (const { address, text, question, published, hash, within } of live) {
    const isPart = address.includes('#') && !question;
    const joins = address.includes('#') && ledger.has(pageOf(address)) && today > published;
    const entry = next.get(address) ?? {
      published: joins ? today : published,
      ...(isPart && { part: true }),
    };
    // What changed in a part nobody is asked; an older ledger knows of no part what it says, and stays as it is.
    const recorded = ledger.get(address);
    const isIdentified = isPart && (!recorded || recorded.hash !== undefined);
    next.set(address, {
      ...(hash !== undefined && !isPart && { hash }),
      ...entry,
      ...(isIdentified && { ...(hash !== undefined && { hash }), ...(within !== undefined && { within }) }),
      text,
    });
  }
  const numbered = numbersIn(next);
  let number = Math.max(0, ...[...ledger.values()].map((entry) => entry.number ?? 0));
  for (const { address, question } of live.toSorted(inOrderOfAsking)) {
    const entry = next.get(address);
    if (!question || !entry || numbered.has(address)) continue;
    number += 1;
    next.set(address, { ...entry, number });
  }
  return next;
}

/** Answers that say something else than when they were last published, in the order of asking. */
export function changedAnswers<A extends LiveAddress>(ledger: Ledger, live: readonly A[]): A[] {
  return live
    .filter((answer) => {
      const entry = ledger.get(answer.address);
      return answer.question && entry !== undefined && hasChanged(entry, answer);
    })
    .toSorted(inOrderOfAsking);
}

/** Whether an answer or part says something else than when it was last published, as far as the ledger knows. */
export function hasChanged(
  { hash: recorded }: Pick<Entry, 'hash'>,
  { hash, anchorlessHash }: SaidText,
): boolean {
  return recorded !== undefined && hash !== undefined && recorded !== hash && recorded !== anchorlessHash;
}

/** The ledger after a correction of form: what the answer says now is what was published. */
export function correct(ledger: Ledger, { address, hash }: LiveAddress): Ledger {
  const entry = ledger.get(address);
  return entry && hash !== undefined ? new Map(ledger).set(address, { ...entry, hash }) : ledger;
}

/** The ledger after a change of substance in an answer. */
export function revise(ledger: Ledger, answer: LiveAddress, revision: Revision): Ledger {
  const corrected = correct(ledger, answer);
  const entry = corrected.get(answer.address);
  if (!entry) return ledger;
  return new Map(corrected).set(answer.address, {
    ...entry,
    revisions: [...(entry.revisions ?? []), revision],
  });
}

/** Every change of substance in the answer at an address, under whatever address it was published then; the oldest first. */
export function revisionsOf(ledger: Ledger, address: LedgerAddress): Revision[] {
  return questionAddresses(ledger, address)
    .flatMap((each) => ledger.get(each)?.revisions ?? [])
    .toSorted((one, other) => compare(one.day, other.day));
}

/**
 * The ledger after something moved. A page that moves takes the places in it along, as far as they are not somewhere else
 * already.
 *
 * @throws {Error} If `from` was never published, or leads to `to` in a circle.
 */
export function move(ledger: Ledger, from: LedgerAddress, to: LedgerAddress): Ledger {
  const entry = ledger.get(from);
  if (!entry) throw new Error(`${from} was never published, so that nothing needs to lead on from it.`);
  if (from === to || resolve(ledger, to) === from) {
    throw new Error(`${to} leads to ${from} already; a circle would lead nowhere.`);
  }
  const next = new Map(ledger).set(from, { ...entry, to });
  if (from.includes('#')) return next;
  for (const [address, place] of ledger) {
    if (address.startsWith(`${from}#`) && place.to === undefined) {
      next.set(address, { ...place, to: to + address.slice(from.length) });
    }
  }
  return next;
}

/**
 * The ledger after an answer moved to another page: parts that are gone from the old page and stand under the same anchor
 * in the new one go along.
 *
 * @param liveAddresses Addresses that the content has today.
 */
export function moveAnswer(
  ledger: Ledger,
  from: LedgerAddress,
  to: LedgerAddress,
  liveAddresses: ReadonlySet<LedgerAddress>,
): Ledger {
  let next = move(ledger, from, to);
  if (!from.includes('#') || pageOf(from) === pageOf(to)) return next;
  for (const [address, entry] of ledger) {
    const there = pageOf(to) + address.slice(pageOf(from).length);
    const left =
      entry.part && entry.to === undefined && pageOf(address) === pageOf(from) && !liveAddresses.has(address);
    if (left && liveAddresses.has(there)) next = move(next, address, there);
  }
  return next;
}

/**
 * The ledger after an address of another site redirects here. An anchor brings its page along, which redirects to the page of
 * the target unless it is recorded already.
 *
 * @param target What is there: its words, and the day.
 */
export function redirectForeign(
  ledger: Ledger,
  from: LedgerAddress,
  to: LedgerAddress,
  { text, published }: Pick<Entry, 'text' | 'published'>,
): Ledger {
  const next = new Map(ledger).set(from, { published, foreign: true, text, to });
  const page = pageOf(from);
  return ledger.has(page) || page === from
    ? next
    : next.set(page, { published, foreign: true, text, to: pageOf(to) });
}

/** Live addresses that are not recorded yet, in the order in which they would be. */
export function unrecorded(ledger: Ledger, live: readonly LiveAddress[]): LiveAddress[] {
  return live.filter(({ address }) => !ledger.has(address)).toSorted(inOrderOfAsking);
}

/**
 * One ledger of two that grew apart on two branches: every address of both. Where both gave the same number to different
 * questions, `ours`, which was published first, keeps it, and the question of `theirs` gets the next free one.
 */
export function merge(ours: Ledger, theirs: Ledger): Ledger {
  const next = new Map(ours);
  const taken = new Set([...ours.values()].map((entry) => entry.number));
  let number = Math.max(0, ...[...ours.values(), ...theirs.values()].map((entry) => entry.number ?? 0));
  for (const [address, entry] of [...theirs].toSorted(([one], [other]) => compare(one, other))) {
    const own = next.get(address);
    if (own) {
      // A move is the later news of the two.
      const to = own.to ?? entry.to;
      const revisions = mergeRevisions(own.revisions, entry.revisions);
      next.set(address, { ...own, ...(revisions && { revisions }), ...(to !== undefined && { to }) });
      continue;
    }
    if (entry.number !== undefined && taken.has(entry.number)) {
      number += 1;
      next.set(address, { ...entry, number });
    } else {
      next.set(address, entry);
    }
  }
  return next;
}

function mergeRevisions(
  ours: readonly Revision[] = [],
  theirs: readonly Revision[] = [],
): readonly Revision[] | undefined {
  const news = theirs.filter(({ day, note }) => !ours.some((own) => own.day === day && own.note === note));
  const all = [...ours, ...news].toSorted((one, other) => compare(one.day, other.day));
  return all.length > 0 ? all : undefined;
}

/** Every page of a site asks the same; a ledger that anybody else has is never changed in place. */
function oncePerLedger<R extends object>(find: (ledger: Ledger) => R): (ledger: Ledger) => R {
  const cache = new WeakMap<Ledger, R>();
  return (ledger) => {
    const found = cache.get(ledger) ?? find(ledger);
    cache.set(ledger, found);
    return found;
  };
}

/** By day, then by page, then down the page: the same on every machine, and the order in which a reader counts. */
function inOrderOfAsking(one: LiveAddress, other: LiveAddress): number {
  return (
    compare(one.published, other.published) ||
    compare(pageOf(one.address), pageOf(other.address)) ||
    one.position - other.position ||
    compare(one.address, other.address)
  );
}

/** Address of the page that a place is in. */
export function pageOf(address: LedgerAddress): LedgerAddress {
  return address.replace(/#.*$/, '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
