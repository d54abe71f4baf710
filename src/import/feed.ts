import { z } from 'astro/zod';
import type { ForeignPost, ForeignSite } from './foreign-site.ts';
import { childrenNamed, parseXml, type Xml, type XmlElement } from './xml.ts';

const jsonFeedSchema = z.looseObject({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  home_page_url: z.string().optional(),
  items: z.array(
    z.looseObject({
      id: z.union([z.string(), z.number()]).transform(String).optional(),
      url: z.string().optional(),
      title: z.string().optional(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      summary: z.string().optional(),
      image: z.string().optional(),
      date_published: z.string().optional(),
      date_modified: z.string().optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

/** What every kind of feed says of an entry. */
interface FeedEntry {
  line: number;
  title: string;
  url: string;
  published: string;
  updated: string;
  summary: string;
  tags: readonly string[];
  image: string;
  html: string;
}

/** Reads a JSON Feed; `undefined` if the data is none. */
export function readJsonFeed(data: unknown, file: string, folder: string): ForeignSite | undefined {
  const feed = jsonFeedSchema.safeParse(data).data;
  if (!feed) return undefined;
  const entries = feed.items.map((item): FeedEntry => {
    const text = (item.content_text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return {
      line: 1,
      title: item.title ?? '',
      url: item.url ?? item.id ?? '',
      published: item.date_published ?? '',
      updated: item.date_modified ?? '',
      summary: item.summary ?? '',
      tags: item.tags ?? [],
      image: item.image ?? '',
      html:
        item.content_html ??
        text
          .split(/\n{2,}/)
          .map((each) => `<p>${each}</p>`)
          .join('\n'),
    };
  });
  return siteOf(entries, feed.home_page_url, file, folder);
}

/** Reads a feed in RSS or Atom; `undefined` if the XML is none. */
export function readXmlFeed(xml: string, file: string, folder: string): ForeignSite | undefined {
  const { find, lineOf, contentOf, childText } = parseXml(xml);
  const linkOf = (element: XmlElement) => linkIn(element, contentOf);
  const isAtom = find('feed').length > 0;
  if (!isAtom && find('channel').length === 0) return undefined;
  const all = find(isAtom ? 'entry' : 'item');
  const entries = all.map((item): FeedEntry => {
    const content = childText(item, 'content:encoded', 'content');
    const summary = childText(item, 'description', 'summary');
    return {
      line: lineOf(item),
      title: childText(item, 'title'),
      url: linkOf(item) || childText(item, 'guid', 'id'),
      published: childText(item, 'published', 'pubDate', 'dc:date', 'updated'),
      updated: childText(item, 'updated', 'atom:updated'),
      summary: content === '' ? '' : summary,
      tags: childrenNamed(item, 'category').map((each) => each.attribs['term'] ?? contentOf(each)),
      image: '',
      html: content || summary,
    };
  });
  const [home] = find(isAtom ? 'feed' : 'channel');
  return siteOf(entries, home ? linkOf(home) : undefined, file, folder);
}

/** Where an entry, or a feed, is read as a page. */
function linkIn(element: XmlElement, contentOf: Xml['contentOf']): string {
  const links = childrenNamed(element, 'link');
  const best = links.find(({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate');
  return best?.attribs['href'] ?? contentOf(best);
}

function siteOf(
  entries: readonly FeedEntry[],
  home: string | undefined,
  file: string,
  folder: string,
): ForeignSite {
  const address = [home, entries[0]?.url].find((each) => each !== undefined && URL.canParse(each));
  const posts = entries.map(
    ({ line, title, url, published, updated, summary, tags, image, html }): ForeignPost => {
      const path =
        URL.canParse(url, address) && new URL(url, address).search === ''
          ? new URL(url, address).pathname
          : undefined;
      return {
        ...{ file, line, body: html, syntax: 'html' as const, places: [] },
        fields: { title, date: published, updated, description: summary, tags, image },
        name:
          path
            ?.split('/')
            .filter(Boolean)
            .at(-1)
            ?.replace(/\.html?$/, '') ?? title,
        addresses: path === undefined || path === '/' ? [] : [path],
      };
    },
  );
  return {
    generator: 'a feed',
    feed: /^https?:/.test(file) ? new URL(file).pathname : undefined,
    templates: undefined,
    address: address === undefined ? undefined : new URL('/', address),
    posts,
    roots: ['.'],
    folder,
    remarks: [],
  };
}
