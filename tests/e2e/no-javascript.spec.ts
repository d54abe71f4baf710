import { ESSAY, expect, PAGE_TYPES, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the essay can be read whole', async ({ page }) => {
  await page.goto(ESSAY);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
  await expect(page.getByText('A friend asked me')).toBeVisible();
  await expect(page.getByText('over one chapter of a career')).toBeVisible();
});

test('the questions of the essay unfold on a phone and lead to their places', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ESSAY);
  await page.getByText('The 6 questions').click();
  await page
    .getByRole('navigation', { name: 'Questions in this essay' })
    .getByRole('link', { name: 'Competition' })
    .click();
  await expect(page).toHaveURL(/#competition$/);
  await expect(page.getByRole('heading', { name: 'Competition' })).toBeInViewport();
});

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the page holds its text: ${type}`, async ({ page }) => {
    await page.goto(path);
    const text = await page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(50);
    for (const link of await page.locator('main a').all()) {
      expect(await link.getAttribute('href')).toBeTruthy();
    }
  });
}
