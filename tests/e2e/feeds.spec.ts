import type { APIRequestContext } from '@playwright/test';
import type { Element, Root } from 'xast';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { site } from '../../src/site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

interface Item {
  id: string;
  url: string;
  title: string;
  html: string;
  updated: string;
}

interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_modified: string;
}

const textIn = (item: Element, name: string): string => {
  let text = '';
  visit(item, 'element', (element) => {
    if (element.name === name && text === '') {
      for (const child of element.children) if ('value' in child) text += child.value;
    }
  });
  return text;
};

function elementsOf(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

/** The items of a feed in any of the three formats, read by a strict parser. */
async function itemsOf(request: APIRequestContext, path: string): Promise<Item[]> {
  const body = await (await request.get(path)).text();
  if (path.endsWith('.json')) {
    return (JSON.parse(body) as { items: JsonItem[] }).items.map(
      ({ id, url, title, content_html, date_modified }) => ({
        id,
        url,
        title,
        html: content_html,
        updated: date_modified,
      }),
    );
  }
  const tree = fromXml(body);
  const rss = elementsOf(tree, 'item').map((item) => ({
    id: textIn(item, 'guid'),
    url: textIn(item, 'link'),
    title: textIn(item, 'title'),
    html: textIn(item, 'content:encoded'),
    updated: textIn(item, 'atom:updated'),
  }));
  const atom = elementsOf(tree, 'entry').map((item) => ({
    id: textIn(item, 'id'),
    url: elementsOf({ type: 'root', children: [item] }, 'link')[0]?.attributes['href'] ?? '',
    title: textIn(item, 'title'),
    html: textIn(item, 'content'),
    updated: textIn(item, 'updated'),
  }));
  return [...rss, ...atom];
}

for (const folder of ['', 'answers/']) {
  test(`the three formats of /${folder} carry the same entries`, async ({ request }) => {
    const [rss, atom, json] = await Promise.all(
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => itemsOf(request, `${folder}${file}`)),
    );
    expect(rss).toEqual(json);
    expect(atom).toEqual(json);
    const essay = new URL(ESSAY, PUBLIC).href;
    expect((rss ?? []).filter(({ url }) => url.startsWith(essay))).toHaveLength(folder === '' ? 1 : 6);
  });
}

test('an answer is an entry of its own, with a permanent id, its words and nothing of its neighbours', async ({
  request,
}) => {
  const items = await itemsOf(request, 'answers/rss.xml');
  expect(items.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `tag:${site.tagAuthority}:q/${number}`),
  );
  const goal = items.find(({ url }) => url === `${PUBLIC}${ESSAY}goal/`);
  expect(goal?.title).toBe('What is the switch meant to get you?');
  expect(goal?.html).toContain('I want to be great');
  expect(goal?.html).not.toContain('<h2');
  expect(goal?.html).not.toMatch(/worst of both worlds|<div|<span|class=/);
  const weighing = items.find(({ url }) => url.endsWith('weighing/'));
  expect(weighing?.html.match(/<img /g)).toHaveLength(2);
  expect(weighing?.html.match(/<h2>/g)).toHaveLength(3);
});

test('an essay has a feed of its own answers, which its page offers first', async ({ page, request }) => {
  await page.goto(ESSAY);
  const offered = await page
    .locator('link[rel=alternate][type*=rss]')
    .evaluateAll((links: HTMLLinkElement[]) =>
      links.map(({ title, href }) => [title, new URL(href).pathname]),
    );
  expect(offered).toEqual([
    ['Why I Quit Data Science: answers', `/${ESSAY}rss.xml`],
    [`${site.name} (RSS)`, '/rss.xml'],
  ]);
  expect(await itemsOf(request, `${ESSAY}rss.xml`)).toEqual(await itemsOf(request, 'answers/rss.xml'));
});

test('pages that are no text offer the feed of all answers', async ({ page }) => {
  for (const path of ['./', 'faq/']) {
    await page.goto(path);
    await expect(page.locator('link[rel=alternate][href$="answers/rss.xml"]')).toHaveCount(1);
  }
});

test('every feed names its own address, and no host but this', async ({ request }) => {
  for (const path of ['rss.xml', 'atom.xml', 'answers/rss.xml', 'answers/atom.xml', `${ESSAY}rss.xml`]) {
    const body = await (await request.get(path)).text();
    expect(body, path).toMatch(new RegExp(`href="${PUBLIC}${path}"`));
  }
  for (const path of ['feed.json', 'answers/feed.json']) {
    expect(await (await request.get(path)).json()).toMatchObject({ feed_url: `${PUBLIC}${path}` });
  }
});

test('whoever wants to subscribe finds every address, and what a feed is', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Subscribe' }).click();
  await expect(page.getByText('A feed is a file that lists what is new here.')).toBeVisible();
  for (const path of [
    'rss.xml',
    'atom.xml',
    'feed.json',
    'answers/rss.xml',
    'answers/atom.xml',
    'answers/feed.json',
  ]) {
    await expect(page.getByRole('link', { name: `${PUBLIC}${path}`, exact: true })).toHaveAttribute(
      'href',
      `/${path}`,
    );
  }
  await expect(page.getByRole('link', { name: `${PUBLIC}${ESSAY}rss.xml` })).toBeVisible();
  await expect(page.getByRole('link', { name: 'A reader on this device' })).toHaveAttribute(
    'href',
    `feed:${PUBLIC}rss.xml`,
  );
});

for (const [path, title] of [
  ['rss.xml', 'Why I Quit Data Science'],
  ['answers/atom.xml', 'Why not take a year off for research?'],
] as const) {
  test(`whoever opens /${path} in a browser sees what it is, what is in it, and where to go`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByText('This is a feed.')).toBeVisible();
    await expect(page.getByText(`${PUBLIC}${path}`, { exact: true })).toBeVisible();
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    await expect(page.getByText('tag:').first()).toBeHidden();
    await expect(page.getByText('What is a feed, and which reader?')).toHaveAttribute(
      'href',
      `${PUBLIC}subscribe/`,
    );
  });
}
