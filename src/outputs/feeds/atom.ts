import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { lastChange, type Entry, type FeedAuthor, type FeedFacts } from './entry.ts';
import { explanation, stylesheet } from './browser-view.ts';
import { text } from './xml.ts';

/** Date of a feed in which nothing is published yet: it has to have one. */
const NEVER = new Date(0);

/**
 * An Atom document (RFC 4287) with full texts. The same entries give the same bytes: its date is that of the last change,
 * not that of the build.
 *
 * @param author Who writes, for entries that name nobody else.
 * @param entries In the order to be shown, newest first.
 */
export function atom(facts: FeedFacts, author: FeedAuthor, entries: readonly Entry[]): string {
  const { previous, next, current, archive, hub, licence } = facts;
  const link = (rel: string, href: string, type?: string) => x('link', { rel, href, ...(type && { type }) });
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    stylesheet(facts),
    x('feed', { ...NAMESPACES, 'xml:lang': facts.language }, [
      explanation(facts, undefined),
      x('id', facts.guid),
      x('title', text(facts.title)),
      x('subtitle', text(facts.description)),
      x('updated', (lastChange(entries) ?? NEVER).toISOString()),
      person(author),
      ...(licence ? [x('rights', text(`${licence.name}: ${licence.address}`))] : []),
      link('self', facts.self, 'application/atom+xml'),
      link('alternate', facts.url, 'text/html'),
      x('icon', facts.icon),
      ...(hub ? [link('hub', hub)] : []),
      // https://www.rfc-editor.org/rfc/rfc4946
      ...(licence ? [link('license', licence.address)] : []),
      ...(previous ? [link('prev-archive', previous)] : []),
      ...(next ? [link('next-archive', next)] : []),
      ...(current ? [link('current', current)] : []),
      ...(archive ? [x('fh:archive')] : []),
      ...entries.map(entryElement),
    ]),
  ]);
  return toXml(document, { closeEmptyElements: true });
}

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

function person({ name, address }: FeedAuthor) {
  return x('author', [x('name', text(name)), ...(address ? [x('uri', text(address))] : [])]);
}

function entryElement(entry: Entry) {
  return x('entry', [
    x('id', entry.guid),
    x('title', text(entry.title)),
    x('link', { rel: 'alternate', href: entry.url, type: 'text/html' }),
    x('published', entry.published.toISOString()),
    x('updated', entry.updated.toISOString()),
    person(entry.author),
    ...entry.categories.map((category) => x('category', { term: category })),
    x('summary', text(entry.summary)),
    x('content', { type: 'html' }, text(entry.html)),
    x('media:thumbnail', { url: entry.image }),
  ]);
}
