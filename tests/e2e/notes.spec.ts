import { expect, test } from './site.ts';

test('notes are listed by year, newest first, and lead from one to the next', async ({ page }) => {
  await page.goto('notes/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2026']);
  const titles = page.locator('main h3');
  await expect(titles.first()).toHaveText('How does this site keep its links?');
  await titles.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How does this site keep its links?');
  const neighbours = page.getByRole('navigation', { name: 'Newer and older notes' });
  await expect(neighbours.getByRole('link')).toHaveCount(1);
  await neighbours.getByRole('link', { name: /^Older/ }).click();
  await expect(neighbours.getByRole('link', { name: /^Newer/ })).toBeVisible();
});

test('a topic lists essays and notes, and each of them leads to its topics', async ({ page }) => {
  await page.goto('essays/why-i-quit-data-science/');
  await page.getByRole('link', { name: 'careers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('careers');
  await expect(page.getByRole('link', { name: 'Why I Quit Data Science' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'What does a 75% pay cut have to earn back?' })).toBeVisible();
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(page.getByRole('link', { name: /^careers\s*3$/ })).toBeVisible();
});

test('a figure in a note answers', async ({ page }) => {
  await page.goto('notes/how-rare-is-the-intersection/');
  const correlation = page.getByRole('slider', { name: /correlat/i });
  await correlation.scrollIntoViewIfNeeded();
  await expect(correlation).toBeEnabled();
});
