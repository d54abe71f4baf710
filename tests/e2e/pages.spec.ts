import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

test('an unknown address gets the page for it, with status 404', async ({ request }) => {
  const response = await request.get('no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Where did that page go');
});

test('the index of questions shows each with its parts and excerpt, and both ways to its answer', async ({
  page,
}) => {
  await page.goto('faq/');
  const questions = page.getByRole('heading', { level: 3 });
  await expect(questions).toHaveCount(6);
  const weighing = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'What did you weigh?' }) });
  await expect(weighing.getByRole('listitem')).toHaveText([
    'Skills',
    'Competition',
    'Title and impact',
    /Read in essay/,
  ]);
  await expect(weighing.locator('p').first()).not.toBeEmpty();
  await weighing.getByRole('link', { name: /Read in essay/ }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}#weighing$`));
  await page.goBack();
  await weighing.getByRole('link', { name: 'What did you weigh?', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}weighing/$`));
});

test('an answer page shows its question, its place in the essay, its neighbours and the whole essay', async ({
  page,
}) => {
  await page.goto(`${ESSAY}goal/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is the switch meant to get you?');
  await expect(page.getByText('Question 3 of 6 in')).toBeVisible();
  const neighbours = page.getByRole('navigation', { name: 'Previous and next question' });
  await expect(neighbours.getByRole('link')).toHaveText([/What did you weigh\?/, /Why not ML engineering/]);
  await expect(page.getByRole('region', { name: 'Why I Quit Data Science' }).getByRole('link')).toHaveCount(
    7,
  );
  // A link to another question of the essay leads out of the page, there.
  await expect(page.locator(`.answer a[href$="/${ESSAY}#skills"]`)).toHaveCount(1);
  // Nothing of the essay's opening, which asks nothing.
  await expect(page.locator('.passage')).toHaveCount(0);
});

test('the number of a question leads to its answer, which shows it', async ({ page }) => {
  await page.goto('q/4/');
  await expect(page).toHaveURL(new RegExp(`${ESSAY}big-company/$`));
  const short = page.getByRole('link', { name: `${new URL(TEST_SITE.url).host}/q/4/` });
  await expect(page.getByText('No. 4 · Permanent link:')).toBeVisible();
  await short.click();
  await expect(page).toHaveURL(new RegExp(`${ESSAY}big-company/$`));
  await page.emulateMedia({ media: 'print' });
  await expect(short).toBeVisible();
});

test('the first answer has no previous question, the last no next one', async ({ page }) => {
  const neighbours = page.getByRole('navigation', { name: 'Previous and next question' }).getByRole('link');
  await page.goto(`${ESSAY}research/`);
  await expect(neighbours).toHaveText([/Next question/]);
  await page.goto(`${ESSAY}for-and-against/`);
  await expect(neighbours).toHaveText([/Previous question/]);
});

test('a footnote of an answer is on its page and leads there and back', async ({ page }) => {
  await page.goto(`${ESSAY}for-and-against/`);
  await page.getByRole('link', { name: '2', exact: true }).click();
  await expect(page).toHaveURL(/#fn-cut$/);
  await expect(page.locator('#fn-cut')).toBeInViewport();
  await page.getByRole('link', { name: /Back to reference/ }).click();
  await expect(page).toHaveURL(/#fnref-cut$/);
});
