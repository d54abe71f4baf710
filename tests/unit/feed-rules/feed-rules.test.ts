import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/outputs/feeds/atom.ts';
import type { Entry, FeedFacts } from '../../../src/outputs/feeds/entry.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { rss } from '../../../src/outputs/feeds/rss.ts';
import { feedProblems } from '../../feed-rules/feed-rules.ts';

const SITE = 'https://example.org/';

const entry = (number: number): Entry => ({
  guid: `tag:example.org,2026:q/${number}`,
  url: `${SITE}essays/a/${number}/`,
  title: 'Why & how?',
  summary: 'Because.',
  html: '<p>So<sup><a href="#fn-1" id="fnref-1">1</a></sup>.</p><img src="https://example.org/a.png" alt="A">\n<ol><li id="fn-1">Note</li></ol>',
  published: new Date('2026-11-23'),
  updated: new Date('2026-12-01'),
  author: { name: 'Somebody' },
  categories: ['work'],
  image: `${SITE}cards/${number}.png`,
});

const facts = (file: string, more: Partial<FeedFacts> = {}): FeedFacts => ({
  guid: 'tag:example.org,2026:feed',
  help: 'https://example.org/subscribe/',
  stylesheet: '/feed.css',
  icon: 'https://example.org/icon-512.png',
  title: 'Answers',
  description: 'All of them.',
  url: SITE,
  self: `${SITE}${file}`,
  language: 'en',
  ...more,
});

const entries = [entry(2), entry(1)];
const archived = {
  archive: true,
  current: `${SITE}atom.xml`,
};

/** A site with valid feeds; the one in Atom has two archives. */
const valid: Record<string, string> = {
  'rss.xml': rss(facts('rss.xml'), entries),
  'atom.xml': atom(
    facts('atom.xml', { previous: `${SITE}archive-2-atom.xml` }),
    { name: 'Somebody' },
    entries,
  ),
  'archive-2-atom.xml': atom(
    facts('archive-2-atom.xml', { ...archived, previous: `${SITE}archive-1-atom.xml` }),
    { name: 'Somebody' },
    [entry(3)],
  ),
  'archive-1-atom.xml': atom(
    facts('archive-1-atom.xml', { ...archived, next: `${SITE}archive-2-atom.xml` }),
    { name: 'Somebody' },
    [entry(4)],
  ),
  'feed.json': jsonFeed(facts('feed.json'), { name: 'Somebody' }, entries),
};

const problemsOf = (files: Record<string, string>) =>
  feedProblems(new Map(Object.entries(files).map(([file, body]) => [`${SITE}${file}`, body])));

/** What is said of the feeds after one of them is broken. */
function broken(file: string, from: string | RegExp, to: string): string {
  const body = valid[file] ?? '';
  const changed = body.replace(from, to);
  expect(changed, `${String(from)} is in ${file}`).not.toBe(body);
  return problemsOf({ ...valid, [file]: changed }).join('\n');
}

type Case = [rule: string, from: string | RegExp, to: string, said: string];

const HTML: Case[] = [
  ['scripts', 'So<', 'So<script>1</script><', '<script> does not belong'],
  ['styles', 'So<', 'So<style>p{}</style><', '<style> does not belong'],
  ['frames', 'So<', 'So<iframe src="https://example.org/"></iframe><', '<iframe> does not belong'],
  ['handlers of events', '<p>', '<p onclick="go()">', '“onClick”'],
  ['inline styles', '<p>', '<p style="color:red">', '“style”'],
  ['relative pictures', 'src="https://example.org/a.png"', 'src="/a.png"', '<img src>: “/a.png”'],
  ['relative links', '<p>So', '<p><a href="../b/">b</a>', '<a href>: “../b/”'],
  ['links to an id that is elsewhere', 'href="#fn-1"', 'href="#fn-2"', '<a href>: “#fn-2”'],
  ['links that run', 'href="#fn-1"', 'href="javascript:go()"', 'not an address of the web'],
  ['pictures without words', ' alt="A"', '', '<img> has no “alt”'],
  ['an id that is there twice', 'id="fn-1"', 'id="fnref-1"', 'The id “fnref-1” is there twice'],
  ['tags that are not closed', '</sup>', '', 'nested wrongly'],
  ['blocks in paragraphs', '<p>So', '<p><ul></ul>So', 'nested wrongly'],
  ['faults of the parser', '<p>', '<p a="1" a="2">', 'HTML: '],
];

const escaped = (html: string) => html.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');

const ATOM: Case[] = [
  ['text that is no XML', '</feed>', '', 'cannot be read'],
  ['prefixes that are not declared', '<id>', '<a:b /><id>', 'not declared'],
  ['another root', /feed/g, 'food', 'The root is'],
  ['no id', /<id>.*?<\/id>/, '', '<atom:feed> has no <atom:id>'],
  ['an id that is not absolute', 'tag:example.org,2026:q/1<', 'q/1<', '“q/1” is not an absolute IRI'],
  ['tag URIs without a year', 'tag:example.org,2026:q/1<', 'tag:example.org:q/1<', 'not a tag URI'],
  ['ids that are there twice', 'q/1<', 'q/2<', 'The id “tag:example.org,2026:q/2” is there twice'],
  ['no title', '<title>Answers</title><subtitle>', '<subtitle>', 'has no <atom:title>'],
  ['titles of nothing', 'Why &#x26; how?', ' ', '<atom:title>: It is empty'],
  ['a second title', '<subtitle>', '<title>A</title><subtitle>', '<atom:title> more than once'],
  ['elements that Atom does not know', '<id>', '<guid>1</guid><id>', 'may not have <atom:guid>'],
  ['no date', /<updated>.*?<\/updated>/, '', 'has no <atom:updated>'],
  ['dates without a time', /<published>.*?</, '<published>2026-11-23<', '“2026-11-23” is not a date'],
  [
    'days that there are not',
    /<published>.*?</,
    '<published>2026-02-30T00:00:00Z<',
    'not a date of RFC 3339',
  ],
  ['changes before the publication', /<published>.*?</, '<published>2027-01-01T00:00:00Z<', 'is before'],
  ['entries newer than the feed', '2026-12-01', '2026-11-30', 'newer than its feed'],
  ['no author', /<author>.*?<\/author>/g, '', 'Neither entry nor feed has an author'],
  ['authors without a name', '<name>Somebody</name>', '', 'has no <atom:name>'],
  ['entries without a page', /<link rel="alternate" href="[^"]*a\/1\/.*?\/>/, '', 'An entry has no page'],
  [
    'two pages of one type',
    '<published>',
    '<link href="https://a.example/" type="text/html" /><published>',
    'Two links are “alternate text/html”',
  ],
  [
    'relative links',
    `href="${SITE}essays/a/1/"`,
    'href="/essays/a/1/"',
    '“/essays/a/1/” is not an absolute IRI',
  ],
  ['spaces in links', 'essays/a/1/"', 'essays/a 1/"', 'is not an absolute IRI'],
  ['relations that there are not', 'rel="self"', 'rel="myself"', 'no relation “myself”'],
  ['no link to itself', /<link rel="self".*?\/>/, '', 'There are 0 links to the feed itself'],
  ['a wrong link to itself', `rel="self" href="${SITE}atom`, `rel="self" href="${SITE}rss`, 'calls itself'],
  ['types of links that are none', 'type="text/html"', 'type="html"', '“html” is not a media type'],
  ['no language', ' xml:lang="en"', '', 'xml:lang'],
  ['categories without a term', ' term="work"', '', '<atom:category term>'],
  ['types of content that are none', 'type="html"', 'type="text/html5"', 'has the type “text/html5”'],
  ['elements in what is escaped', '<content type="html">', '<content type="html"><p/>', 'has elements'],
  ['no picture', /<media:thumbnail.*?\/>/, '', 'There are 0 <media:thumbnail>'],
  ['relative addresses of pictures', `url="${SITE}cards`, 'url="/cards', '<media:thumbnail url>'],
  ['pictures without a size', '<media:thumbnail', '<media:thumbnail width="big"', 'number of pixels'],
  ['attributes Media RSS does not know', '<media:thumbnail', '<media:thumbnail href="a"', 'attribute “href”'],
  ...HTML.map(([rule, from, to, said]): Case => [
    `${rule} in the text`,
    escaped(String(from)),
    escaped(to),
    said,
  ]),
];

const RSS: Case[] = [
  ['another version', 'version="2.0"', 'version="0.91"', 'The version is not 2.0'],
  ['no channel', /channel/g, 'chanel', 'There is not one <rss>'],
  ['no title', '<title>Answers</title>', '', '<channel> has no <title>'],
  ['no link', `<link>${SITE}</link>`, '', '<channel> has no <link>'],
  ['no description', /<description>.*?<\/description>/, '', '<channel> has no <description>'],
  ['a second description', '<description>', '<description>A</description><description>', 'more than once'],
  ['languages that are none', '<language>en', '<language>English_UK', 'not a language tag'],
  ['elements that RSS does not know', '<item>', '<updated>1</updated><item>', 'may not have <updated>'],
  ['dates of another format', /<pubDate>.*?</, '<pubDate>2026-11-23<', 'not a date of RFC 822'],
  ['wrong weekdays', 'Mon, 23', 'Tue, 23', 'is no Tue, but a Mon'],
  ['days that there are not', 'Mon, 23 Nov', 'Tue, 31 Nov', 'a day that there is not'],
  ['changes before the publication', 'Mon, 23 Nov 2026', 'Fri, 01 Jan 2027', 'is before <pubDate>'],
  [
    'items newer than the feed',
    '<lastBuildDate>Tue, 01 Dec',
    '<lastBuildDate>Mon, 30 Nov',
    'newer than <lastBuildDate>',
  ],
  ['no guid', /<guid.*?<\/guid>/, '', '<item> has no <guid>'],
  ['guids that are there twice', 'q/1<', 'q/2<', 'The guid “tag:example.org,2026:q/2” is there twice'],
  ['guids that are said to be links', ' isPermaLink="false"', '', 'is not an address of the web'],
  ['another isPermaLink', 'isPermaLink="false"', 'isPermaLink="no"', 'isPermaLink is “no”'],
  ['items without a title', '<title>Why &#x26; how?</title>', '', '<item> has no <title>'],
  ['items without words', '<description>Because.</description>', '', '<item> has no <description>'],
  ['items without a text', /<content:encoded>.*?<\/content:encoded>/s, '', 'has no <content:encoded>'],
  ['items with a relative link', `<link>${SITE}essays/a/1/`, '<link>/essays/a/1/', '<link>: “/essays/a/1/”'],
  ['authors without an address of mail', '<item>', '<item><author>Somebody</author>', 'no address of mail'],
  ['no link to itself', /<atom:link href=.*?\/>/, '', 'There are 0 links to the feed itself'],
  ['a wrong link to itself', 'atom:link href="https', 'atom:link href="http', 'calls itself http:'],
  ['no picture', /<media:thumbnail.*?\/>/, '', 'There are 0 <media:thumbnail>'],
  ...HTML.map(([rule, from, to, said]): Case => [`${rule} in the text`, from, to, said]),
];

const ARCHIVES: Case[] = [
  ['the mark of an archive', '<fh:archive />', '', 'does not say that it is an archive'],
  [
    'archives that say they are complete',
    '<fh:archive />',
    '<fh:archive /><fh:complete />',
    'says that it is complete',
  ],
  [
    'the feed of an archive',
    /<link rel="current".*?\/>/,
    '',
    'does not lead to https://example.org/atom.xml',
  ],
  [
    'the archive before it',
    /<link rel="prev-archive".*?\/>/,
    '',
    'No feed leads to https://example.org/archive-1',
  ],
  ['archives that are there', 'archive-1-atom.xml', 'archive-0-atom.xml', 'where there is nothing'],
  ['the id of the feed', '2026:feed<', '2026:feed2<', 'has another id'],
];

const JSON_FEED: Case[] = [
  ['another version', 'version/1.1', 'version/1', '/version must be equal to constant'],
  ['no title', '"title": "Answers",', '', "required property 'title'"],
  ['an author of version 1', '"authors": [', '"author": [', '"additionalProperty":"author"'],
  ['authors of nothing', '{\n      "name": "Somebody"\n    }', '{}', 'fewer than 1 properties'],
  ['languages that are none', '"language": "en"', '"language": "English_UK"', '/language must match pattern'],
  ['relative addresses', `"url": "${SITE}essays/a/1/"`, '"url": "/essays/a/1/"', '/url must match format'],
  ['dates of another format', '2026-11-23T00:00:00.000Z', '2026-11-23', 'must match format "date-time"'],
  ['changes before the publication', '2026-11-23T', '2027-11-23T', 'is before date_published'],
  ['a number for an id', '"id": "tag:example.org,2026:q/1"', '"id": 1', '/id must be string'],
  ['ids that are there twice', 'q/1"', 'q/2"', 'The id “tag:example.org,2026:q/2” is there twice'],
  ['entries without a text', '"content_html"', '"_html"', "required property 'content_html'"],
  ['what it does not know', '"summary"', '"excerpt": "A", "summary"', '"additionalProperty":"excerpt"'],
  ['tags that are there twice', '"work"', '"work", "work"', 'duplicate items'],
  ['a wrong address of itself', '/feed.json"', '/rss.json"', 'calls itself https://example.org/rss.json'],
  [
    'a feed that goes on with itself',
    '"language"',
    `"next_url": "${SITE}feed.json", "language"`,
    'goes on with itself',
  ],
  ...HTML.map(([rule, from, to, said]): Case => {
    const inJson = (html: string) => JSON.stringify(html).slice(1, -1);
    return [`${rule} in the text`, inJson(String(from)), inJson(to), said];
  }),
];

describe('the rules for feeds', () => {
  it('find nothing in feeds that are valid', () => {
    expect(problemsOf(valid)).toEqual([]);
  });

  it('allow elements, instructions and comments of others', () => {
    const withMore = (xml: string) =>
      xml
        .replace('?>', '?><?xml-stylesheet href="/feed.xsl" type="text/xsl"?><!-- A feed -->')
        .replace('<title>', '<p xmlns="http://www.w3.org/1999/xhtml">This is a <b>feed</b>.</p><title>');
    const more = {
      'rss.xml': withMore(valid['rss.xml'] ?? ''),
      'atom.xml': withMore(valid['atom.xml'] ?? ''),
    };
    expect(problemsOf({ ...valid, ...more })).toEqual([]);
  });

  it('refuse archives that do not lead to the one after them', () => {
    expect(broken('archive-1-atom.xml', /<link rel="next-archive".*?\/>/, '')).toContain(
      'to the archive after it',
    );
  });

  it('refuse feeds that claim an archive after them', () => {
    const link = '<link rel="next-archive" href="https://example.org/archive-1-atom.xml" /><id>';
    expect(broken('atom.xml', '<id>', link)).toContain('is not an archive and has a link “next-archive”');
  });

  for (const [file, cases] of Object.entries({
    'atom.xml': ATOM,
    'rss.xml': RSS,
    'archive-2-atom.xml': ARCHIVES,
    'feed.json': JSON_FEED,
  })) {
    it.each(cases)(`refuse in ${file}: %s`, (_rule, from, to, said) => {
      expect(broken(file, from, to)).toContain(said);
    });
  }
});
