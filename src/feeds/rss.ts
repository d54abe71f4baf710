import type { Cdata, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Entry, FeedFacts } from './entry.ts';

/**
 * An RSS 2.0 document (https://www.rssboard.org/rss-specification) with full texts in `content:encoded`.
 * The same entries give the same bytes: its date is that of the last change, not that of the build.
 *
 * @param entries In the order to be shown, newest first.
 */
export function rss(facts: FeedFacts, entries: readonly Entry[]): string {
  const lastChange = Math.max(...entries.map(({ updated }) => updated.getTime()));
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('rss', NAMESPACES, [
      x('channel', [
        x('title', text(facts.title)),
        x('link', facts.url),
        x('atom:link', { href: facts.self, rel: 'self', type: 'application/rss+xml' }),
        x('description', text(facts.description)),
        x('language', facts.language),
        ...(entries.length > 0 ? [x('lastBuildDate', new Date(lastChange).toUTCString())] : []),
        ...entries.map(item),
      ]),
    ]),
  ]);
  return toXml(document, { closeEmptyElements: true });
}

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

function item(entry: Entry) {
  return x('item', [
    x('title', text(entry.title)),
    x('link', entry.url),
    x('guid', { isPermaLink: String(entry.guid === entry.url) }, entry.guid),
    x('pubDate', entry.published.toUTCString()),
    x('dc:creator', text(entry.author)),
    ...entry.categories.map((category) => x('category', text(category))),
    x('description', text(entry.summary)),
    x('content:encoded', verbatim(entry.html)),
  ]);
}

function text(value: string): (Text | Cdata)[] {
  const legal = withoutIllegal(value);
  // xast-util-to-xml leaves "]]>" as it is in text, where XML does not allow it.
  return legal.includes(']]>') ? verbatim(legal) : [{ type: 'text', value: legal }];
}

/** A text as it is, in as many CDATA sections as it takes to hold every "]]>". */
function verbatim(value: string): Cdata[] {
  return withoutIllegal(value)
    .split(/(?<=\]\])(?=>)/)
    .map((part) => ({ type: 'cdata', value: part }));
}

/** A text without the characters that XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets). */
function withoutIllegal(value: string): string {
  return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
