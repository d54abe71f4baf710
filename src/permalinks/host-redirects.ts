import type { Address } from './address.ts';
import type { Redirect } from './redirects.ts';

/**
 * Redirects in the form that Cloudflare Pages and Netlify read (`_redirects`): real HTTP redirects, which keep the anchor
 * that a link ends in. Each line: from, to, status.
 */
export function redirectsFile(redirects: readonly Redirect[], address: Address): string {
  return redirects.map(({ from, to }) => `${address.href(from)} ${address.href(to)} 301\n`).join('');
}

/**
 * The same as an nginx map, to be included in the `http` block:
 *
 * `map $uri $moved { default ""; /essays/old/ /essays/new/; }` and in the server: `if ($moved) { return 301 $moved; }`
 */
export function nginxMap(redirects: readonly Redirect[], address: Address): string {
  // nginx matches decoded addresses.
  const lines = redirects.map(
    ({ from, to }) => `  ${quote(decodeURIComponent(address.href(from)))} ${quote(address.href(to))};\n`,
  );
  return `map $uri $moved {\n  default "";\n${lines.join('')}}\n`;
}

function quote(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}
