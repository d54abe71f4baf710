import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { expect, it } from 'vitest';
import { readLedger } from '../../../src/permalinks/ledger-json.ts';
import { FIXTURE_URL } from '../../gallery/fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { attribute, readSite, textOf, textsOf } from './built-site.ts';

const before = await builtSite('before');
const after = await builtSite('after');
const { fileOf, page, read } = readSite(after.dist, FIXTURE_URL);

/** Words that a question or part keeps in all its wordings. */
const KEYWORDS = /alpha|bravo|charlie|delta|echo|foxtrot/;

/** The addresses that were published, and the word that each leads to; empty for those that have none. */
const PUBLISHED = [...readLedger(readFileSync(join(before.content, 'permalinks.json'), 'utf8'))].flatMap(
  ([address, { number, part, text }]): [address: string, word: string][] => {
    const word = KEYWORDS.exec(text)?.[0] ?? '';
    const isQuestion = address.includes('#') && !part;
    return [
      [address, word],
      ...(isQuestion ? [[`${address.replace('#', '')}/`, word] as [string, string]] : []),
      ...(number === undefined ? [] : [[`/q/${number}/`, word] as [string, string]]),
    ];
  },
);

/** What a reader without scripts sees at an address of the revised site, after redirects and the one link that is offered. */
function textAt(address: string): string {
  const url = new URL(address, FIXTURE_URL);
  expect(fileOf(url.href), address).toBeDefined();
  const tree = page(url.pathname.slice(1) || './');
  // A refresh loses the anchor, and whoever has one finds it on the page.
  const refresh = attribute(tree, 'meta[http-equiv=refresh]', 'content');
  const anchor = decodeURIComponent(url.hash.slice(1));
  const isListed = anchor !== '' && select(`li[id="${anchor}"]`, tree) !== undefined;
  if (refresh && !isListed) return textAt(new URL(refresh.replace(/^.*?url=/i, ''), url).href);
  if (url.hash === '') return textsOf(tree, 'main').join(' ');
  return textAtAnchor(tree, decodeURIComponent(url.hash.slice(1)), url);
}

function textAtAnchor(tree: Root, id: string, url: URL): string {
  const target = select(`[id="${id}"]`, tree);
  if (!target) throw new Error(`${url.href} has no such place.`);
  if (/^h[1-6]$/.test(target.tagName)) return textOf(target);
  const link = attribute(target, 'a', 'href');
  if (link) return textAt(new URL(link, url).href);
  return textsOf(tree, `[id="${id}"] ~ :is(h1, h2, h3)`)[0] ?? '';
}

it.each(PUBLISHED.map(([address, word]) => ({ address, word })))(
  'still leads from $address to its text: “$word”',
  ({ address, word }) => {
    const text = textAt(address);
    expect(text).not.toBe('');
    // A part that was deleted leads to what it was a part of.
    expect(text).toMatch(word === 'charlie' ? /On work|bravo/ : new RegExp(word));
  },
);

const published = readSite(before.dist, FIXTURE_URL);

/** The files that belonged to the pages of texts: Markdown, frames, oEmbed documents, feeds and pictures. */
const FAMILY = published
  .files()
  .filter((file) => /^(?:essays|notes)\/.*(?:\.md|\/embed\/index\.html|\.json|\.xml|\.png)$/.test(file));

/** The permanent ids of the entries of a feed of answers. */
const guidsOf = (feed: string) => [...feed.matchAll(/<guid[^>]*>([^<]*)</g)].map(([, guid]) => guid);

it.each(FAMILY)('still has what it published as %s', (file) => {
  const [was, is] = [published.read(file), read(file)];
  const frame = (text: string) => new URL(/src=\\"([^"\\]+)/.exec(text)?.[1] ?? '').pathname;
  if (file.endsWith('.json')) expect(page(frame(is).slice(1))).toBeDefined();
  if (!file.endsWith('.png')) expect(is).toContain(KEYWORDS.exec(was)?.[0] ?? '');
  // One answer of the essay went to another; readers know entries by these.
  const [guids, before] = [guidsOf(is), guidsOf(was)];
  expect(before.filter((guid) => guids.includes(guid)).length).toBeGreaterThanOrEqual(before.length - 1);
});

it('had published files of each kind', () => {
  for (const kind of [
    /work\.md$/,
    /alpha\.md$/,
    /alpha\/embed\/index/,
    /alpha\/oembed\.json$/,
    /work\/rss\.xml$/,
  ])
    expect(FAMILY.some((file) => kind.test(file))).toBe(true);
});

it('had published essays, questions, a part and numbers', () => {
  for (const kind of [/^\/essays\/work\/$/, /#alpha$/, /\/alpha\/$/, /#charlie$/, /^\/q\/5\/$/])
    expect(PUBLISHED.some(([address]) => kind.test(address))).toBe(true);
});

it('keeps redirects out of the sitemap, and numbers no question twice', () => {
  const sitemap = readFileSync(join(after.dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/work/');
  expect(sitemap).not.toContain('/q/');
  const numbers = readdirSync(join(after.dist, 'q')).length;
  // One question is new.
  expect(numbers).toBe(readdirSync(join(before.dist, 'q')).length + 1);
  expect(existsSync(join(after.dist, `q/${numbers}`))).toBe(true);
});
