import type { Address } from '../permalinks/address.ts';
import type { HostRedirect } from './host-redirects.ts';
import { hostPath, spellings, type Rule } from './rules.ts';

/** The most rules that Cloudflare Pages takes of each file; what is beyond is left out by the host, without a word. */
export const LIMITS = { headers: 100, redirects: 2000 } as const;

/** Headers in the form that Cloudflare Pages and Netlify read (`_headers`). */
export function headersFile(rules: readonly Rule[], address: Address): string {
  return rules
    .flatMap(({ paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return paths.map((path) => `${hostPath(path, address)}\n${lines.join('')}`);
    })
    .join('');
}

/**
 * Redirects in the form of Cloudflare Pages (`_redirects`): real HTTP redirects, which keep the anchor that a link ends in.
 * Each line: from, to, status. A page redirects what is beyond the limit; Netlify, which reads the same form, prefers pages.
 *
 * @param redirects Those that matter most come first.
 */
export function redirectsFile(redirects: readonly HostRedirect[], address: Address): string {
  return redirectLines(redirects.flatMap(spellings).slice(0, LIMITS.redirects), address, '301');
}

/** Redirects in the form of Netlify, which sends the page at an address and not the redirect unless that is forced. */
export function netlifyRedirectsFile(redirects: readonly HostRedirect[], address: Address): string {
  return redirectLines(redirects.flatMap(spellings), address, '301!');
}

function redirectLines(redirects: readonly HostRedirect[], address: Address, status: string): string {
  return redirects.map(({ from, to }) => `${address.href(from)} ${address.href(to)} ${status}\n`).join('');
}

/** What to tell an owner whose host does not take all redirects; `undefined` if it does. */
export function leftOut(redirects: readonly HostRedirect[]): string | undefined {
  const lines = redirects.flatMap(spellings);
  const rest = lines.length - LIMITS.redirects;
  if (rest <= 0) return undefined;
  const { from } = lines[LIMITS.redirects] ?? { from: '' };
  return `Cloudflare Pages allows ${LIMITS.redirects} redirects, but there are ${lines.length}. The last ${rest}, from ${from} on, are left to the pages at those addresses, which redirect too.`;
}
