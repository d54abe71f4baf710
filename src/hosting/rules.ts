import { FORMATS } from '../site-config/feed-formats.ts';
import type { Address } from '../permalinks/address.ts';
import type { HostRedirect } from './host-redirects.ts';
import { shapesOf } from '../site-model/route-kinds.ts';

/**
 * What hosts say with some of the site's files. Hosts add up what all matching rules say, so that no two rules may give one
 * file the same header.
 */
export interface Rule {
  /** Paths below the base path: `:name` stands for any one piece or a part of it, `*` at the end for all that follows. */
  paths: readonly string[];
  /** Headers by name. */
  headers: Readonly<Record<string, string>>;
}

/** What of the browser's devices and data no page has use for. */
const REFUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** A year, in seconds. */
const YEAR = 31_536_000;

/** A reader of feeds that asks again within this many seconds may be content with what it has. */
const FEED_FRESH = 900;

/** What a host says with every file that no rule says more about: that its copy has to be compared before each use. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/**
 * All that hosts have to say, besides what their pages say themselves.
 *
 * Every file is public and the same for all, so that other sites may show any of it (`Cross-Origin-Resource-Policy`):
 * cards, stills and embeddable answers are made for that.
 */
export function rulesOf(address: Address): Rule[] {
  const secure = address.origin.startsWith('https:');
  return [
    {
      paths: ['/*'],
      headers: {
        ...(secure && { 'Strict-Transport-Security': `max-age=${YEAR}` }),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    {
      paths: shapesOf(({ framing }) => framing === 'none'),
      headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
    },
    {
      paths: shapesOf(({ framing }) => framing === 'any'),
      headers: { 'Content-Security-Policy': 'frame-ancestors *' },
    },
    ...Object.values(FORMATS).map(({ file, served }) => ({
      paths: shapesOf((_, kind) => kind === 'feed').filter((path) => path.endsWith(file)),
      headers: {
        'Content-Type': `${served}; charset=utf-8`,
        'Cache-Control': `public, max-age=${FEED_FRESH}`,
        'Access-Control-Allow-Origin': '*',
      },
    })),
    // No page of another site could see them else.
    { paths: shapesOf(({ shared }) => shared === true), headers: { 'Access-Control-Allow-Origin': '*' } },
    {
      paths: ['/_astro/*'],
      headers: {
        'Cache-Control': `public, max-age=${YEAR}, immutable`,
        // Fonts and scripts of a frame in a sandbox, which has no origin of its own.
        'Access-Control-Allow-Origin': '*',
      },
    },
  ];
}

/** A pattern of paths as a regular expression, in the dialect that JavaScript and nginx share. */
export function expressionOf(path: string, address: Address): string {
  return `^${hostPath(path, address)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*')
    // Hosts that look for the index of a folder may have found it by then.
    .replace(/\/$/, '/(?:index\\.html)?')}$`;
}

/** A pattern of paths with the base path, as hosts read it. */
export function hostPath(path: string, address: Address): string {
  return address.href(path).replaceAll('%3A', ':');
}

/** The headers of a file. */
export function headersOf(rules: readonly Rule[], address: Address, path: string): Record<string, string> {
  const fits = (pattern: string) => new RegExp(expressionOf(pattern, address)).test(path);
  return Object.assign(
    { 'Cache-Control': REVALIDATED },
    ...rules.filter((rule) => rule.paths.some(fits)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

/** A redirect as often as its address may be asked for: other sites wrote their folders with a slash at the end, or without. */
export function spellings(redirect: HostRedirect): HostRedirect[] {
  const { from, foreign } = redirect;
  return foreign && from.endsWith('/') ? [redirect, { ...redirect, from: from.slice(0, -1) }] : [redirect];
}
