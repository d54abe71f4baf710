import {
  hasChanged,
  isHeir,
  pageOf,
  resolve,
  type Entry,
  type Ledger,
  type LedgerAddress,
  type LiveAddress,
} from './ledger.ts';
import { similarity } from './similarity.ts';

/** A published address that would lead to something else than it was published for. */
export type ReplacedAddress =
  /** What was published at the address stands at another one now. */
  | { kind: 'replaced'; address: LedgerAddress; entry: Entry; to: LedgerAddress }
  /** Any of several headings of the page may be what was published, at this address or at others. */
  | {
      kind: 'ambiguous';
      address: LedgerAddress;
      entry: Entry;
      candidates: readonly LiveAddress[];
      others: readonly LedgerAddress[];
    };

/** Two headings at least so much alike are one heading, reworded; less alike than the second number they are two. */
const ALIKE = 0.6;
const UNLIKE = 0.4;

/** An address of a heading as it is recorded. */
interface Place {
  address: LedgerAddress;
  entry: Entry;
}

/** A page as the ledger has it, and as it is. */
interface PageChange {
  ledger: Ledger;
  /** What is recorded in the page, and should be there. */
  places: readonly Place[];
  live: ReadonlyMap<LedgerAddress, LiveAddress>;
  /** Headings that are new, or not what was published at their addresses. */
  changed: readonly LiveAddress[];
}

/**
 * Published addresses that would lead to something else: an address is tied to its text. Anchors that are made from words,
 * and numbered where several headings have the same, change hands when such a heading is added, moved or removed; and an
 * author may write an anchor behind another heading.
 */
export function replacedAddresses(ledger: Ledger, live: readonly LiveAddress[]): ReplacedAddress[] {
  const headings = live.filter(({ address }) => address.includes('#'));
  const places = [...ledger].flatMap(([address, entry]) =>
    entry.to === undefined && address.includes('#') ? [{ address, entry }] : [],
  );
  const placesOf = Map.groupBy(places, ({ address }) => pageOf(address));
  const newByText = Map.groupBy(
    headings.filter(({ address }) => !ledger.has(address)),
    ({ text }) => fold(text),
  );
  const found = [...Map.groupBy(headings, ({ address }) => pageOf(address))].flatMap(([page, own]) => {
    const changed = changedHeadings(ledger, own);
    // Most pages are as they were, or only have new headings.
    if (changed.every(({ address }) => !ledger.has(address))) return [];
    const live = new Map(own.map((heading) => [heading.address, heading]));
    const change = { ledger, places: placesOf.get(page) ?? [], live, changed };
    const replaced = replacedIn(change, newByText);
    // Parts are found by their questions, whose addresses have to be right first.
    const ofQuestions = replaced.filter(({ entry }) => !entry.part);
    return ofQuestions.length > 0 ? ofQuestions : replaced;
  });
  return [...swappedPages(ledger, live), ...found];
}

function replacedIn(
  change: PageChange,
  newByText: ReadonlyMap<string, readonly LiveAddress[]>,
): ReplacedAddress[] {
  const { ledger, places, live, changed } = change;
  const isChanged = new Set(changed);
  const open = places.filter(({ address }) => {
    const holder = live.get(address);
    return !holder || isChanged.has(holder);
  });
  const heirs = new Map<LedgerAddress, LiveAddress>();
  const unclaimed = () => {
    const claimed = new Set(heirs.values());
    return changed.filter((one) => !claimed.has(one));
  };
  const claim = (heirOf: (place: Place, rest: readonly LiveAddress[]) => LiveAddress | undefined) => {
    for (const place of open) {
      const heir = heirs.has(place.address) ? undefined : heirOf(place, unclaimed());
      if (heir) heirs.set(place.address, heir);
    }
  };
  // Only where neither another heading nor another address may be meant.
  const claimOnly = (fits: (place: Place, heading: LiveAddress) => boolean) => {
    claim((place, rest) => {
      const heir = onlyOne(rest.filter((one) => fits(place, one)));
      const rivals = open.filter((one) => !heirs.has(one.address) && heir && fits(one, heir));
      return rivals.length === 1 ? heir : undefined;
    });
  };
  claim((place, rest) => rest.find((one) => isSameText(place, one) && isSameAnswer(ledger, place, one)));
  claim((place, rest) => rest.find((one) => one.address === place.address && isSameHash(place, one)));
  claimOnly((place, one) => isSameText(place, one) && isSameHash(place, one));
  claimOnly((place, one) => isSameText(place, one) && isWithin(ledger, place, one));
  // What an author wrote stands, unless something else is known to be meant.
  claim((place, rest) =>
    rest.find((one) => one.address === place.address && one.slug === undefined && isSameText(place, one)),
  );
  claimOnly(isSameText);
  claimOnly((place, one) => isOther(place, live.get(place.address)) && isAlike(place, one));
  claim((place) =>
    isReworded(place, live.get(place.address))
      ? newByText.get(fold(place.entry.text))?.find((one) => isSameHash(place, one))
      : undefined,
  );
  const rest = unclaimed();
  const isOpen = ({ address }: Place) => !heirs.has(address);
  // One question at a time about a heading.
  const doubted = new Set<LiveAddress>();
  return open.flatMap(({ address, entry }): ReplacedAddress[] => {
    const holder = live.get(address);
    const heir = heirs.get(address);
    if (heir && heir !== holder) {
      // Where nothing else has the address, it is only gone, which is another rule's to say; so it is where it went back.
      const isNew = !ledger.has(heir.address) || isHeir(ledger, heir.address, address);
      return holder || !isNew ? [{ kind: 'replaced', address, entry, to: heir.address }] : [];
    }
    if (heir || !holder) return [];
    const doubt = doubtAbout({ address, entry }, holder, rest, open.filter(isOpen), change);
    if (!doubt || doubt.candidates.some((one) => doubted.has(one))) return [];
    for (const one of doubt.candidates) doubted.add(one);
    return [{ kind: 'ambiguous', address, entry, ...doubt }];
  });
}

/** Whether the heading at a published address has other words than it was published with. */
function isReworded(place: Place, holder: LiveAddress | undefined): boolean {
  return holder !== undefined && !isSameText(place, holder);
}

/** Whether it has hardly any of these words, so that it is another heading. */
function isOther({ entry }: Place, holder: LiveAddress | undefined): boolean {
  return holder !== undefined && similarity(holder.text, entry.text) < UNLIKE;
}

function isAlike({ entry }: Place, { text }: LiveAddress): boolean {
  return similarity(text, entry.text) >= ALIKE;
}

/**
 * The headings that may be the one that was published at an address, if nobody can tell: anchors are made from the same
 * words, and several of them have changed, are new, or are gone.
 *
 * @param rest Headings that have changed and are not what was published at any other address.
 * @param open Addresses of which nobody knows where they lead.
 */
function doubtAbout(
  place: Place,
  holder: LiveAddress,
  rest: readonly LiveAddress[],
  open: readonly Place[],
  { ledger, live }: PageChange,
): { candidates: LiveAddress[]; others: LedgerAddress[] } | undefined {
  if (holder.slug === undefined) return undefined;
  // Older ledgers know of no part what it says; that nothing was added or taken away has to be enough.
  const isKnown = place.entry.hash !== undefined;
  const candidates = rest.filter(
    (one) =>
      // Where an author wrote an anchor, they have said which heading it is.
      one.slug !== undefined &&
      (one === holder || isKnown || !ledger.has(one.address)) &&
      (isSameText(place, one) || (one.slug === holder.slug && one.question === holder.question)),
  );
  // The published words of a candidate, too: it may have been at another address.
  const words = new Set([place.entry.text, ...candidates.map(({ text }) => text)].map(fold));
  const others = open.flatMap((one) =>
    one.address !== place.address &&
    (isKnown || !live.has(one.address)) &&
    unnumbered(one.address) === unnumbered(place.address) &&
    words.has(fold(one.entry.text))
      ? [one.address]
      : [],
  );
  return candidates.length > 0 && candidates.length + others.length > 1 ? { candidates, others } : undefined;
}

/** Pages that have changed their titles with each other: somebody has renamed their folders. */
function swappedPages(ledger: Ledger, live: readonly LiveAddress[]): ReplacedAddress[] {
  const renamed = live.flatMap((page) => {
    const entry = page.address.includes('#') ? undefined : ledger.get(page.address);
    return entry && entry.to === undefined && entry.text !== page.text ? [{ ...page, entry }] : [];
  });
  return renamed.flatMap(({ address, entry }): ReplacedAddress[] => {
    const heir = renamed.find((one) => one.address !== address && one.text === entry.text);
    return heir ? [{ kind: 'replaced', address, entry, to: heir.address }] : [];
  });
}

/** Headings of a page that are new, or not what was published at their addresses. */
function changedHeadings(ledger: Ledger, headings: readonly LiveAddress[]): LiveAddress[] {
  return headings.filter((heading) => {
    const entry = ledger.get(heading.address);
    if (!entry || entry.to !== undefined) return true;
    const place = { address: heading.address, entry };
    return !isSameText(place, heading) || !isSameAnswer(ledger, place, heading);
  });
}

/** Whether a heading has the text that was published, under the question that it was published under. */
function isSameAnswer(ledger: Ledger, place: Place, heading: LiveAddress): boolean {
  // Without a mark of what it says, only what its author named is certain.
  if (place.entry.hash === undefined || heading.hash === undefined) {
    return place.address === heading.address && heading.slug === undefined;
  }
  const isElsewhere = place.entry.within !== undefined && !isWithin(ledger, place, heading);
  return isSameHash(place, heading) && !isElsewhere;
}

function isSameText({ entry }: Place, { text }: LiveAddress): boolean {
  return fold(entry.text) === fold(text);
}

function isSameHash({ entry }: Place, heading: LiveAddress): boolean {
  return entry.hash !== undefined && heading.hash !== undefined && !hasChanged(entry, heading);
}

function isWithin(ledger: Ledger, { entry }: Place, { within }: LiveAddress): boolean {
  return entry.within !== undefined && (resolve(ledger, entry.within) ?? entry.within) === within;
}

/** An address without the numbers that tell headings with the same words apart. */
function unnumbered(address: LedgerAddress): string {
  return address.replace(/(?:-\d+)+$/, '');
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
