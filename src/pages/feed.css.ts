import { feedStyles } from '../outputs/feeds/feed-styles.ts';
import { site } from '../site.ts';

/** Sets a feed that somebody opens in a browser; its name has no content hash, so that no deployment changes a feed. */
export const GET = () =>
  new Response(feedStyles(site.direction), { headers: { 'content-type': 'text/css; charset=utf-8' } });
