import type { Entry, Ledger, LedgerAddress, LiveAddress, Revision, SaidText } from './ledger-entry.ts';
import {
  addressesOf,
  compare,
  firstAddresses,
  isAsked,
  isHeir,
  isJoined,
  pageOf,
  questionNumbers,
  resolve,
} from './ledger-identity.ts';

export type { Entry, Ledger, LedgerAddress, LiveAddress, Revision, SaidText } from './ledger-entry.ts';
export {
  changesOf,
  firstPublished,
  formerAddresses,
  isHeir,
  originalPage,
  pageOf,
  questionNumbers,
  resolve,
  revisionsOf,
} from './ledger-identity.ts';

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
    const entry: Entry = next.get(address) ?? {
      text,
      published: joins ? today : published,
      ...(isPart && { part: true }),
    };
    // What changed in a part nobody is asked; an older ledger knows of no part what it says, and stays as it is.
    const recorded = ledger.get(address);
    const isIdentified = isPart && (!recorded || recorded.hash !== undefined);
    next.set(address, {
      ...(hash !== undefined && !isPart && { hash }),
      ...asHeading(entry, { question, isPart }),
      ...(isIdentified && { ...(hash !== undefined && { hash }), ...(within !== undefined && { within }) }),
      text,
    });
  }
  // The map still changes, and what is found in a ledger is cached for it.
  const numbered = questionNumbers(new Map(next));
  let number = Math.max(0, ...[...ledger.values()].map((entry) => entry.number ?? 0));
  for (const { address, question } of live.toSorted(inOrderOfAsking)) {
    const entry = next.get(address);
    if (!question || !entry || numbered.has(address)) continue;
    number += 1;
    next.set(address, { ...entry, number });
  }
  return next;
}

/** An entry with what it is today: a question may become a part of another answer in its place, and a part a question. */
function asHeading(entry: Entry, { question, isPart }: { question: boolean; isPart: boolean }): Entry {
  if (question && entry.part) {
    const asked = { ...entry };
    delete asked.part;
    delete asked.within;
    delete asked.asked;
    return asked;
  }
  return isPart && !entry.part ? { ...entry, part: true, asked: true } : entry;
}

/**
 * The ledger after publication of those live addresses that others redirect to, and of their pages. Without these no number
 * would lead anywhere; what else is new may have to be fixed first. Of what is something else that was published, with
 * number and dates, it has to be said first.
 */
export function publishTargets(ledger: Ledger, live: readonly LiveAddress[], today: string): Ledger {
  const targets = new Set(
    [...ledger.values()].flatMap(({ to }) => (to === undefined ? [] : [to, pageOf(to)])),
  );
  const lost = lostIn(ledger, live);
  const missing = live.filter(
    (one) => targets.has(one.address) && !ledger.has(one.address) && !isLost(one, lost),
  );
  return publish(ledger, missing, today);
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

/**
 * The ledger after something moved. A page that moves takes the places in it along, as far as they are not somewhere else
 * already. What is published where something moves to stays what it is: the two are joined. What moves to an address that it
 * had before goes back.
 *
 * @param live What the content has today: a place that has another anchor there, and says the same, is found by that.
 * @throws {Error} If `from` was never published, or something else redirects to it from `to`.
 */
export function move(
  ledger: Ledger,
  from: LedgerAddress,
  to: LedgerAddress,
  live: readonly LiveAddress[] = [],
): Ledger {
  const entry = ledger.get(from);
  if (!entry) throw new Error(`${from} was never published, so it needs no redirect.`);
  if (wouldLoop(ledger, from, to)) {
    throw new Error(`${to} already redirects to ${from}, so this would be a redirect loop.`);
  }
  const isTaken = takenIn(ledger, live);
  const next = new Map(ledger);
  const setMoved = (address: LedgerAddress, place: Entry, target: LedgerAddress) => {
    if (isHeir(ledger, target, address)) setReturned(next, ledger, address, target);
    else next.set(address, movedEntry(place, target, isTaken(address, target)));
  };
  setMoved(from, entry, to);
  if (from.includes('#')) return next;
  const liveAddresses = new Map(live.map((one) => [one.address, one]));
  const there = live.filter(({ address }) => address.startsWith(`${to}#`) && !ledger.has(address));
  for (const [address, place] of ledger) {
    if (!address.startsWith(`${from}#`) || place.to !== undefined) continue;
    const target = newPlace(place, to + address.slice(from.length), there);
    // Another text of an essay that was there before has or had that anchor, and where this one is remains to be said.
    const heading = liveAddresses.get(target);
    const isOther = heading ? !isSame(place, heading) : live.length > 0 && ledger.has(target);
    if (isOther && (ledger.has(target) || ledger.has(to))) continue;
    if (ledger.get(target)?.to !== undefined && !isHeir(ledger, target, address)) continue;
    if (!wouldLoop(ledger, address, target)) setMoved(address, place, target);
  }
  return next;
}

/** Whether a redirect would lead in a circle: something else was joined to this one from there. */
export function wouldLoop(ledger: Ledger, from: LedgerAddress, to: LedgerAddress): boolean {
  return from === to || (resolve(ledger, to) === from && !isHeir(ledger, to, from));
}

/** Records that something is at an address again that it had before. */
function setReturned(
  next: Map<LedgerAddress, Entry>,
  ledger: Ledger,
  from: LedgerAddress,
  to: LedgerAddress,
): void {
  const first = new Set(firstAddresses(ledger, from));
  // What older ledgers joined to a number without saying so.
  for (const [address, entry] of ledger)
    if ((entry.to === to || first.has(entry.to ?? '')) && isJoined(ledger, entry))
      next.set(address, { ...entry, joined: true });
  for (const address of addressesOf(ledger, from)) {
    const entry = next.get(address);
    if (!entry) continue;
    const marked: Entry = { ...entry, first: true };
    if (!first.has(address)) delete marked.first;
    next.set(address, marked);
  }
  const [left, again] = [next.get(from), next.get(to)];
  if (!left || !again) return;
  const there: Entry = { ...again, text: left.text, ...(left.hash !== undefined && { hash: left.hash }) };
  delete there.to;
  const gone: Entry = { ...left, to };
  delete gone.joined;
  next.set(from, gone).set(to, there);
}

/** Where a place of a page that moved is now: where the same is said, else at its anchor. */
function newPlace(place: Entry, address: LedgerAddress, there: readonly LiveAddress[]): LedgerAddress {
  const [saysSame, hasWords] = [saysWhat(place), ({ text }: LiveAddress) => text === place.text];
  const found =
    there.find((one) => one.address === address && saysSame(one)) ??
    there.find(saysSame) ??
    there.find((one) => one.address === address && hasWords(one)) ??
    there.find(hasWords);
  return found?.address ?? address;
}

function saysWhat(entry: Entry): (live: LiveAddress) => boolean {
  return (live) => entry.hash !== undefined && live.hash !== undefined && !hasChanged(entry, live);
}

/** Whether something that is there now says what was published, or has its words. */
function isSame(entry: Entry, live: LiveAddress): boolean {
  return entry.text === live.text || saysWhat(entry)(live);
}

function movedEntry(entry: Entry, to: LedgerAddress, joins: boolean): Entry {
  const moved: Entry = { ...entry, to };
  if (joins) moved.joined = true;
  else delete moved.joined;
  return moved;
}

/**
 * Whether an address belongs to something else than what moves there: it is published, something else is there now, or what
 * is there is what was published at an address of which nobody has said yet where it is.
 */
function takenIn(
  ledger: Ledger,
  live: readonly LiveAddress[],
): (from: LedgerAddress, to: LedgerAddress) => boolean {
  const liveAddresses = new Map(live.map((one) => [one.address, one]));
  const heirs = new Map<LedgerAddress, LedgerAddress[]>();
  for (const [address, entry] of ledger) {
    const { to, joined, foreign } = entry;
    if (to === undefined || joined || foreign || !isAsked(entry)) continue;
    heirs.set(to, [...(heirs.get(to) ?? []), address]);
  }
  const lost = lostIn(ledger, live);
  const numbers = questionNumbers(ledger);
  return (from, to) => {
    if (isHeir(ledger, from, to)) return false;
    const published = ledger.get(to);
    // A question that was recorded without a number, on another branch, is what moves there.
    if (published) return !isQuestion(to, published) || published.to !== undefined || numbers.has(to);
    if (heirs.get(to)?.some((other) => other !== from)) return true;
    const [there, entry] = [liveAddresses.get(to), ledger.get(from)];
    return there !== undefined && entry !== undefined && !isSame(entry, there) && isLost(there, lost);
  };
}

/**
 * What was published and is gone, while nobody has said yet where it is: its address redirects nowhere, or to one that its
 * page took it along to, where it is not.
 */
function lostIn(ledger: Ledger, live: readonly LiveAddress[]): [LedgerAddress, Entry][] {
  const liveAddresses = new Set(live.map(({ address }) => address));
  return [...ledger].filter(([address, { to, foreign }]) => {
    const isFollowed = to !== undefined && ledger.has(to);
    return !foreign && !isFollowed && !liveAddresses.has(to ?? address);
  });
}

/** Whether something that is new is one of those. */
function isLost(there: LiveAddress, lost: readonly [LedgerAddress, Entry][]): boolean {
  return lost.some(
    ([address, entry]) => address.includes('#') === there.address.includes('#') && isSame(entry, there),
  );
}

function isQuestion(address: LedgerAddress, { part }: Entry): boolean {
  return address.includes('#') && !part;
}

/**
 * The ledger after an answer moved to another page: parts that are gone from the old page and stand under the same anchor
 * in the new one go along.
 *
 * @param live What the content has today.
 */
export function moveAnswer(
  ledger: Ledger,
  from: LedgerAddress,
  to: LedgerAddress,
  live: readonly LiveAddress[],
): Ledger {
  let next = move(ledger, from, to, live);
  if (!from.includes('#') || pageOf(from) === pageOf(to)) return next;
  const liveAddresses = new Map(live.map((one) => [one.address, one]));
  for (const [address, entry] of ledger) {
    const there = liveAddresses.get(pageOf(to) + address.slice(pageOf(from).length));
    const isLeft =
      entry.part && entry.to === undefined && pageOf(address) === pageOf(from) && !liveAddresses.has(address);
    // What was published there before is another part, and so is one of another answer.
    const isBack = there !== undefined && isHeir(ledger, there.address, address);
    if (!isLeft || !there || (ledger.has(there.address) && !isBack)) continue;
    const isWithin = (entry.within ?? from) === from && (there.within ?? to) === to && !there.question;
    if (isBack || isWithin || isSame(entry, there)) next = move(next, address, there.address, live);
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
export function unrecorded<A extends LiveAddress>(ledger: Ledger, live: readonly A[]): A[] {
  return live.filter(({ address }) => !ledger.has(address)).toSorted(inOrderOfAsking);
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
