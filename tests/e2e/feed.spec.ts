import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const address = TEST_SITE.url;

/** The text of an element of the essay's item in the feed, as a strict XML parser reads it. */
function itemText(xml: string, name: string): string {
  let found = '';
  visit(fromXml(xml), 'element', (item) => {
    if (item.name !== 'item') return;
    const texts = new Map<string, string>();
    visit(item, 'element', (element) => {
      texts.set(
        element.name,
        element.children.map((child) => ('value' in child ? child.value : '')).join(''),
      );
    });
    if (texts.get('link') === `${address}${ESSAY}`) found = texts.get(name) ?? '';
  });
  return found;
}

/** Words of a tree, white space folded. */
function textOf(tree: Nodes): string {
  return toString(tree).replace(/\s+/g, ' ').trim();
}

function elements(tree: Root, name?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (!name || element.tagName === name) found.push(element);
  });
  return found;
}

test('the feed carries the essay whole, for any reader', async ({ page, request }) => {
  const response = await request.get('rss.xml');
  expect(response.headers()['content-type']).toMatch(/xml/);
  const xml = await response.text();
  const tree = fromHtml(itemText(xml, 'content:encoded'), { fragment: true });

  expect(itemText(xml, 'link')).toBe(`${address}${ESSAY}`);
  expect(elements(tree, 'h2')).toHaveLength(6);
  expect(elements(tree, 'h3')).toHaveLength(3);
  for (const name of [
    'script',
    'style',
    'astro-island',
    'svg',
    'noscript',
    'div',
    'span',
    'input',
    'button',
  ]) {
    expect(elements(tree, name), name).toEqual([]);
  }
  for (const { properties } of elements(tree)) {
    expect(Object.keys(properties)).not.toContain('className');
    expect(Object.keys(properties)).not.toContain('style');
  }

  const fed = textOf(tree);
  await page.goto(ESSAY);
  const paragraphs = await page
    .locator('.essay-text .answer > p:not(.no-print), .essay-text .passage > p')
    .allInnerTexts();
  expect(paragraphs.length).toBeGreaterThan(30);
  for (const paragraph of paragraphs) expect(fed).toContain(textOf({ type: 'text', value: paragraph }));
});

test('links of the feed are absolute, and its footnotes lead there and back', async ({ request }) => {
  const tree = fromHtml(itemText(await (await request.get('rss.xml')).text(), 'content:encoded'), {
    fragment: true,
  });
  const ids = new Set(
    elements(tree).flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)])),
  );
  const links = elements(tree, 'a').map(({ properties }) => String(properties['href']));
  expect(links.filter((link) => link.startsWith('#'))).toHaveLength(4);
  for (const link of links) {
    if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
    else expect(link).toMatch(/^https:\/\//);
  }
  expect(links).toContain(`${address}${ESSAY}#skills`);
});

test('figures of the feed are pictures with words, size and a link to the living figure', async ({
  page,
  request,
  baseURL,
}) => {
  const tree = fromHtml(itemText(await (await request.get('rss.xml')).text(), 'content:encoded'), {
    fragment: true,
  });
  const pictures = elements(tree, 'img');
  expect(pictures).toHaveLength(3);
  for (const { properties } of pictures) {
    expect(String(properties['alt']).length).toBeGreaterThan(40);
    const source = String(properties['src']);
    expect(source).toMatch(new RegExp(`^${address}figures/[\\w-]+\\.png$`));
    const local = source.replace(address, new URL(baseURL ?? '').href);
    const picture = await request.get(local);
    expect(picture.headers()['content-type']).toBe('image/png');
    const { width = 0, height = 0 } = await sharp(await picture.body()).metadata();
    // Stills are drawn at twice their size, for sharp screens.
    expect(width).toBe(2 * Number(properties['width']));
    expect(Math.abs(height - 2 * Number(properties['height']))).toBeLessThanOrEqual(1);
  }
  const living = elements(tree, 'a')
    .map(({ properties }) => String(properties['href']))
    .filter((link) => link.includes('#figure-'));
  expect(new Set(living).size).toBe(3);
  await page.goto(ESSAY);
  for (const link of living) await expect(page.locator(new URL(link).hash)).toHaveCount(1);
});
