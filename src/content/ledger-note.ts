import { changedAnswers, unrecorded, type Ledger } from '../permalinks/ledger.ts';
import type { PlacedAddress } from '../site-model/addresses.ts';

/**
 * What a ledger does not say yet of what is published: addresses that it does not have, and answers that have changed since.
 *
 * @returns A note that ends in what to do; `undefined` if the ledger is up to date.
 */
export function ledgerNote(ledger: Ledger, published: readonly PlacedAddress[]): string | undefined {
  const [first, ...others] = unrecorded(ledger, published).map(({ address }) => address);
  const [changed, ...more] = changedAnswers(ledger, published).map(({ address }) => address);
  if (first === undefined && changed === undefined) return undefined;
  const lines = [
    ...(first === undefined ? [] : [`Not recorded yet: ${first}${andMore(others.length)}`]),
    ...(changed === undefined ? [] : [`Changed since it was recorded: ${changed}${andMore(more.length)}`]),
  ];
  return `${lines.join('\n')}\n  → npm run record`;
}

function andMore(count: number): string {
  return count === 0 ? '' : `, and ${count} more`;
}
