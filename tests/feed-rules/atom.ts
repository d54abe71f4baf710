import { contentProblems, repeated } from './content.ts';
import { childProblems, type ElementRule } from './elements.ts';
import { thumbnailProblems } from './media.ts';
import { absoluteIri, date3339, language, someText, webAddress, type Check } from './values.ts';
import { all, textOf, type FeedElement } from './xml.ts';

const PERSON: ElementRule = { least: 0, many: true };

/** RFC 4287, section 4.1.1. */
const FEED: Record<string, ElementRule> = {
  'atom:id': { least: 1, check: absoluteIri },
  'atom:title': { least: 1, check: someText },
  'atom:updated': { least: 1, check: date3339 },
  'atom:subtitle': { least: 0, check: someText },
  'atom:author': PERSON,
  'atom:contributor': PERSON,
  'atom:category': { least: 0, many: true },
  'atom:link': { least: 1, many: true },
  'atom:entry': { least: 0, many: true },
  'atom:generator': { least: 0, check: someText },
  'atom:icon': { least: 0, check: webAddress },
  'atom:logo': { least: 0, check: webAddress },
  'atom:rights': { least: 0 },
};

/** RFC 4287, section 4.1.2; these feeds also promise a day, a summary and the full text. */
const ENTRY: Record<string, ElementRule> = {
  'atom:id': { least: 1, check: absoluteIri },
  'atom:title': { least: 1, check: someText },
  'atom:updated': { least: 1, check: date3339 },
  'atom:published': { least: 1, check: date3339 },
  'atom:summary': { least: 1, check: someText },
  'atom:content': { least: 1, check: someText },
  'atom:author': PERSON,
  'atom:contributor': PERSON,
  'atom:category': { least: 0, many: true },
  'atom:link': { least: 1, many: true },
  'atom:rights': { least: 0 },
  'atom:source': { least: 0 },
};

/** What an author or a contributor has: RFC 4287, section 3.2. */
const PERSON_PARTS: Record<string, ElementRule> = {
  'atom:name': { least: 1, check: someText },
  'atom:uri': { least: 0, check: absoluteIri },
  'atom:email': {
    least: 0,
    check: (text) => (/^[^@\s]+@[^@\s]+$/.test(text) ? undefined : 'It is no address.'),
  },
};

const isAtom = (name: string) => name.startsWith('atom:');

/**
 * What is wrong with an Atom document by RFC 4287.
 *
 * @param self The address it is served at.
 */
export function atomProblems(feed: FeedElement, self: string): string[] {
  if (feed.name !== 'atom:feed') return [`The root is <${feed.name}>, not <atom:feed>.`];
  const entries = all(feed, 'atom:entry');
  const ids = [feed, ...entries].map((element) => textOf(element, 'atom:id') ?? '');
  const latest = entries.map((entry) => Date.parse(textOf(entry, 'atom:updated') ?? ''));
  return [
    ...childProblems(feed, FEED, isAtom),
    ...check(feed.attributes['xml:lang'] ?? '', language, 'xml:lang'),
    ...personProblems(feed),
    ...linkProblems(feed, true),
    ...selfProblems(feed, self),
    ...repeated(ids).map((id) => `The id “${id}” is there twice.`),
    ...(latest.some((time) => time > Date.parse(textOf(feed, 'atom:updated') ?? ''))
      ? ['An entry is newer than its feed.']
      : []),
    ...entries.flatMap((entry) => entryProblems(entry, all(feed, 'atom:author').length > 0)),
  ];
}

function entryProblems(entry: FeedElement, hasAuthor: boolean): string[] {
  const [published, updated] = ['atom:published', 'atom:updated'].map((name) =>
    Date.parse(textOf(entry, name) ?? ''),
  );
  return [
    ...childProblems(entry, ENTRY, isAtom),
    ...personProblems(entry),
    ...linkProblems(entry, false),
    ...thumbnailProblems(entry),
    ...(hasAuthor || all(entry, 'atom:author').length > 0 ? [] : ['Neither entry nor feed has an author.']),
    ...(updated !== undefined && published !== undefined && updated < published
      ? ['<atom:updated> is before <atom:published>.']
      : []),
    ...all(entry, 'atom:category').flatMap(({ attributes }) =>
      check(attributes['term'] ?? '', someText, '<atom:category term>'),
    ),
    ...['atom:title', 'atom:summary', 'atom:content'].flatMap((name) =>
      all(entry, name).flatMap((element) => textProblems(element)),
    ),
  ];
}

/** RFC 4287, section 3.1.1: text is plain, HTML that is escaped, or XHTML; these feeds have no use for the last. */
function textProblems({ name, attributes: { type = 'text' }, children, text }: FeedElement): string[] {
  if (children.length > 0) return [`<${name}> has elements where it may have only text.`];
  if (type === 'html') return contentProblems(text);
  return type === 'text' ? [] : [`<${name}> has the type “${type}”.`];
}

function personProblems(parent: FeedElement): string[] {
  return ['atom:author', 'atom:contributor'].flatMap((name) =>
    all(parent, name).flatMap((person) => childProblems(person, PERSON_PARTS, isAtom)),
  );
}

/** Relations that the feeds use and that are registered: https://www.iana.org/assignments/link-relations/. */
const RELATIONS = new Set(
  'alternate current hub license next-archive prev-archive related self via'.split(' '),
);

/** What is wrong with the links of a feed or an entry: RFC 4287, sections 4.1.1, 4.1.2 and 4.2.7. */
export function linkProblems(parent: FeedElement, isFeed: boolean): string[] {
  const links = all(parent, 'atom:link').map(({ attributes }) => attributes);
  const kinds = links.map(({ rel = 'alternate', type = '', hreflang = '', href = '' }) =>
    rel === 'alternate' ? `${rel} ${type} ${hreflang}` : `${rel} ${type} ${href}`,
  );
  return [
    ...links.flatMap(({ rel = 'alternate', href, type, hreflang }) => [
      ...check(href ?? '', webAddress, `<atom:link rel="${rel}">`),
      ...(RELATIONS.has(rel) ? [] : [`There is no relation “${rel}”.`]),
      ...(type === undefined || /^[a-z]+\/[\w.+-]+$/.test(type) ? [] : [`“${type}” is not a media type.`]),
      ...(hreflang === undefined ? [] : check(hreflang, language, 'hreflang')),
    ]),
    ...repeated(kinds).map((kind) => `Two links are “${kind.trim()}”.`),
    ...(isFeed || links.some(({ rel = 'alternate' }) => rel === 'alternate')
      ? []
      : ['An entry has no page.']),
  ];
}

/** A feed has one link to itself, and it tells the truth. */
export function selfProblems(parent: FeedElement, self: string): string[] {
  const own = all(parent, 'atom:link').filter(({ attributes }) => attributes['rel'] === 'self');
  const [address] = own.map(({ attributes }) => attributes['href']);
  if (own.length !== 1) return [`There are ${own.length} links to the feed itself.`];
  return address === self ? [] : [`The feed calls itself ${address ?? ''}, but it is ${self}.`];
}

function check(value: string, rule: Check, where: string): string[] {
  const problem = rule(value);
  return problem ? [`${where}: ${problem}`] : [];
}
