import type { Page } from '@playwright/test';
import type { OEmbed } from '../../src/outputs/embed/oembed.ts';
import { site } from '../fixture-site.ts';
import { TEST_SITE } from '../test-site.ts';
import { globSync } from 'node:fs';
import { BASE_PATH_URL } from '../gallery/sites.ts';
import { galleryPaths } from '../gallery/gallery.ts';
import { ESSAY, expect, laidOut, readThrough, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

/** Height of what stands in a frame, in CSS pixels. */
const contentHeight = (frame: Pick<Page, 'locator'>) =>
  frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

test('tools that speak oEmbed find the answer itself, in a frame that works', async ({
  page,
  request,
  baseURL,
}) => {
  const local = (url: string) => url.replace(PUBLIC, new URL(baseURL ?? '').href);
  await page.goto(`${ESSAY}weighing/`);
  const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
  const document = (await (
    await request.get(local((await link.getAttribute('href')) ?? ''))
  ).json()) as OEmbed;
  expect(document).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'What did you weigh?',
    provider_name: site.name,
    provider_url: PUBLIC,
    thumbnail_url: `${PUBLIC}cards/2.png`,
    width: 640,
  });

  // As a page of somebody else would show it.
  await page.goto('robots.txt');
  await page.setContent(`<h1>Somebody’s page</h1>${local(document.html)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'What did you weigh?' })).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await frame.getByRole('slider').first().scrollIntoViewIfNeeded();
  await expect(frame.locator('fieldset:enabled').first()).toBeVisible();
});

test('tools that speak oEmbed find a figure in a frame, with its card, and it works there', async ({
  page,
  request,
  baseURL,
}) => {
  const local = (url: string) => url.replace(PUBLIC, new URL(baseURL ?? '').href);
  const presets = globSync('figures/*/*/oembed.json', { cwd: galleryPaths('example').dist });
  expect(presets.length).toBeGreaterThan(8);
  for (const preset of presets) {
    const { width, height, html, thumbnail_url } = (await (
      await request.get(encodeURI(preset.replaceAll('\\', '/')))
    ).json()) as OEmbed;
    expect((await request.get(local(thumbnail_url))).headers()['content-type']).toBe('image/png');
    const [, src = ''] = /src="([^"]*)"/.exec(html) ?? [];
    await page.setViewportSize({ width, height: 300 });
    await page.goto(local(src));
    await laidOut(page);
    const needed = await contentHeight(page);
    expect.soft(height, `${preset} needs ${needed}`).toBeGreaterThanOrEqual(needed);
    expect.soft(height, `${preset} needs ${needed}`).toBeLessThanOrEqual(needed * 1.15 + 50);
  }

  await page.goto('figures/option-price/short-chapter/');
  const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
  const document = (await (
    await request.get(local((await link.getAttribute('href')) ?? ''))
  ).json()) as OEmbed;
  expect(document).toMatchObject({ type: 'rich', title: '4×, 4 years: The price of the option' });
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto('robots.txt');
  await page.setContent(`<h1>Somebody’s page</h1>${local(document.html)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.locator('fieldset:enabled').first()).toBeVisible();
  await frame.getByRole('slider', { name: 'Years' }).fill('2');
  await expect(frame.locator('.figure-headline')).toContainText('after 2 years');
  await frame.getByRole('contentinfo').getByRole('link', { name: 'The price of the option' }).click();
  await expect(page).toHaveURL(/figures\/option-price\/short-chapter\/$/);
});

test('links out of the frame open the site in the whole window, footnotes stay inside', async ({ page }) => {
  await page.goto(`${ESSAY}goal/embed/`);
  await expect(page.locator('.answer a[href$="#skills"]')).toHaveAttribute('target', '_top');
  await page.goto(`${ESSAY}for-and-against/embed/`);
  const footnote = page.getByRole('link', { name: '2', exact: true });
  await expect(footnote).not.toHaveAttribute('target');
  await footnote.click();
  await expect(page).toHaveURL(/embed\/#fn-cut$/);
  await readThrough(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Why I Quit Data Science' }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}for-and-against/$`));
});

test('the embeddable answer names the page to link to', async ({ page }) => {
  await page.goto(`${ESSAY}goal/embed/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${PUBLIC}${ESSAY}goal/`);
});

for (const [site, url] of [
  ['example', PUBLIC],
  ['elements', BASE_PATH_URL],
] as const) {
  test.describe(`frames of the site ${site}`, () => {
    test.use({ site });

    test('have the height that oEmbed promises, and little to spare', async ({ page, request, baseURL }) => {
      const { dist } = galleryPaths(site);
      const answers = globSync('essays/*/*/oembed.json', { cwd: dist })
        .map((file) => encodeURI(file.replaceAll('\\', '/')))
        // Sixty answers of one line each.
        .filter((file) => !/long\/q\d\d/.test(file));
      expect(answers.length).toBeGreaterThan(5);
      for (const answer of answers) {
        const { width, height, html } = (await (await request.get(answer)).json()) as OEmbed;
        const [, src = ''] = /src="([^"]*)"/.exec(html) ?? [];
        await page.setViewportSize({ width, height: 300 });
        await page.goto(src.replace(url, new URL(baseURL ?? '').href));
        await laidOut(page);
        const needed = await contentHeight(page);
        expect.soft(height, `${answer} needs ${needed}`).toBeGreaterThanOrEqual(needed);
        expect.soft(height, `${answer} needs ${needed}`).toBeLessThanOrEqual(needed * 1.15 + 50);
      }
    });
  });
}

/** A page of somebody else with the embed code of an answer. */
async function showEmbedded(page: Page, baseURL: string, answer: string, sandbox = ''): Promise<void> {
  const response = await page.request.get(`${ESSAY}${answer}/oembed.json`);
  const { html } = (await response.json()) as OEmbed;
  await page.goto('robots.txt');
  const code = html.replaceAll(PUBLIC, new URL(baseURL).href).replace('<iframe', `<iframe ${sandbox}`);
  await page.setContent(`<!doctype html><link rel="icon" href="data:,"><h1>Somebody’s page</h1>${code}`);
}

test('the embed code gives the frame the height that it asks for, whatever its width', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await showEmbedded(page, baseURL ?? '', 'goal');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const surplus = async () =>
    Number(await page.locator('iframe').getAttribute('height')) - (await contentHeight(frame));
  await expect.poll(surplus).toBe(0);
  await page.setViewportSize({ width: 900, height: 800 });
  await expect.poll(surplus).toBe(0);
});

test('a frame in a sandbox has its fonts and figures, and its links open', async ({ context, baseURL }) => {
  // The browser logs what a sandbox refuses, and the page of other tests may log nothing.
  const page = await context.newPage();
  await showEmbedded(page, baseURL ?? '', 'for-and-against', 'sandbox="allow-scripts"');
  const frame = page.frameLocator('iframe');
  await frame.locator('fieldset').first().scrollIntoViewIfNeeded();
  await expect(frame.locator('fieldset:enabled').first()).toBeVisible();
  const loaded = () =>
    frame.locator('body').evaluate(async () => {
      // The fallback of each is a font of the system, which this one may not have.
      const fonts = [...(await document.fonts.ready)].filter(({ family }) => !family.includes('fallback'));
      return (
        fonts.some(({ status }) => status === 'loaded') && !fonts.some(({ status }) => status === 'error')
      );
    });
  await expect.poll(loaded).toBe(true);
  await frame.getByRole('contentinfo').getByRole('link', { name: 'Why I Quit Data Science' }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}for-and-against/$`));
});
