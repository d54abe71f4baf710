import type { Address } from '../permalinks/address.ts';
import type { Redirect } from '../permalinks/redirects.ts';
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
 * Redirects in the form that Cloudflare Pages and Netlify read (`_redirects`): real HTTP redirects, which keep the anchor
 * that a link ends in. Each line: from, to, status. What is beyond the limit is still led on by a page; the short addresses
 * of questions come last, because nobody finds a moved essay by them.
 */
export function redirectsFile(redirects: readonly Redirect[], address: Address): string {
  const isShort = ({ from }: Redirect) => Number(/^\/q\/\d+\/$/.test(from));
  return redirects
    .toSorted((one, other) => isShort(one) - isShort(other))
    .flatMap(spellings)
    .slice(0, LIMITS.redirects)
    .map(({ from, to }) => `${address.href(from)} ${address.href(to)} 301\n`)
    .join('');
}
