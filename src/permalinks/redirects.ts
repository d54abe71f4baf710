import { keepsAnchors, movedAnchors, type MovedAnchor } from './former-anchors.ts';
import { resolve, type Ledger, type LedgerAddress } from './ledger.ts';
import { LONGEST_PAGE_ANCHOR } from './anchor-syntax.ts';
import { answerPath, paths } from './paths.ts';
import { byteLength } from './slug.ts';

/** A page that is gone, or a short address, and where it leads. */
export interface Redirect {
  /** Path of the page, `/essays/old/`. */
  from: string;
  /** Path it leads to; may end in the anchor of a place. */
  to: string;
  /** The published address that it leads to. */
  target: LedgerAddress;
  /** Whether it was an address of another site. */
  foreign?: true;
  /** Whether other sites show it in a frame, while what it leads to may not be in one. */
  framed?: true;
  /** Anchors of the old page, and where each of them leads. */
  places: readonly MovedAnchor[];
  /** Whether only the page itself knows where they lead: an HTTP redirect would take some of them elsewhere. */
  needsPage?: true;
}

/**
 * Every page that has to redirect: essays and answers that moved, and the short address of each question.
 * Sorted, so that the same ledger gives the same files.
 */
export function redirectsOf(ledger: Ledger): Redirect[] {
  const isQuestion = (address: LedgerAddress) => {
    const entry = ledger.get(address);
    return address.includes('#') && !entry?.part && !entry?.foreign;
  };
  const hadPage = (address: LedgerAddress) => isQuestion(address) || ledger.get(address)?.asked === true;
  const pathOf = (address: LedgerAddress) => (isQuestion(address) ? answerPath(address) : address);
  const moved = [...ledger].flatMap(([address, { to, foreign, asked }]): Redirect[] => {
    const target = resolve(ledger, address);
    if ((to === undefined && !asked) || target === undefined) return [];
    if (!address.includes('#')) {
      const places = movedAnchors(ledger, address);
      return [
        {
          ...{ from: address, to: pathOf(target), target, places },
          ...(foreign && { foreign }),
          ...(!keepsAnchors(ledger, target, places) && { needsPage: true }),
        },
      ];
    }
    return hadPage(address) && canBeServed(address)
      ? [{ from: answerPath(address), to: pathOf(target), target, places: [] }]
      : [];
  });
  const short = [...ledger].flatMap(([address, { number }]): Redirect[] => {
    const target = resolve(ledger, address);
    if (number === undefined || target === undefined) return [];
    return [{ from: paths.number(number), to: pathOf(target), target, places: [] }];
  });
  return [...moved, ...short].toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** Older versions recorded addresses that are too long for any page. */
function canBeServed(address: LedgerAddress): boolean {
  const [, anchor = ''] = address.split('#');
  return byteLength(anchor) <= LONGEST_PAGE_ANCHOR;
}
