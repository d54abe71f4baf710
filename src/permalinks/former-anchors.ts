import { oncePerLedger, pageOf, resolve } from './ledger-identity.ts';
import type { Ledger, LedgerAddress } from './ledger-entry.ts';
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
  const page = paths.essay(essay);
  const here = formerOf(ledger, page).filter(({ to }) => to.startsWith(`${page}#`));
  const byTarget = Map.groupBy(here, ({ to }) => to.slice(page.length + 1));
  return new Map(
    [...byTarget].map(([target, former]) => [target, former.map(({ anchor }) => anchor).toSorted()]),
  );
}

/** Anchors of an essay's page, or of one that redirects to it, whose answers are in another text now. */
export function movedElsewhere(ledger: Ledger, essay: string): MovedAnchor[] {
  const page = paths.essay(essay);
  return formerOf(ledger, page).filter(({ to }) => pageOf(to) !== page);
}

/**
 * Whether a page with some anchors can redirect by HTTP, which adds the anchor of a link to the target: there each of them
 * has to lead where it always led. Two essays that are one now may have had the same anchor.
 */
export function keepsAnchors(ledger: Ledger, target: LedgerAddress, places: readonly MovedAnchor[]): boolean {
  if (target.includes('#')) return places.every(({ to }) => to === target);
  const former = new Map(formerOf(ledger, target).map(({ anchor, to }) => [anchor, to]));
  return places.every(({ anchor, to }) => {
    const address = `${target}#${anchor}`;
    return (isLive(ledger, address) ? address : (former.get(anchor) ?? target)) === to;
  });
}

/** All anchors that a page had and has no more, as far as they lead anywhere. */
export function movedAnchors(ledger: Ledger, page: LedgerAddress): readonly MovedAnchor[] {
  return (movedByPage(ledger).get(page) ?? []).map(({ anchor, to, text }) => ({ anchor, to, text }));
}

/** The anchors that links to a page may end in and that it does not have: each once, with where it leads now. */
function formerOf(ledger: Ledger, page: LedgerAddress): MovedAnchor[] {
  const pages = [page, ...(pagesLeadingTo(ledger).get(page) ?? [])];
  const found = new Map<string, MovedAnchor>();
  for (const { anchor, to, text } of pages.flatMap((each) => movedAnchors(ledger, each))) {
    // What the page itself had comes first, and what is there needs no second anchor of that name.
    if (!found.has(anchor) && !isLive(ledger, `${page}#${anchor}`)) found.set(anchor, { anchor, to, text });
  }
  return [...found.values()];
}

function isLive(ledger: Ledger, address: LedgerAddress): boolean {
  const entry = ledger.get(address);
  return entry !== undefined && entry.to === undefined;
}

/** The anchors that pages had and have no more, by page: each essay asks, and few addresses are of its page. */
const movedByPage = oncePerLedger((ledger: Ledger) => {
  const moved = [...ledger].flatMap(([address, { text, to }]): (MovedAnchor & { page: LedgerAddress })[] => {
    const page = pageOf(address);
    const target = to === undefined || page === address ? undefined : resolve(ledger, address);
    return target === undefined ? [] : [{ page, anchor: address.slice(page.length + 1), to: target, text }];
  });
  return Map.groupBy(moved, ({ page }) => page);
});

/** The pages that redirect to a page, by that page, sorted. */
const pagesLeadingTo = oncePerLedger((ledger: Ledger) => {
  const pages = [...ledger.keys()].filter((address) => !address.includes('#') && !isLive(ledger, address));
  return Map.groupBy(pages.toSorted(), (page) => resolve(ledger, page));
});
