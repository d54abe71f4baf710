import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BUDGETS } from '../budgets.ts';
import { ESSAY, expect, laidOut, readThrough, test } from './site.ts';

interface Loaded {
  url: string;
  type: string;
  bytes: number;
}

const TEXT = /text|javascript|json|xml|svg/;

/** Bytes as a host with Brotli sends them; fonts and pictures are compressed already. */
function sent(body: Buffer, contentType: string): number {
  if (!TEXT.test(contentType)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Everything the page asks for from now on; what is still on its way counts when it has come. */
function recordLoads(page: Page): () => Promise<Loaded[]> {
  const loads: Promise<Loaded>[] = [];
  page.on('request', (request) => {
    loads.push(
      (async () => {
        const response = await request.response();
        if (!response) throw new Error(`${request.url()} was asked for and never came.`);
        const body = await response.body();
        return {
          url: request.url(),
          type: request.resourceType(),
          bytes: sent(body, response.headers()['content-type'] ?? ''),
        };
      })(),
    );
  });
  return () => Promise.all(loads);
}

/**
 * Opens a page and waits until a first visit has loaded all that it loads by itself: the load event, the fonts, and the
 * scripts of figures, which are asked for in the first frame if at all.
 */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await laidOut(page);
}

const bytes = (loads: readonly Loaded[], ...types: string[]) =>
  loads
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .reduce((total, load) => total + load.bytes, 0);

/** Scripts that stand in the HTML itself, as a host sends them. */
async function inlineScript(page: Page): Promise<number> {
  const scripts = await page
    .locator('script:not([src], [type="application/ld+json"])')
    .evaluateAll((all) => all.map((script) => script.textContent).join('\n'));
  return sent(Buffer.from(scripts), 'text/javascript');
}

test.use({ viewport: { width: 360, height: 740 } });

test('the first visit to the essay stays within its budgets', async ({ page }) => {
  const loaded = recordLoads(page);
  await visit(page, ESSAY);
  const before = await loaded();
  const inline = await inlineScript(page);
  expect(bytes(before, 'document', 'stylesheet')).toBeLessThanOrEqual(BUDGETS.essay);
  expect(bytes(before, 'font')).toBeLessThanOrEqual(BUDGETS.fonts);
  expect(bytes(before, 'script') + inline).toBeLessThanOrEqual(BUDGETS.scriptAtFirst);
  expect(bytes(before)).toBeLessThanOrEqual(BUDGETS.firstVisit);
  expect(before.length).toBeLessThanOrEqual(BUDGETS.requests);

  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href));
  const preloads = before.filter(({ url }) => preloaded.includes(url));
  // The author's and the asker's.
  expect(preloads).toHaveLength(2);
  expect(bytes(preloads)).toBeLessThanOrEqual(BUDGETS.preloadedFonts);
  expect(Math.min(...preloads.map((load) => load.bytes))).toBeLessThanOrEqual(BUDGETS.askerFont);

  await readThrough(page);
  await expect(page.locator('fieldset:enabled')).toHaveCount(4);
  const aidsIn = (loads: readonly Loaded[]) =>
    loads.filter(({ url }) => /\/(page|reading)-[^/]+\.js$/.test(url));
  await expect.poll(async () => aidsIn(await loaded()).length).toBe(2);
  const after = await loaded();
  const aids = aidsIn(after);
  expect(bytes(after, 'font')).toBeLessThanOrEqual(BUDGETS.fonts);
  expect(bytes(aids)).toBeLessThanOrEqual(BUDGETS.readingAids);
  expect(bytes(after, 'script') - bytes(aids) + inline).toBeLessThanOrEqual(BUDGETS.scriptInAll);
});

test('an answer without figures weighs no more than an article may, and hardly any script', async ({
  page,
}) => {
  const loaded = recordLoads(page);
  await visit(page, `${ESSAY}sabbatical/`);
  expect(bytes(await loaded(), 'document', 'stylesheet')).toBeLessThanOrEqual(BUDGETS.article);
  expect(bytes(await loaded(), 'script') + (await inlineScript(page))).toBeLessThanOrEqual(512);
});

for (const width of [360, 1280]) {
  test(`nothing moves by itself while the essay is read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(ESSAY);
    await readThrough(page);
    await expect(page.locator('fieldset:enabled')).toHaveCount(4);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
}
