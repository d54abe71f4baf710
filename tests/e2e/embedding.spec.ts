import type { OEmbed } from '../../src/outputs/embed/oembed.ts';
import { site } from '../fixture-site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, readThrough, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

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
