/** Where a site is served: the one thing that turns its paths into links. */
export interface Address {
  /** Scheme and host, without a slash at the end: `https://example.org`. */
  readonly origin: string;
  /** Path the site is served below, with a slash at both ends: `/` or `/blog/`. */
  readonly base: string;
  /** Link to a path of the site (`/faq/`) from any of its pages, base path included. */
  href(path: string): string;
  /** The same with scheme and host, for feeds, metadata and everything that leaves the site. */
  absolute(path: string): string;
}

/**
 * The address of a site from its URL.
 *
 * @param url Absolute `http` or `https` URL; its path, if any, becomes the base path.
 * @throws {Error} If the URL is not absolute, not a web address, or carries a query or a fragment.
 */
export function createAddress(url: string): Address {
  const parsed = parseSiteUrl(url);
  const base = `${parsed.pathname}/`.replace(/\/{2,}/g, '/');
  const href = (path: string): string => {
    if (!path.startsWith('/')) throw new Error(`A path of the site begins with a slash; got "${path}".`);
    // The URL parser encodes what feeds and crawlers need encoded, and leaves alone what is encoded already.
    const { pathname, search, hash } = new URL(parsed.origin + base + path.slice(1));
    // Two slashes at the beginning would lead to another host.
    return encodePunctuation(pathname.replace(/\/{2,}/g, '/')) + search + hash;
  };
  return {
    origin: parsed.origin,
    base,
    href,
    absolute: (path) => parsed.origin + href(path),
  };
}

/**
 * A path of a URL with what the URL parser leaves alone and would end the address where it is written into Markdown, XML
 * or prose; and with percent signs that encode nothing, which servers refuse.
 *
 * `/paper (1).pdf` is `/paper%20(1).pdf` to the parser, and here `/paper%20%281%29.pdf`
 */
export function encodePunctuation(pathname: string): string {
  return pathname.replace(/[&'()[\]]|%(?![\da-f]{2})/gi, percentEncoded);
}

/** The same of an anchor, but for what is behind it: the words of a text directive are encoded already. */
function encodeAnchor(hash: string): string {
  const [anchor = '', ...directive] = hash.split(':~:');
  return [encodePunctuation(anchor).replaceAll('?', '%3F'), ...directive].join(':~:');
}

/** The absolute address of a link on a page, as it can stand in Markdown and XML; one to another site keeps its signs. */
export function resolveLink(link: string, page: string): string {
  if (!URL.canParse(link, page)) return link;
  const target = new URL(link, page);
  if (target.origin === new URL(page).origin) {
    target.pathname = encodePunctuation(target.pathname);
    target.hash = encodeAnchor(target.hash);
  }
  return target.href;
}

/** A path as an author can write it in a link: encoded where a sign of the file's name would mean something else. */
export function writtenPath(path: string): string {
  return path.replace(/[\s"#%'()<>?[\\\]^`{|}]/g, percentEncoded);
}

function percentEncoded(sign: string): string {
  // Marks that `encodeURIComponent` leaves as they are.
  return /['()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);
}

function parseSiteUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash) {
    throw new Error(
      `The site's address "${url}" cannot be used. Write an absolute address like https://example.org or https://example.org/blog (SITE_URL, or src/site.ts).`,
    );
  }
  return parsed;
}
