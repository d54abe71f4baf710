import { TEST_SITE } from '../test-site.ts';
import { excessWidth } from './layout.ts';
import { ESSAY, expect, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

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
  await expect(page.getByRole('link', { name: 'An app on this device' })).toHaveAttribute(
    'href',
    `feed:${PUBLIC}rss.xml`,
  );
});

for (const path of ['rss.xml', 'answers/atom.xml']) {
  test(`whoever opens /${path} in a browser sees what it is, what is in it, and where to go`, async ({
    page,
  }) => {
    await page.goto(ESSAY);
    const title = path.startsWith('answers/')
      ? await page.locator('.answer h2').first().innerText()
      : await page.locator('h1').innerText();
    await page.goto(path);
    await expect(page.getByText('This is a feed.')).toBeVisible();
    await expect(page.getByText(`${PUBLIC}${path}`, { exact: true })).toBeVisible();
    await expect(page.getByText(title.trim(), { exact: true })).toBeVisible();
    await expect(page.getByText('tag:').first()).toBeHidden();
    await expect(page.getByText('What is a feed, and which reader?')).toHaveAttribute(
      'href',
      `${PUBLIC}subscribe/`,
    );
  });
}

test('an entry reads well in a browser without any of the site’s styles', async ({
  page,
  request,
  baseURL,
}) => {
  const { items } = (await (await request.get('feed.json')).json()) as {
    items: { url: string; content_html: string }[];
  };
  const essay = items.find(({ url }) => url.endsWith(ESSAY));
  await page.setViewportSize({ width: 700, height: 900 });
  const html = (essay?.content_html ?? '').replaceAll(TEST_SITE.url, baseURL ?? '');
  await page.goto('robots.txt');
  await page.setContent(
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${html}`,
  );
  const pictures = page.getByRole('img');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
      .toBe(true);
  }
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
});

for (const site of ['example', 'elements'] as const) {
  test.describe(`mail with the texts of the site ${site}`, () => {
    test.use({ site });

    for (const width of [600, 390]) {
      test(`fits a column of ${width} pixels without any style sheet`, async ({ context, request }) => {
        // Pictures are those of the public address, which nobody serves: they keep the room that they ask for.
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 800 });
        await page.route(/./, (route) => route.abort());
        for (const feed of ['feed.json', 'answers/feed.json']) {
          const { items } = (await (await request.get(feed)).json()) as {
            items: { url: string; content_html: string }[];
          };
          expect(items.length).toBeGreaterThan(3);
          for (const { url, content_html: html } of items) {
            await page.setContent(
              `<!doctype html><meta name="viewport" content="width=device-width">${html}`,
            );
            expect.soft(await excessWidth(page), url).toBeLessThanOrEqual(0);
          }
        }
      });
    }
  });
}
