import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';

/** Tells crawlers that everything may be read, and where the list of pages is. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.address.absolute(paths.sitemap)}\n`);
