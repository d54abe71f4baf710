import type { Address } from './address.ts';
import { normalizeAnchor } from './anchor-syntax.ts';
import { resolve, type Ledger, type LedgerAddress } from './ledger.ts';
import { paths } from './paths.ts';

/** An address as somebody typed or copied it, taken apart. */
export interface TypedAddress {
  /** Path without the base path, decoded and composed. */
  path: string;
  /** Empty if there is none. */
  anchor: string;
  /** With its question mark; empty if there is none. */
  query: string;
}

/** Parameters that others append to a link, and that say nothing about where it leads. */
const TRACKING = /^(utm_\w+|fbclid|gclid|ref)$/;

/**
 * Takes an address apart that was copied from the address line or typed: with or without origin, base path and first slash,
 * percent-encoded or not, in composed letters or in decomposed ones.
 *
 * @returns `undefined` if it is no address of a web page.
 */
export function readTypedAddress(typed: string, { base }: Pick<Address, 'base'>): TypedAddress | undefined {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  const isWhole = /^[a-z][a-z\d+.-]*:|^\/\//i.test(text);
  const written = isWhole ? text : `http://site/${text.replace(/^\/+/, '')}`;
  if (text === '' || !URL.canParse(written, 'http://site')) return undefined;
  const { protocol, pathname, searchParams, hash } = new URL(written, 'http://site');
  if (!/^https?:$/.test(protocol)) return undefined;
  const path = decoded(pathname)
    .normalize('NFC')
    .replace(/\/{2,}/g, '/');
  const [anchor = ''] = hash.slice(1).split(':~:');
  const others = [...searchParams].filter(([name]) => !TRACKING.test(name));
  return {
    path: base !== '/' && `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : path,
    anchor: normalizeAnchor(anchor),
    query: others.length > 0 ? `?${new URLSearchParams(others).toString()}` : '',
  };
}

/**
 * The address that the ledger or the content has for one that somebody typed: of a page, a place in it, the page of an answer
 * or the number of a question.
 *
 * @param isKnown Whether there is something at an address.
 * @returns `undefined` if there is nothing.
 */
export function knownAddress(
  { path, anchor }: TypedAddress,
  ledger: Ledger,
  isKnown: (address: LedgerAddress) => boolean,
): LedgerAddress | undefined {
  const page = folderOf(path);
  const [, home = '', answer = ''] = /^(\/essays\/[^/]+\/)([^/]+)\/(?:embed\/)?$/.exec(page) ?? [];
  const number = [...ledger].find(
    ([, entry]) => entry.number !== undefined && paths.number(entry.number) === page,
  );
  const places =
    anchor === ''
      ? [path, page, ...(answer ? [`${home}#${normalizeAnchor(answer)}`] : [])]
      : [`${path}#${anchor}`, `${page}#${anchor}`, ...(answer ? [`${home}#${anchor}`] : [])];
  const asked = number && resolve(ledger, number[0]);
  return places.find(isKnown) ?? (asked !== undefined && isKnown(asked) ? asked : undefined);
}

/** The address that the ledger records for one of another site: a file, or a folder with a slash at its end. */
export function foreignAddress({ path, anchor }: TypedAddress): LedgerAddress {
  const page = path.endsWith('.html') && !path.endsWith('/index.html') ? path : folderOf(path);
  return page + (anchor && `#${anchor}`);
}

function folderOf(path: string): string {
  return `${path.replace(/\/index\.html$/, '').replace(/\/+$/, '')}/`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
