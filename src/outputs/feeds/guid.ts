import { resolve, type Ledger, type LedgerAddress } from '../../permalinks/ledger.ts';

/**
 * The permanent id of something as a `tag:` URI (RFC 4151). It is made of what never changes, so that it survives a new
 * domain, a rename and a reworded question, and a reader never sees the same entry twice.
 *
 * @param authority Who gives the id and since when, `example.org,2026`; written down once and never changed.
 * @param name What it is the id of, within the authority.
 */
export function tagUri(authority: string, name: string): string {
  // Letters that no URI holds (RFC 3986) are percent-encoded, as in an address.
  return `tag:${authority}:${encodeURI(name)}`;
}

/**
 * What an essay or note is called for ever: the path it was first published under. Where two were joined, that of the one
 * published first.
 *
 * @param address Address of its page.
 */
export function pageName(address: LedgerAddress, ledger: Ledger): string {
  const led = new Set([...ledger.values()].map(({ to, foreign }) => (foreign ? undefined : to)));
  const origins = [...ledger]
    .filter(
      ([old, { foreign }]) =>
        !foreign && !old.includes('#') && !led.has(old) && resolve(ledger, old) === address,
    )
    .toSorted(([one, a], [other, b]) =>
      a.published < b.published ? -1 : a.published > b.published ? 1 : one < other ? -1 : 1,
    );
  return (origins[0]?.[0] ?? address).replace(/^\/|\/$/g, '');
}
