import { existsSync, globSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS } from '../budgets.ts';
import { feedProblems, isFeed } from '../feed-rules/feed-rules.ts';
import { htmlProblems } from '../html-rules.ts';
import { serve, type Served } from './serve.ts';
import { expect, readThrough, test as base } from './site.ts';

/** The site of this repository, whatever is published there: it is built before the tests. */
const SITE = 'dist';

const files = globSync('**/*', { cwd: SITE });
const read = (file: string) => readFileSync(`${SITE}/${file}`, 'utf8');
const pages = files.filter((file) => file.endsWith('.html') && !read(file).includes('http-equiv="refresh"'));

/** A page of each kind: those whose addresses differ in the name of a text, a question, a topic or a figure are of one. */
function oneOfEachKind(): string[] {
  const kindOf = (page: string) =>
    page.replace(
      /^(essays|notes|tags|figures)\/[^/]+(\/(?!index\.html)[^/]+)?/,
      (_, folder: string, under) => (under ? `${folder}/*/*` : `${folder}/*`),
    );
  return [...Map.groupBy(pages, kindOf).values()].map(([first = '']) => first);
}

let server: Served | undefined;

const test = base.extend({
  baseURL: async ({}, use) => {
    await use(server?.address);
  },
});

test.beforeAll(async () => {
  // Its own address, not the one that the tests' site has.
  server = await serve(SITE, 4496, { SITE_URL: '', CONTENT_DIR: '' });
});

test.afterAll(() => server?.stop());

test('the site of this repository is valid HTML, and its feeds follow their rules', async () => {
  expect(existsSync(`${SITE}/index.html`)).toBe(true);
  expect((await htmlProblems(SITE)).problems).toEqual([]);
  const home = /<link rel="canonical" href="([^"]*)"/.exec(read('index.html'))?.[1] ?? '';
  const feeds = new Map(files.filter(isFeed).map((file) => [`${home}${file}`, read(file)]));
  expect(feedProblems(feeds)).toEqual([]);
});

test('every text of this repository stays within the budget of its kind', () => {
  for (const page of pages) {
    const html = read(page);
    const isText = /^(essays\/[^/]+|notes\/[^/]+|essays\/[^/]+\/[^/]+)\/index\.html$/.test(page);
    if (!isText || html.includes('data-island=')) continue;
    const styles = [...html.matchAll(/<link rel="stylesheet" href="[^"]*(\/_astro\/[^"]*)"/g)];
    const sent = [html, ...styles.map(([, file = '']) => read(file.slice(1)))].reduce(
      (bytes, text) => bytes + brotliCompressSync(text).length,
      0,
    );
    expect(sent, page).toBeLessThanOrEqual(BUDGETS.article);
  }
});

for (const page of oneOfEachKind()) {
  const path = page.replace(/(^|\/)index\.html$/, '$1');
  test(`in this repository: /${path} is whole, and axe finds nothing`, async ({ page: tab }) => {
    await tab.goto(path || './');
    await readThrough(tab);
    await expect(tab.locator('h1')).toHaveCount(1);
    await expect(tab).toHaveTitle(/\S/);
    // What an owner's colours and texts decide; the rest is the same as on the tests' own site.
    const { violations } = await new AxeBuilder({ page: tab })
      .withRules(['color-contrast', 'image-alt', 'link-name', 'heading-order'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
      [],
    );
  });
}
