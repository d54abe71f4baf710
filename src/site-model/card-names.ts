import { writingCardName } from '../permalinks/card-naming.ts';
import { questionNumbers, resolve, type Ledger, type LedgerAddress } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';

/** A text as far as its cards are concerned. */
export interface CardText {
  slug: string;
  page: string;
  title: string;
  questions: readonly { anchor: string; text: string; parts: readonly { anchor: string }[] }[];
}

/**
 * The name of every card of an essay, note or question, with the address that it shows. Questions go by their number, which
 * never changes, texts by their slug. A name that was ever given stays: a card of what moved shows what is there now.
 */
export function cardNames(writing: readonly CardText[], ledger: Ledger): Map<string, LedgerAddress> {
  const names = new Map<string, LedgerAddress>();
  const numbers = questionNumbers(ledger);
  const owners = cardOwners(writing);
  for (const owner of new Set(owners.values())) {
    const name = writingCardName(owner) ?? numbers.get(owner);
    if (name !== undefined) names.set(String(name), owner);
  }
  for (const [address, { number }] of ledger) {
    const owner = owners.get(resolve(ledger, address) ?? '');
    if (owner === undefined) continue;
    if (number !== undefined) names.set(String(number), owner);
    const page = writingCardName(address);
    if (page !== undefined) names.set(page, owner);
  }
  return names;
}

/** For each address in some texts: the one whose card it shows, which for a part of an answer is its question. */
function cardOwners(writing: readonly CardText[]): Map<LedgerAddress, LedgerAddress> {
  return new Map(
    writing.flatMap(({ slug, page, questions }): [LedgerAddress, LedgerAddress][] => [
      [page, page],
      ...questions.flatMap(({ anchor, parts }) =>
        [anchor, ...parts.map((part) => part.anchor)].map((each): [LedgerAddress, LedgerAddress] => [
          paths.place(slug, each),
          paths.place(slug, anchor),
        ]),
      ),
    ]),
  );
}
