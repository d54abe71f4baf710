import { site } from '../../site.ts';
import { FORMATS, type Format } from '../../site-config/feed-formats.ts';

/** Formats of the feeds that this site has, in the order of their kinds. */
export const OFFERED: readonly Format[] = (Object.keys(FORMATS) as Format[]).filter((format) =>
  site.feeds.includes(format),
);

/** Whether there is a feed of one essay's answers: those are RSS and nothing else. */
export const HAS_ESSAY_FEEDS = OFFERED.includes('rss');
