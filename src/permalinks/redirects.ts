import { formerAddresses, resolve, type Ledger, type LedgerAddress } from './ledger.ts';
import { paths } from './paths.ts';

/** A page that is gone, or a short address, and where it leads. */
export interface Redirect {
  /** Path of the page, `/essays/old/`. */
  from: string;
  /** Path it leads to; may end in the anchor of a place. */
  to: string;
  /** The published address that it leads to. */
  target: LedgerAddress;
  /** Anchors of the old page, and where each of them leads. */
  places: readonly { anchor: string; to: string; text: string }[];
}

/**
 * Every page that has to lead on: essays and answers that moved, and the short address of each question.
 * Sorted, so that the same ledger gives the same files.
 */
export function redirectsOf(ledger: Ledger): Redirect[] {
  const isQuestion = (address: LedgerAddress) => address.includes('#') && !ledger.get(address)?.part;
  const pathOf = (address: LedgerAddress) => (isQuestion(address) ? answerPath(address) : address);
  const moved = [...ledger].flatMap(([address, { to }]): Redirect[] => {
    const target = resolve(ledger, address);
    if (to === undefined || target === undefined) return [];
    if (!address.includes('#'))
      return [{ from: address, to: target, target, places: placesOf(ledger, address) }];
    return isQuestion(address) ? [{ from: answerPath(address), to: pathOf(target), target, places: [] }] : [];
  });
  const short = [...ledger].flatMap(([address, { number }]): Redirect[] => {
    const target = resolve(ledger, address);
    if (number === undefined || target === undefined) return [];
    return [{ from: paths.number(number), to: pathOf(target), target, places: [] }];
  });
  return [...moved, ...short].toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** What stood in an essay and is in another now: its old anchor, its words, and where it leads. */
export function movedAway(ledger: Ledger, essay: string): Redirect['places'] {
  const page = paths.essay(essay);
  return placesOf(ledger, page).filter(({ to }) => !to.startsWith(`${page}#`));
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

function placesOf(ledger: Ledger, page: LedgerAddress): Redirect['places'] {
  return [...ledger].flatMap(([address, { text, to }]) => {
    // Each essay asks, and few addresses are of its page.
    if (to === undefined || !address.startsWith(`${page}#`)) return [];
    const target = resolve(ledger, address);
    if (target === undefined) return [];
    return [{ anchor: address.slice(page.length + 1), to: target, text }];
  });
}

function answerPath(address: LedgerAddress): string {
  const [page = '', anchor = ''] = address.split('#');
  return `${page}${anchor}/`;
}
