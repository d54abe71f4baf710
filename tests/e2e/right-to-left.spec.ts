import { ESSAY, expect, test } from './site.ts';

/** Serves pages as those of a site whose texts are written from the right. */
test.beforeEach(async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace('<html lang="en"', '<html lang="ar" dir="rtl"');
    return route.fulfill({ response, body });
  });
});

test('reads from the right: wordmark, navigation, text and table of questions change sides', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(ESSAY);
  const middle = 640;
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    return { left: box.x, right: box.x + box.width };
  };
  expect((await boxOf('header a')).left).toBeGreaterThan(middle);
  expect((await boxOf('header nav')).right).toBeLessThan(middle);
  const [text, questions] = [await boxOf('.essay-text p'), await boxOf('.questions-beside')];
  expect(questions.right).toBeLessThan(text.left);
  expect((await boxOf('.answer h2')).right).toBeCloseTo(text.right, 0);
});
