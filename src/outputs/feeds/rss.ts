import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { lastChange, type Entry, type FeedFacts } from './entry.ts';
import { explanation, stylesheet } from './browser-view.ts';
import { text, verbatim } from './xml.ts';

/**
 * An RSS 2.0 document (https://www.rssboard.org/rss-specification) with full texts in `content:encoded`.
 * The same entries give the same bytes: its date is that of the last change, not that of the build.
 *
 * @param entries In the order to be shown, newest first.
 */
export function rss(facts: FeedFacts, entries: readonly Entry[]): string {
  const changed = lastChange(entries);
  const { previous, next, current, archive, hub, licence } = facts;
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    stylesheet(facts),
    x('rss', NAMESPACES, [
      x('channel', [
        explanation(facts, 'xhtml'),
        x('title', text(facts.title)),
        x('link', facts.url),
        x('atom:link', { href: facts.self, rel: 'self', type: 'application/rss+xml' }),
        ...(hub ? [x('atom:link', { href: hub, rel: 'hub' })] : []),
        ...(previous ? [x('atom:link', { href: previous, rel: 'prev-archive' })] : []),
        ...(next ? [x('atom:link', { href: next, rel: 'next-archive' })] : []),
        ...(current ? [x('atom:link', { href: current, rel: 'current' })] : []),
        ...(archive ? [x('fh:archive')] : []),
        x('description', text(facts.description)),
        x('language', facts.language),
        ...(licence
          ? [
              x('copyright', text(`${licence.name}: ${licence.address}`)),
              x('atom:link', { href: licence.address, rel: 'license' }),
            ]
          : []),
        ...(changed ? [x('lastBuildDate', changed.toUTCString())] : []),
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
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

function item(entry: Entry) {
  return x('item', [
    x('title', text(entry.title)),
    x('link', entry.url),
    x('guid', { isPermaLink: 'false' }, entry.guid),
    x('pubDate', entry.published.toUTCString()),
    x('atom:updated', entry.updated.toISOString()),
    x('dc:creator', text(entry.author.name)),
    ...entry.categories.map((category) => x('category', text(category))),
    x('media:thumbnail', { url: entry.image }),
    // Readers take it for HTML: what are letters in the summary must not become a tag there.
    x('description', text(escapeHtml(entry.summary))),
    x('content:encoded', verbatim(entry.html)),
  ]);
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
