import { ESSAY, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

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
