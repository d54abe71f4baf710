import { brokenLink } from '../../src/i18n/en.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, laidOut, scriptLoaded, test } from './site.ts';

test('an unknown anchor offers the most similar question of the page', async ({ page }) => {
  await page.goto(`${ESSAY}#why-not-a-year-off-for-research`);
  const offer = page.getByRole('status').filter({ hasText: brokenLink });
  await offer.getByRole('link').first().click();
  await expect(page).toHaveURL(/#sabbatical$/);
  await expect(page.getByRole('heading', { name: 'Why not take a year off' })).toBeInViewport();
  await expect(offer).toHaveCount(0);
});

test('a known anchor, and a quotation in it, offer nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${ESSAY}#goal:~:text=whatever%20was%20quoted`);
  await scriptLoaded(page);
  await expect(page.getByText(brokenLink)).toHaveCount(0);
  expect(asked.filter((url) => url.endsWith('questions.json'))).toEqual([]);
});

test('a misspelled address of an answer leads on to it', async ({ page, request, baseURL }) => {
  const path = `${ESSAY}sabatical/`;
  expect((await request.get(path)).status()).toBe(404);
  // The browser reports the status of the page itself as an error.
  await page.route(new URL(path, baseURL).href, async (route) =>
    route.fulfill({ path: `${TEST_SITE.dist}/404.html`, contentType: 'text/html' }),
  );
  await page.goto(path);
  await page.getByRole('status').getByRole('link', { name: 'Why not take a year off for research?' }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}sabbatical/$`));
});

test('a misspelled address of a note leads on to it', async ({ page, baseURL }) => {
  const path = 'notes/how-rare-is-the-intersecton/';
  await page.route(new URL(path, baseURL).href, async (route) =>
    route.fulfill({ path: `${TEST_SITE.dist}/404.html`, contentType: 'text/html' }),
  );
  await page.goto(path);
  await page.getByRole('status').getByRole('link').first().click();
  await expect(page).toHaveURL(/notes\/how-rare-is-the-intersection\/$/);
});

test('an address that is like nothing gets the page for lost links alone', async ({ page }) => {
  const answered = page.waitForResponse('**/questions.json');
  await page.goto('404.html');
  await (await answered).finished();
  await laidOut(page);
  await expect(page.getByText(brokenLink)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'all questions' })).toBeVisible();
});
