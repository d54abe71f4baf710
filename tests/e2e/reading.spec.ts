import type { Page } from '@playwright/test';
import { ESSAY, expect, test } from './site.ts';

/** The beginning of the footnote of the page, as the list at its end has it. */
const footnoteOf = async (page: Page) => (await page.locator('#fn-cut > p').first().innerText()).slice(0, 40);

const beside = '.questions-beside [aria-current]';

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the table of questions marks the question or part that is being read', async ({ page }) => {
    await page.goto(`${ESSAY}#competition`);
    await page.mouse.wheel(0, 10);
    await expect(page.locator(beside)).toHaveText('Competition');
    await expect(page.locator(beside)).toHaveAttribute('aria-current', 'location');
    await page.locator('#goal').scrollIntoViewIfNeeded();
    await page.keyboard.press('End');
    await expect(page.locator(beside)).toHaveText(/What spoke for it/);
  });

  test('j and k go from question to question and put the focus there', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ESSAY);
    await page.keyboard.press('j');
    await expect(page.locator('#research')).toBeFocused();
    await expect(page.locator('#research')).toBeInViewport();
    await page.keyboard.press('j');
    await expect(page.locator('#weighing')).toBeFocused();
    await page.keyboard.press('k');
    await expect(page.locator('#research')).toBeFocused();
    await page.keyboard.press('Control+j');
    await expect(page.locator('#research')).toBeFocused();
  });

  test('j and k go from answer to answer where each has its page', async ({ page }) => {
    await page.goto(`${ESSAY}research/`);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/\/weighing\/$/);
    await page.keyboard.press('k');
    await expect(page).toHaveURL(/\/research\/$/);
  });

  test('the list of keys opens with ?, and single keys can be turned off for good', async ({ page }) => {
    await page.goto(ESSAY);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys.getByText('The next question')).toBeVisible();
    await keys.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(keys.getByRole('checkbox')).not.toBeChecked();
    await expect(page.locator('h2:focus')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });

  test('notes stand in the margin of an answer, once for eyes and once for ears', async ({ page }) => {
    await page.goto(`${ESSAY}for-and-against/`);
    await page.mouse.wheel(0, 10);
    const note = page.locator('.margin-note');
    await expect(note).toBeVisible();
    await expect(note).toContainText(await footnoteOf(page));
    await expect(note).toHaveAttribute('aria-hidden', 'true');
    const [mark, own] = await Promise.all([
      page.locator('a[data-footnote-ref]').boundingBox(),
      note.boundingBox(),
    ]);
    expect(Math.abs((mark?.y ?? 0) - (own?.y ?? 0))).toBeLessThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('a link shows what it leads to, to a resting mouse and to the keyboard, and goes away with Escape', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(`${ESSAY}sabbatical/`);
    const [title, beginning] = await Promise.all([
      page.locator('h1').innerText(),
      page.locator('.answer > p').first().innerText(),
    ]);
    const shown = beginning.slice(0, 30);
    await page.goto('notes/how-this-site-keeps-its-links/');
    await page.evaluate(() => {
      document
        .querySelector<HTMLAnchorElement>('.prose a')
        ?.setAttribute('href', '/essays/why-i-quit-data-science/#sabbatical');
    });
    const link = page.locator('.prose a').first();
    // The pointer goes there at once and stays, whether the script is there or not.
    await link.hover();
    const preview = page.getByRole('tooltip');
    await expect(preview).toContainText(title);
    await expect(preview).toContainText(shown);
    await expect(link).toHaveAttribute('aria-describedby', 'preview');
    await preview.hover();
    await page.clock.runFor(1000);
    await expect(preview).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(preview).toContainText(shown);
    // A mouse that lies about ends nothing of what somebody at the keyboard reads.
    await page.locator('h1').hover();
    await page.clock.runFor(1000);
    await expect(preview).toContainText(shown);
    await page.keyboard.press('Tab');
    await expect(preview).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the questions are one tap away while reading, in a sheet that leads there and closes', async ({
    page,
  }) => {
    await page.goto(ESSAY);
    const button = page.locator('.questions-button');
    await page.locator('#goal').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    await expect(button).toBeVisible();
    await expect(button).toHaveText(/^[1-6] \/ 6$/);
    await button.tap();
    const sheet = page.locator('.questions-sheet');
    await expect(sheet.getByRole('link', { name: /What did you weigh/ })).toBeVisible();
    await expect(sheet.locator('a:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await button.tap();
    await sheet.getByRole('link', { name: 'Why not take a year off for research?' }).tap();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/#sabbatical$/);
    await expect(page.locator('#sabbatical')).toBeInViewport();
  });

  test('a footnote opens over the text where it is cited, and the focus goes back', async ({ page }) => {
    await page.goto(`${ESSAY}for-and-against/`);
    const reference = page.locator('a[data-footnote-ref]');
    await reference.scrollIntoViewIfNeeded();
    await reference.tap();
    const note = page.getByRole('note');
    await expect(note).toBeVisible();
    await expect(note).toContainText(await footnoteOf(page));
    await expect(note).toBeFocused();
    await expect(page).not.toHaveURL(/#fn/);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(reference).toBeFocused();
  });
});

test('pages change without a transition for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ESSAY);
  const transitions = await page.evaluate(() =>
    [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some((rule) => rule.constructor.name === 'CSSViewTransitionRule'),
    ),
  );
  expect(transitions).toBe(false);
});
