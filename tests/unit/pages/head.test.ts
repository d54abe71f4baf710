import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { site } from '../../fixture-site.ts';
import { ESSAY, PAGE_TYPES } from '../../page-types.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { attribute, DIST, fileOf, page, readSite, textsOf, URL_OF_SITE } from './built-site.ts';

describe.each(Object.entries(PAGE_TYPES))('the head of a page: %s', (type, path) => {
  const html = page(path);
  const one = (selector: string, name: string) => attribute(html, selector, name);

  it('names and describes the page', () => {
    expect(textsOf(html, 'title')).toEqual([expect.stringContaining(site.name)]);
    expect(one('meta[name=description]', 'content')).toMatch(/^.{20,200}$/);
    expect(selectAll('h1', html)).toHaveLength(1);
  });

  it('offers feeds in each format', () => {
    for (const format of ['rss+xml', 'atom+xml', 'feed+json']) {
      expect(selectAll(`link[rel=alternate][type="application/${format}"]`, html), format).not.toEqual([]);
    }
  });

  it('names the address to link to', () => {
    // An answer in a frame is the answer.
    const expected =
      type === 'not-found' ? undefined : new URL(path.replace(/embed\/$/, ''), URL_OF_SITE).href;
    expect(one('link[rel=canonical]', 'href')).toBe(expected);
    if (expected) expect(one('meta[property="og:url"]', 'content')).toBe(expected);
    else expect(one('meta[name=robots]', 'content')).toBe('noindex');
  });
});

it('shows a card of the right size for every page, and an own one for each answer', async () => {
  const cards = new Map<string, string>();
  for (const path of Object.values(PAGE_TYPES)) {
    const card = attribute(page(path), 'meta[property="og:image"]', 'content') ?? '';
    cards.set(path, card);
    const picture = await sharp(join(DIST, fileOf(card) ?? card)).metadata();
    expect(picture, path).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
  expect(cards.get(`${ESSAY}weighing/`)).toBe(`${URL_OF_SITE}cards/2.png`);
  // Some pages share a card: home, the page for lost links and that about figures show that of the site, an answer in a
  // frame that of the answer, a topic that of all topics, and how to write that of about.
  expect(new Set(cards.values()).size).toBe(Object.keys(PAGE_TYPES).length - 5);
});

it('offers the feed of all answers on pages that are no text', () => {
  for (const path of ['./', 'faq/']) {
    expect(selectAll('link[rel=alternate][href$="answers/rss.xml"]', page(path)), path).toHaveLength(1);
  }
});

it('names the author’s account of the fediverse where there is one, on pages that redirect, too', async () => {
  const german = readSite((await builtSite('german')).dist, URL_OF_SITE);
  for (const path of ['./', ESSAY, 'q/1/'])
    expect(attribute(german.page(path), 'meta[name="fediverse:creator"]', 'content')).toBe(
      '@author@social.example',
    );
  expect(selectAll('meta[name="fediverse:creator"]', page(ESSAY))).toEqual([]);
});
