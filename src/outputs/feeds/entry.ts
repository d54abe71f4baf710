/** What a feed carries of an essay or an answer, whatever its format. */
export interface Entry {
  /** Permanent id, a `tag:` URI; see `guid.ts`. */
  guid: string;
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** One or two sentences of plain text. */
  summary: string;
  /** The whole text as HTML that stands on its own; see `feedHtml`. */
  html: string;
  published: Date;
  updated: Date;
  author: FeedAuthor;
  categories: readonly string[];
  /** Absolute address of a picture of it. */
  image: string;
}

/** An entry whose text is made when a document is written that carries it. */
export interface PendingEntry extends Omit<Entry, 'html'> {
  html: () => Promise<string>;
  /** Changes with the text. */
  key: string;
}

/** Who wrote an entry, or all of a feed. */
export interface FeedAuthor {
  name: string;
  /** Where they are at home on the web, if they say so. */
  address?: string | undefined;
}

/** What a feed says of itself. */
export interface FeedFacts {
  /** Permanent id of the feed, which its archives share. */
  guid: string;
  title: string;
  description: string;
  /** Absolute address of the page that the feed belongs to. */
  url: string;
  /** Absolute address of the feed. */
  self: string;
  /** Absolute address of the page that says what a feed is. */
  help: string;
  /** Absolute address of a square picture of the publication. */
  icon: string;
  /** Address of the sheet that a browser sets the document with. */
  stylesheet: string;
  /** Absolute address of the hub that tells subscribers at once (https://www.w3.org/TR/websub/), if there is one. */
  hub?: string | undefined;
  /** BCP 47 tag. */
  language: string;
  /** What the texts are given under, if others may use them. */
  licence?: { name: string; address: string } | undefined;
  /** Absolute address of the archive that holds the entries before these (RFC 5005, section 4). */
  previous?: string | undefined;
  /** Absolute address of the archive after this one, for an archive that is not the newest. */
  next?: string | undefined;
  /** Whether this is an archive itself, which never changes but for revisions. */
  archive?: boolean;
  /** Absolute address of the feed with the newest entries, for an archive. */
  current?: string | undefined;
}

/** Day of the last change in some entries; `undefined` where there are none. */
export function lastChange(entries: readonly Entry[]): Date | undefined {
  const times = entries.map(({ updated }) => updated.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
