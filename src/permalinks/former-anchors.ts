import { formerAddresses, resolve, type Ledger, type LedgerAddress } from './ledger.ts';
import { paths } from './paths.ts';

/** An anchor that a page had before, and where it leads now. */
export interface MovedAnchor {
  anchor: string;
  to: LedgerAddress;
  /** The question or the title that stood there. */
  text: string;
}

/** For each live anchor of an essay's page: the anchors it had before, as far as they were in the same page. */
export function formerAnchors(ledger: Ledger, essay: string): ReadonlyMap<string, readonly string[]> {
  const page = `${paths.essay(essay)}#`;
  const anchors = new Map<string, readonly string[]>();
  for (const [address, former] of formerAddresses(ledger)) {
    const here = former.filter((each) => each.startsWith(page)).map((each) => each.slice(page.length));
    if (address.startsWith(page) && here.length > 0) anchors.set(address.slice(page.length), here);
  }
  return anchors;
}

/** Anchors of an essay's page whose answers are in another essay now. */
export function movedElsewhere(ledger: Ledger, essay: string): MovedAnchor[] {
  const page = paths.essay(essay);
  return movedAnchors(ledger, page).filter(({ to }) => !to.startsWith(`${page}#`));
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
