import type { LedgerAddress } from '../permalinks/ledger.ts';

/** The command that redirects an address. */
export function moveCommand(from: LedgerAddress, to: LedgerAddress): string {
  return `npm run record -- --from "${from}" --to "${to}"`;
}
