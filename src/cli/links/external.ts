import type { PlacedLink } from '../../mdx/links.ts';
import type { Address } from '../../permalinks/address.ts';

/** Where a link stands. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** An address of another site, and everywhere the content links to it. */
export interface ExternalLink {
  /** Without the anchor, which its server never sees. */
  address: string;
  places: readonly Place[];
}

/** The links of some texts to other sites, sorted by address. */
export function externalLinks(
  texts: readonly { file: string; links: readonly PlacedLink[] }[],
  site: Address,
): ExternalLink[] {
  const places = new Map<string, Place[]>();
  for (const { file, links } of texts) {
    for (const { url, line, column } of links) {
      const address = externalAddress(url, site);
      if (address === undefined) continue;
      const known = places.get(address) ?? [];
      places.set(address, [...known, { file, line, column }]);
    }
  }
  return [...places]
    .map(([address, all]) => ({ address, places: all }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

function externalAddress(url: string, site: Address): string | undefined {
  if (!/^(https?:)?\/\//i.test(url) || !URL.canParse(url, site.origin)) return undefined;
  const parsed = new URL(url, site.origin);
  parsed.hash = '';
  return parsed.origin === site.origin && parsed.pathname.startsWith(site.base) ? undefined : parsed.href;
}
