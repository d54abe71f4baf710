/** What a feed carries of an essay, whatever its format. */
export interface Entry {
  /** Permanent id. */
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
  /** Name of the author. */
  author: string;
  categories: readonly string[];
}

/** What a feed says of itself. */
export interface FeedFacts {
  title: string;
  description: string;
  /** Absolute address of the page that the feed belongs to. */
  url: string;
  /** Absolute address of the feed. */
  self: string;
  /** BCP 47 tag. */
  language: string;
}
