const KIB = 1024;

/**
 * What a page may weigh, in bytes; text compressed with Brotli at quality 11. Peers on one and the same article of 2,400
 * words: Eleventy's base blog 9.7 KiB without fonts, Starlight 50.0, Astro's blog starter 53.9, gwern.net 691.8.
 */
export const BUDGETS = {
  /** HTML and blocking CSS of an article without figures. */
  article: 13 * KIB,
  /** The same without the text itself, which may be of any length. */
  aroundText: 9 * KIB,
  /** HTML and blocking CSS of the first essay, its figures drawn, their tables included. */
  essay: 20 * KIB,
  preloadedFonts: 32 * KIB,
  /** The asker's typeface as English text needs it. */
  askerFont: 13 * KIB,
  /** All fonts of a page, italic included. */
  fonts: 46 * KIB,
  /** Script before the reader scrolls to a figure. */
  scriptAtFirst: 2 * KIB,
  /** Script of what helps to read, besides the figures: table of questions, notes, keys, copying. */
  readingAids: 4 * KIB,
  /** Script with all figures of the essay alive, runtime included. */
  scriptInAll: 18 * KIB,
  /** Everything that the first visit to the first essay loads before scrolling. */
  firstVisit: 52 * KIB,
  /** Requests before scrolling. */
  requests: 6,
} as const;
