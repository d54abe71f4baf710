/** A format of feeds: the end of its addresses, and its media type. */
export const FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;

/** Name of a format. */
export type Format = keyof typeof FORMATS;
