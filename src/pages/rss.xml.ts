import { getEssays } from '../essays/load.ts';
import { essayEntries } from '../feeds/essay-entries.ts';
import { rss } from '../feeds/rss.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';

/** Every essay with its whole text, newest first. */
export async function GET() {
  const { name: title, description, language, address } = site;
  const facts = {
    title,
    description,
    language,
    url: address.absolute(paths.home),
    self: address.absolute(paths.rss),
  };
  return new Response(rss(facts, await essayEntries(await getEssays())), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
