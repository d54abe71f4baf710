import { formerAddresses, pageOf, resolve, type Ledger, type LedgerAddress } from './ledger.ts';
import { paths } from './paths.ts';

/** An anchor that a page had before, and where it leads now. */
export interface MovedAnchor {
  anchor: string;
  to: LedgerAddress;
  /** The question or the title that stood there. */
  text: string;
}

/**
 * For each live anchor of an essay's page: the anchors it had before, in this page or in one that redirects to it, which
 * takes the anchor of a link along.
 */
export function formerAnchors(ledger: Ledger, essay: string): ReadonlyMap<string, readonly string[]> {
  const page = `${paths.essay(essay)}#`;
  const isHere = (address: LedgerAddress) =>
    address.startsWith(page) || resolve(ledger, pageOf(address)) === paths.essay(essay);
  // What still is there needs no second anchor of that name.
  const isLive = (anchor: string) => {
    const entry = ledger.get(page + anchor);
    return entry !== undefined && entry.to === undefined;
  };
  const anchors = new Map<string, readonly string[]>();
  for (const [address, former] of formerAddresses(ledger)) {
    if (!address.startsWith(page)) continue;
    const here = former.filter((each) => each.includes('#') && isHere(each)).map(anchorOf);
    const own = new Set(here.filter((anchor) => !isLive(anchor)));
    if (own.size > 0) anchors.set(anchorOf(address), [...own]);
  }
  return anchors;
}

/** Anchors of an essay's page whose answers are in another essay now. */
export function movedElsewhere(ledger: Ledger, essay: string): MovedAnchor[] {
  const page = paths.essay(essay);
  const former = (formerAddresses(ledger).get(page) ?? []).filter((address) => !address.includes('#'));
  const moved = [page, ...former].flatMap((address) => movedAnchors(ledger, address));
  const elsewhere = moved.filter(
    ({ to, anchor }) => pageOf(to) !== page && !isRecordedIn(ledger, page, anchor),
  );
  return [...new Map(elsewhere.toReversed().map((one) => [one.anchor, one])).values()].toReversed();
}

/** All anchors that a page had and has no more, as far as they lead anywhere. */
export function movedAnchors(ledger: Ledger, page: LedgerAddress): MovedAnchor[] {
  return [...ledger].flatMap(([address, { text, to }]) => {
    // Each essay asks, and few addresses are of its page.
    if (to === undefined || !address.startsWith(`${page}#`)) return [];
    const target = resolve(ledger, address);
    return target === undefined ? [] : [{ anchor: address.slice(page.length + 1), to: target, text }];
  });
}

/** Whether an anchor of a page leads to a place in that page itself. */
function isRecordedIn(ledger: Ledger, page: LedgerAddress, anchor: string): boolean {
  const now = resolve(ledger, `${page}#${anchor}`);
  return now !== undefined && pageOf(now) === page;
}

function anchorOf(address: LedgerAddress): string {
  return address.slice(address.indexOf('#') + 1);
}
