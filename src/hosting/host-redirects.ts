import type { Ledger } from '../permalinks/ledger.ts';
import { redirectsOf, type Redirect } from '../permalinks/redirects.ts';
import { familyRedirects } from '../site-model/page-families.ts';

/** An HTTP redirect that a host sends. */
export type HostRedirect = Pick<Redirect, 'from' | 'to' | 'foreign'>;

/**
 * Every redirect that a host sends: pages that moved, then what belonged to them, then the short addresses of questions. A
 * host may take so many and no more; the rest is left to the pages and copies at the same addresses.
 *
 * @param exists Whether the built site has a path.
 */
export function hostRedirects(ledger: Ledger, exists: (path: string) => boolean): HostRedirect[] {
  const isShort = ({ from }: Redirect) => /^\/q\/\d+\/$/.test(from);
  const pages = redirectsOf(ledger).filter(({ needsPage }) => !needsPage);
  const families = familyRedirects(ledger).flatMap(({ from, candidates }): HostRedirect[] => {
    // The feed of an essay that is where it was is a file like any other.
    const to = candidates.includes(from) ? undefined : candidates.find(exists);
    return to === undefined ? [] : [{ from, to }];
  });
  return [...pages.filter((one) => !isShort(one)), ...families, ...pages.filter(isShort)];
}
