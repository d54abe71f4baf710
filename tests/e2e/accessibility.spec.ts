import AxeBuilder from '@axe-core/playwright';
import { expect, PAGE_TYPES, readThrough, test } from './site.ts';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`axe finds nothing: ${type}, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        await readThrough(page);
        // What is folded away is part of the page, too.
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((details) => (details.open = true)),
        );
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
        ).toEqual([]);
      });
    }
  }
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`nothing sticks out at 320 px: ${type}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('the first tab stop leads past the head of the page', async ({ page }) => {
  await page.goto(PAGE_TYPES.essay);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
