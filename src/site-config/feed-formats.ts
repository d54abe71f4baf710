/**
 * A format of feeds: the end of its addresses, its media type as links name it, and the one it is served as. Firefox offers
 * `application/rss+xml` for download and Chromium shows its source; as XML both show a page, and every reader takes either.
 */
export const FORMATS = {
  rss: { file: 'rss.xml', name: 'RSS', type: 'application/rss+xml', served: 'application/xml' },
  atom: { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml', served: 'application/xml' },
  json: {
    file: 'feed.json',
    name: 'JSON Feed',
    type: 'application/feed+json',
    served: 'application/feed+json',
  },
} as const;

/** Name of a format. */
export type Format = keyof typeof FORMATS;

/** The formats that a site has chosen, in the order of their kinds. */
export function enabledFormats(chosen: readonly Format[]): readonly Format[] {
  return (Object.keys(FORMATS) as Format[]).filter((format) => chosen.includes(format));
}

/** Whether a text is the path of a file that a feed may have had: hosts of static sites serve those alone as they are. */
export function isFormerFeed(text: string): boolean {
  return /^\/(?!\/)[^\s?#]+\.(?:xml|json)$/.test(text);
}

/** The format of the feed that takes the place of a former one: readers of feeds in XML take RSS and Atom alike. */
export function formatAt(path: string, chosen: readonly Format[]): Format | undefined {
  return enabledFormats(chosen).find((format) => (format === 'json') === path.endsWith('.json'));
}
