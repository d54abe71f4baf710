import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { site } from '../../fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { BASE_PATH_URL } from '../../gallery/sites.ts';
import { sanitise } from '../../feed-readers/sanitise.ts';
import { SANITISERS } from '../../feed-readers/sanitisers.ts';
import { feedProblems, isFeed } from '../../feed-rules/feed-rules.ts';
import { ESSAY } from '../../page-types.ts';
import {
  attribute,
  DIST,
  fileOf,
  files,
  page,
  PARAGRAPHS,
  read,
  textOf,
  textsOf,
  URL_OF_SITE,
} from './built-site.ts';

/** An entry of a feed, whatever its format. */
interface Entry {
  id: string;
  url: string;
  title: string;
  html: string;
  updated: string;
}

interface JsonFeed {
  feed_url: string;
  icon?: string;
  favicon?: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_modified: string;
    image?: string;
  }[];
}

const json = (file: string) => JSON.parse(read(file)) as JsonFeed;

function elementsOf(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

function textIn(entry: Element, name: string): string {
  const [first] = elementsOf(entry, name);
  return (first?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('');
}

/** The entries of a feed in any of the three formats, read by a strict parser. */
function entriesOf(file: string): Entry[] {
  if (file.endsWith('.json')) {
    return json(file).items.map(({ id, url, title, content_html: html, date_modified: updated }) => ({
      id,
      url,
      title,
      html,
      updated,
    }));
  }
  const tree = fromXml(read(file));
  const rss = elementsOf(tree, 'item').map((item) => ({
    id: textIn(item, 'guid'),
    url: textIn(item, 'link'),
    title: textIn(item, 'title'),
    html: textIn(item, 'content:encoded'),
    updated: textIn(item, 'atom:updated'),
  }));
  const atom = elementsOf(tree, 'entry').map((entry) => ({
    id: textIn(entry, 'id'),
    url: elementsOf(entry, 'link')[0]?.attributes['href'] ?? '',
    title: textIn(entry, 'title'),
    html: textIn(entry, 'content'),
    updated: textIn(entry, 'updated'),
  }));
  return [...rss, ...atom];
}

const ELEMENTS = (await builtSite('elements')).dist;

const FEEDS = files().filter(isFeed);

it('has every feed, and each follows its specification', () => {
  expect(FEEDS.toSorted()).toEqual(
    [
      'answers/atom.xml',
      'answers/feed.json',
      'answers/rss.xml',
      'atom.xml',
      `${ESSAY}rss.xml`,
      'feed.json',
      'rss.xml',
    ].toSorted(),
  );
  expect(feedProblems(new Map(FEEDS.map((file) => [URL_OF_SITE + file, read(file)])))).toEqual([]);
});

it('names in each feed its own address', () => {
  for (const file of FEEDS) {
    const address = URL_OF_SITE + file;
    if (file.endsWith('.json')) expect(json(file).feed_url).toBe(address);
    else expect(read(file), file).toContain(`href="${address}"`);
  }
});

it('leads from feeds only to pages and pictures that are there', () => {
  const addresses = new Set(
    FEEDS.flatMap((file) =>
      [...read(file).matchAll(new RegExp(`"(${URL_OF_SITE}[^"\\\\]*)`, 'g'))].map(
        ([, address = '']) => address,
      ),
    ),
  );
  const pictures = [...addresses].filter((address) => address.endsWith('.png'));
  expect(pictures.filter((address) => address.includes('/cards/')).length).toBeGreaterThan(6);
  expect([...addresses].filter((address) => !fileOf(address))).toEqual([]);
});

it('names a picture of the site, and the language of code', () => {
  for (const file of ['feed.json', 'answers/feed.json']) {
    const { icon = '', favicon } = json(file);
    expect(fileOf(icon)).toMatch(/\.png$/);
    expect(favicon).toBe(icon);
  }
  expect(fileOf(textIn(fromXml(read('atom.xml')) as unknown as Element, 'icon'))).toMatch(/\.png$/);
  const { items } = JSON.parse(readFileSync(join(ELEMENTS, 'answers/feed.json'), 'utf8')) as JsonFeed;
  const code = items.flatMap(({ content_html: html }) =>
    selectAll('pre > code', fromHtml(html, { fragment: true })).map(
      ({ properties }) => properties['className'],
    ),
  );
  expect(code).toContainEqual(['language-ts']);
});

it('shows the drawings of an author as PNG, twice as large as they stand there', async () => {
  const { items } = JSON.parse(readFileSync(join(ELEMENTS, 'feed.json'), 'utf8')) as JsonFeed;
  const pictures = items.flatMap(({ content_html: html }) =>
    selectAll('img[src*="circle.svg"]', fromHtml(html, { fragment: true })),
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const { properties } of pictures) {
    const file = String(properties['src']).replace(BASE_PATH_URL, '');
    const { format, width } = await sharp(join(ELEMENTS, file)).metadata();
    expect(format).toBe('png');
    expect(width).toBe(2 * Number(properties['width']));
  }
});

it('gives no two entries of a document the same moment, which some readers leave out', () => {
  for (const file of FEEDS) {
    const moments = entriesOf(file).map(({ updated }) => updated);
    expect(new Set(moments).size, file).toBe(moments.length);
  }
});

describe.each(['', 'answers/'])('the feeds of /%s', (folder) => {
  it('carry the same entries in all three formats', () => {
    const [rss, atom, ofJson] = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => entriesOf(folder + file));
    expect(rss).toEqual(ofJson);
    expect(atom).toEqual(ofJson);
    const ofEssay = rss?.filter(({ url }) => url.startsWith(URL_OF_SITE + ESSAY));
    expect(ofEssay).toHaveLength(folder === '' ? 1 : 6);
  });
});

/** The essay's entry in the feed of all texts. */
const wholeEssay = () => {
  const entry = entriesOf('rss.xml').find(({ url }) => url === URL_OF_SITE + ESSAY);
  return fromHtml(entry?.html ?? '', { fragment: true });
};

describe('the essay in the feed', () => {
  it('is whole, and made of elements that any reader knows', () => {
    const tree = wholeEssay();
    expect(selectAll('h2', tree)).toHaveLength(6);
    expect(selectAll('h3', tree)).toHaveLength(3);
    const foreign = 'script, style, astro-island, svg, noscript, div, span, input, button, :not(code)[class]';
    expect(selectAll(foreign, tree)).toEqual([]);
    const paragraphs = textsOf(page(ESSAY), PARAGRAPHS);
    expect(paragraphs.length).toBeGreaterThan(30);
    const said = textOf(tree);
    for (const paragraph of paragraphs) expect(said).toContain(paragraph);
  });

  it('has absolute links, to the anchors of questions among them', () => {
    const links = selectAll('a', wholeEssay()).map(({ properties }) => String(properties['href']));
    for (const link of links) expect(link).toMatch(/^https:\/\//);
    expect(links).toContain(`${URL_OF_SITE}${ESSAY}#skills`);
  });

  it('has figures as pictures with words, their size and a link to the interactive one', async () => {
    const tree = wholeEssay();
    const pictures = selectAll('img', tree);
    expect(pictures).toHaveLength(3);
    for (const { properties } of pictures) {
      expect(String(properties['alt']).length).toBeGreaterThan(40);
      const source = String(properties['src']);
      expect(source).toMatch(new RegExp(`^${URL_OF_SITE}figures/[\\w~/-]+\\.png$`));
      const { format, width = 0, height = 0 } = await sharp(join(DIST, fileOf(source) ?? source)).metadata();
      expect(format).toBe('png');
      // Stills are drawn at twice their size, for sharp screens.
      expect(width).toBe(2 * Number(properties['width']));
      expect(Math.abs(height - 2 * Number(properties['height']))).toBeLessThanOrEqual(1);
    }
    const interactive = new Set(
      selectAll('a[href*="#figure-"]', tree).map(({ properties }) => String(properties['href'])),
    );
    expect(interactive.size).toBe(3);
    for (const link of interactive) expect(selectAll(new URL(link).hash, page(ESSAY)), link).toHaveLength(1);
  });
});

describe.each(['rss.xml', 'answers/rss.xml'])('the footnotes of /%s', (file) => {
  const notes = entriesOf(file).flatMap(({ url, html }) => {
    const tree = fromHtml(html, { fragment: true });
    return selectAll('sup > a', tree).map((reference) => ({ url, tree, reference }));
  });

  it('are led to where the page has them, and stand in the entry under the number that is cited', () => {
    expect(notes.length).toBeGreaterThan(1);
    for (const { url, tree, reference } of notes) {
      const target = new URL(String(reference.properties['href']));
      expect(target.href.replace(/#.*/, '')).toBe(url);
      const id = decodeURIComponent(target.hash.slice(1));
      const onPage = select(`[id="${id}"]`, page(target.pathname.slice(1)));
      const inEntry = select(`dd[id="${id}"]`, tree);
      const said = inEntry && textOf(inEntry);
      expect(said, id).toBeTruthy();
      expect(onPage && textOf(onPage), id).toContain(said);
      const position = selectAll('dd', tree).findIndex(({ properties }) => properties['id'] === id);
      expect(textsOf(tree, 'dt')[position]).toBe(`${textOf(reference)}.`);
    }
  });
});

describe('an answer in the feeds', () => {
  const answers = entriesOf('answers/rss.xml');

  it('is an entry of its own, with a permanent id', () => {
    expect(answers.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `tag:${site.tagAuthority}:q/${number}`),
    );
  });

  it('has its title, all its words, figures and parts, and nothing of its neighbours', () => {
    for (const { url, title, html } of answers) {
      const own = page(new URL(url).pathname.slice(1));
      expect(title).toBe(textsOf(own, 'h1')[0]);
      const tree = fromHtml(html, { fragment: true });
      const said = textOf(tree, 'sup');
      const paragraphs = textsOf(own, '.answer > p:not(.no-print)', 'sup');
      expect(paragraphs.length, url).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(said).toContain(paragraph);
      expect(selectAll('img', tree).length, url).toBe(selectAll('.answer .figure', own).length);
      // Parts move up a level, as the question is the entry's title.
      expect(selectAll('h2', tree).length, url).toBe(selectAll('.answer h2[id], .answer h3[id]', own).length);
    }
    const questions = new Set(answers.map(({ title }) => title));
    for (const { html } of answers) {
      for (const heading of textsOf(fromHtml(html, { fragment: true }), 'h2')) {
        expect(questions).not.toContain(heading);
      }
    }
  });

  it('is in the feed of its essay too, which the essay offers after that of the site', () => {
    const offered = selectAll('link[rel=alternate][type*=rss]', page(ESSAY)).map(
      ({ properties: { title, href } }) => [title, href],
    );
    const [essay] = textsOf(page(ESSAY), 'h1');
    expect(offered).toEqual([
      [`${site.name} (RSS)`, '/rss.xml'],
      [`${essay}: answers`, `/${ESSAY}rss.xml`],
    ]);
    expect(entriesOf(`${ESSAY}rss.xml`)).toEqual(answers);
  });
});

describe('a note in the feeds', () => {
  const NOTE = 'notes/how-rare-is-the-intersection';
  const item = json('feed.json').items.find(({ url }) => url === `${URL_OF_SITE}${NOTE}/`);

  it('has a permanent id, all its words, its card and a link to its figure', () => {
    expect(item?.id).toBe(`tag:${site.tagAuthority}:${NOTE}`);
    const tree = fromHtml(item?.content_html ?? '', { fragment: true });
    const paragraphs = textsOf(page(`${NOTE}/`), '.prose > p:not(.no-print)');
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const paragraph of paragraphs) expect(textOf(tree)).toContain(paragraph);
    expect(attribute(tree, 'a[href*="#figure-"]', 'href')).toContain(`/${NOTE}/#figure-`);
    expect(item?.image).toMatch(/\/cards\/note-how-rare-is-the-intersection\.png$/);
    expect(fileOf(item?.image ?? '')).toBeDefined();
  });
});

describe.each(Object.entries(SANITISERS))('an entry as %s cleans it', (_, sanitiser) => {
  it.each(['feed.json', 'answers/feed.json'])('keeps every word, footnote and figure of /%s', (file) => {
    const entries = entriesOf(file).filter(({ url }) => url.includes(ESSAY));
    expect(entries.length).toBeGreaterThan(0);
    let [figures, notes] = [0, 0];
    for (const { url, html } of entries) {
      const whole = fromHtml(html, { fragment: true });
      const left = sanitise(html, sanitiser);
      expect(textOf(left)).toBe(textOf(whole));
      for (const picture of selectAll('img', left)) {
        figures += 1;
        expect(String(picture.properties['alt']).length).toBeGreaterThan(40);
        expect(String(picture.properties['src'])).toMatch(/^https:.*\.png$/);
      }
      // A note is found by its number, which is text, and on the page, whatever the reader makes of ids.
      for (const reference of selectAll('sup > a', left)) {
        notes += 1;
        const target = new URL(String(reference.properties['href']));
        expect(target.href.replace(/#.*/, '')).toBe(url);
        const id = decodeURIComponent(target.hash.slice(1));
        expect(selectAll(`[id="${id}"]`, page(target.pathname.slice(1))), id).toHaveLength(1);
        expect(textsOf(left, 'dt')).toContain(`${textOf(reference)}.`);
      }
    }
    expect([figures, notes]).toEqual([3, 2]);
  });
});

it('an entry has pictures with a size, and nothing that would leave empty lines', () => {
  for (const { html } of entriesOf('feed.json')) {
    const whole = fromHtml(html, { fragment: true });
    // A picture without a size fills the screen in some readers.
    for (const { properties } of selectAll('img', whole)) {
      expect(Number(properties['width'])).toBeGreaterThan(100);
      expect(Number(properties['height'])).toBeGreaterThan(100);
    }
    expect(selectAll('p:empty, div, span, :not(code)[class]', whole)).toEqual([]);
    // Words that stand in no paragraph would be set as one, an empty line among them.
    const loose = whole.children.filter((child) => child.type === 'text' && /[^ \n]/.test(child.value));
    expect(loose).toEqual([]);
  }
});
