import { readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { site } from '../../src/site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, PAGE_TYPES, test } from './site.ts';

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`head of the page says what it is: ${type}`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(new RegExp(RegExp.escape(site.name)));
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/^.{20,200}$/);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const type of ['rss', 'atom', 'feed']) {
      const feeds = page.locator(`link[rel=alternate][type^="application/${type}+"]`);
      expect(await feeds.count()).toBeGreaterThan(0);
    }
    const canonical = page.locator('link[rel=canonical]');
    if (type === 'not found') {
      await expect(canonical).toHaveCount(0);
    } else {
      const expected = new URL(path.replace(/embed\/$/, ''), TEST_SITE.url).href;
      await expect(canonical).toHaveAttribute('href', expected);
      await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', expected);
    }
  });
}

test('every page has a card of the right size, and an answer has its own', async ({
  page,
  baseURL,
  request,
}) => {
  const cards = new Map<string, string>();
  for (const path of Object.values(PAGE_TYPES)) {
    await page.goto(path);
    const card = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    cards.set(path, card);
    const local = card.replace(TEST_SITE.url, new URL(baseURL ?? '').href);
    const picture = await sharp(await (await request.get(local)).body()).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
  expect(cards.get(`${ESSAY}weighing/`)).toBe(`${TEST_SITE.url}cards/2.png`);
  // Of the pages some share a card: home, the page for lost links and that about figures show that of the site, an
  // answer in a frame that of the answer, a topic that of all topics, and how to write that of about.
  expect(new Set(cards.values()).size).toBe(Object.keys(PAGE_TYPES).length - 5);
});

test('every link of the site leads somewhere, its anchors included', async ({ baseURL, request }) => {
  const home = new URL(baseURL ?? '').href;
  const waiting = new Set([home, new URL('404.html', home).href]);
  const anchors = new Map<string, Set<string>>();
  const wanted: [from: string, to: string][] = [];
  for (const url of waiting) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    const found = linksAndIds(await response.text());
    expect(new Set(found.ids).size, `ids of ${url}`).toBe(found.ids.length);
    anchors.set(url, new Set(found.ids));
    for (const link of found.links) {
      const target = new URL(link, url);
      const canonical = new URL(TEST_SITE.url).origin;
      const local = new URL(target.href.replace(canonical, new URL(home).origin));
      if (local.origin !== new URL(home).origin) continue;
      wanted.push([url, local.href]);
      local.hash = '';
      waiting.add(local.href);
    }
  }
  expect(anchors.size).toBeGreaterThan(10);
  for (const [from, to] of wanted) {
    const { hash } = new URL(to);
    if (hash)
      expect(anchors.get(to.replace(hash, '')), `${from} → ${to}`).toContain(
        decodeURIComponent(hash.slice(1)),
      );
  }
});

test('an unknown address gets the page for it, with status 404', async ({ request }) => {
  const response = await request.get('no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Where did that page go');
});

test('the index of questions shows each with its parts and excerpt, and both ways to its answer', async ({
  page,
}) => {
  await page.goto('faq/');
  const questions = page.getByRole('heading', { level: 3 });
  await expect(questions).toHaveCount(6);
  const weighing = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'What did you weigh?' }) });
  await expect(weighing.getByRole('listitem')).toHaveText([
    'Skills',
    'Competition',
    'Title and impact',
    /In the essay/,
  ]);
  await expect(weighing).toContainText('Three things: the skills I would be building');
  await weighing.getByRole('link', { name: /In the essay/ }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}#weighing$`));
  await page.goBack();
  await weighing.getByRole('link', { name: 'What did you weigh?', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}weighing/$`));
});

test('an answer page shows its question, its place in the essay, its neighbours and the whole essay', async ({
  page,
}) => {
  await page.goto(`${ESSAY}goal/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is the switch meant to get you?');
  await expect(page.getByText('Question 3 of 6 in')).toBeVisible();
  const neighbours = page.getByRole('navigation', { name: 'Neighbouring questions' });
  await expect(neighbours.getByRole('link')).toHaveText([/What did you weigh\?/, /Why not ML engineering/]);
  await expect(page.getByRole('region', { name: 'Why I Quit Data Science' }).getByRole('link')).toHaveCount(
    7,
  );
  await expect(page.getByText('the arithmetic of it')).toHaveAttribute(
    'href',
    new RegExp(`/${ESSAY}#skills$`),
  );
  await expect(page.getByText('A friend asked me')).toHaveCount(0);
});

test('the number of a question leads to its answer, which shows it', async ({ page }) => {
  await page.goto('q/4/');
  await expect(page).toHaveURL(new RegExp(`${ESSAY}big-company/$`));
  const short = page.getByRole('link', { name: `${new URL(TEST_SITE.url).host}/q/4/` });
  await expect(page.getByText('No. 4, for ever at')).toBeVisible();
  await short.click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}big-company/$`));
  await page.emulateMedia({ media: 'print' });
  await expect(short).toBeVisible();
});

test('the first answer has no previous question, the last no next one', async ({ page }) => {
  const neighbours = page.getByRole('navigation', { name: 'Neighbouring questions' }).getByRole('link');
  await page.goto(`${ESSAY}research/`);
  await expect(neighbours).toHaveText([/Next question/]);
  await page.goto(`${ESSAY}for-and-against/`);
  await expect(neighbours).toHaveText([/Previous question/]);
});

test('a footnote of an answer is on its page and leads there and back', async ({ page }) => {
  await page.goto(`${ESSAY}for-and-against/`);
  await page.getByRole('link', { name: '2', exact: true }).click();
  await expect(page).toHaveURL(/#fn-cut$/);
  await expect(page.locator('#fn-cut')).toContainText('Four times the cash is exactly a 75% cut');
  await page.getByRole('link', { name: /Back to reference/ }).click();
  await expect(page).toHaveURL(/#fnref-cut$/);
});

test('crawlers find the list of pages, without the page for lost links', async ({ request }) => {
  expect(await (await request.get('robots.txt')).text()).toContain(
    `Sitemap: ${TEST_SITE.url}sitemap-index.xml`,
  );
  expect(await (await request.get('sitemap-index.xml')).text()).toContain('sitemap-0.xml');
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url);
  expect(listed).toContain(`${TEST_SITE.url}${ESSAY}sabbatical/`);
  expect(listed.some((url) => url?.includes('404'))).toBe(false);
  const own = readdirSync(TEST_SITE.dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => {
      const url = `${TEST_SITE.url}${file.replace(/index\.html$/, '')}`;
      return readFileSync(`${TEST_SITE.dist}/${file}`, 'utf8').includes(`rel="canonical" href="${url}"`)
        ? [url]
        : [];
    });
  expect(own.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(own.toSorted());
});

function linksAndIds(html: string): { links: string[]; ids: string[] } {
  const links: string[] = [];
  const ids: string[] = [];
  visit(fromHtml(html), 'element', ({ properties: { href, src, id } }) => {
    links.push(...[href, src].filter((link) => typeof link === 'string'));
    if (typeof id === 'string') ids.push(id);
  });
  return { links, ids };
}
