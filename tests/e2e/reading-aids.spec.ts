import type { Locator, Page } from '@playwright/test';
import { ESSAY, expect, laidOut, scriptLoaded, test } from './site.ts';

/** Ids of the questions of the page, in order. */
const questionsOf = (page: Page) =>
  page.locator('.essay .heading-question [id]').evaluateAll((all) => all.map(({ id }) => id));

/** Presses a key some times in one task, so that neither the script nor a frame comes between. */
const pressQuickly = (page: Page, key: string, times: number) =>
  page.evaluate(
    ([pressed, count]) => {
      for (let time = 0; time < count; time += 1)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    },
    [key, times] as const,
  );

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('every j counts, before the script is there and while the page still scrolls', async ({ page }) => {
    await page.goto(ESSAY);
    const questions = await questionsOf(page);
    await pressQuickly(page, 'j', 3);
    await expect(page.locator(`#${questions[2]}`)).toBeFocused();
    await pressQuickly(page, 'j', 2);
    await expect(page.locator(`#${questions[4]}`)).toBeFocused();
    await pressQuickly(page, 'k', 3);
    await expect(page.locator(`#${questions[1]}`)).toBeFocused();
  });

  test('j reaches the last of several short answers at the end of the page', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ESSAY);
    await scriptLoaded(page);
    const questions = await questionsOf(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.answer > :not(.heading-question)')) part.remove();
    });
    for (const question of questions) {
      await page.keyboard.press('j');
      await expect(page.locator(`#${question}`)).toBeFocused();
    }
  });

  test('an arrow key that comes before the script goes one result down, not two', async ({ page }) => {
    await page.goto('search/?q=the');
    const results = page.locator('.search-results a');
    await expect(results.first()).toBeVisible();
    await page.locator('main').getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await scriptLoaded(page);
    await expect(results.first()).toBeFocused();
  });

  test('the bar at the top shows how much of the essay has been read', async ({ page }) => {
    await page.goto(ESSAY);
    await scriptLoaded(page);
    const read = () =>
      page
        .locator('.essay')
        .evaluate((essay) => new DOMMatrix(getComputedStyle(essay, '::before').transform).a);
    await expect.poll(read).toBe(0);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(read).toBeCloseTo(1, 1);
  });

  test('what is being read can be seen in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${ESSAY}#competition`);
    await page.mouse.wheel(0, 10);
    const current = page.locator('.questions-beside [aria-current]');
    await expect(current).toHaveCount(1);
    expect(
      await current.evaluate((link) => Number.parseFloat(getComputedStyle(link, '::before').borderLeftWidth)),
    ).toBeGreaterThanOrEqual(2);
  });
});

for (const width of [360, 1280]) {
  test(`the link to a quotation is offered at its words, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${ESSAY}for-and-against/`);
    await scriptLoaded(page);
    // The margin notes make the text what the button is placed in.
    if (width === 1280) await expect(page.locator('.margin-note').first()).toBeVisible();
    const words = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.answer > p')].at(-1);
      const text = paragraph?.firstChild;
      if (!paragraph || !text) throw new Error('The answer has no paragraph.');
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(text, 0, text, 12);
      const { left, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { left, bottom };
    });
    const offer = page.locator('.quote-offer');
    await expect(offer).toBeVisible();
    const box = await offer.boundingBox();
    expect(Math.abs((box?.x ?? 0) - words.left)).toBeLessThan(40);
    expect((box?.y ?? 0) - words.bottom).toBeGreaterThan(0);
    expect((box?.y ?? 0) - words.bottom).toBeLessThan(40);
  });
}

for (const width of [1088, 1280, 1472, 1600, 1745, 1776, 1920]) {
  for (const { path, from } of [
    { path: ESSAY, from: 1776 },
    { path: `${ESSAY}for-and-against/`, from: 1088 },
  ]) {
    test(`a note in the margin is whole and beside everything else, at ${width} px: ${path}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.mouse.wheel(0, 10);
      await scriptLoaded(page);
      await laidOut(page);
      const notes = page.locator('.margin-note:visible');
      await expect.poll(async () => (await notes.count()) > 0).toBe(width >= from);
      const others = page.locator('.prose, .beside:visible');
      const boxes = async (of: Locator) =>
        of.evaluateAll((elements) =>
          elements.map((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      for (const note of await boxes(notes)) {
        expect(note.left).toBeGreaterThanOrEqual(0);
        expect(note.right).toBeLessThanOrEqual(width);
        for (const other of await boxes(others)) {
          const apart =
            note.left >= other.right ||
            note.right <= other.left ||
            note.top >= other.bottom ||
            note.bottom <= other.top;
          expect(apart).toBe(true);
        }
      }
    });
  }
}

test('the link to a quotation that ends out of sight is offered in the window', async ({ page }) => {
  await page.goto(`${ESSAY}for-and-against/`);
  await scriptLoaded(page);
  await page.evaluate(() => {
    const answer = document.querySelector('.answer');
    if (answer) getSelection()?.setBaseAndExtent(answer, 0, answer, answer.childNodes.length);
  });
  await expect(page.locator('.quote-offer')).toBeInViewport({ ratio: 1 });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a footnote opens over the text after taps on other things', async ({ page }) => {
    await page.goto(`${ESSAY}for-and-against/`);
    await page.locator('h1').tap();
    await scriptLoaded(page);
    await page.locator('h1').tap();
    const reference = page.locator('a[data-footnote-ref]').first();
    await reference.scrollIntoViewIfNeeded();
    await reference.tap();
    await expect(page.getByRole('note')).toBeVisible();
    const [mark, note] = await Promise.all([reference.boundingBox(), page.getByRole('note').boundingBox()]);
    expect(Math.abs((mark?.y ?? 0) - (note?.y ?? 0))).toBeLessThan(300);
    await expect(page).not.toHaveURL(/#fn/);
  });

  test('a footnote longer than the window can be scrolled', async ({ page }) => {
    await page.goto(`${ESSAY}for-and-against/`);
    await scriptLoaded(page);
    await page.evaluate(() => {
      const note = document.querySelector('.footnotes li p');
      if (note) note.textContent = 'A long footnote goes on and on. '.repeat(200);
    });
    await page.locator('a[data-footnote-ref]').first().tap();
    const note = page.getByRole('note');
    await expect(note).toBeVisible();
    const { height, scrolls } = await note.evaluate((box) => ({
      height: box.getBoundingClientRect().height,
      scrolls: box.scrollHeight > box.clientHeight,
    }));
    expect(height).toBeLessThanOrEqual(740);
    expect(scrolls).toBe(true);
  });
});

test.describe('the link of the search', () => {
  const link = '[data-search]';

  test('opens the dialog again after it was closed', async ({ page }) => {
    await page.goto(ESSAY);
    for (let time = 0; time < 2; time += 1) {
      await page.locator(link).click();
      const dialog = page.locator('.search-dialog');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await expect(page).toHaveURL(new RegExp(`${ESSAY}$`));
  });

  test.describe('where a piece of script is missing', () => {
    // A missing file is an error that browsers log.
    test.use({ page: async ({ context }, use) => use(await context.newPage()) });

    test('leads to the page of the search', async ({ page }) => {
      await page.route('**/_astro/search-dialog*.js', (route) => route.abort());
      await page.goto(ESSAY);
      await scriptLoaded(page);
      await page.locator(link).click();
      await expect(page).toHaveURL(/\/search\/$/);
      await page.goBack();
      await page.locator('body').press('/');
      await expect(page).toHaveURL(/\/search\/$/);
    });

    test('a footnote leads to the list at the end', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.route('**/_astro/margin-footnotes*.js', (route) => route.abort());
      await page.goto(`${ESSAY}for-and-against/`);
      await scriptLoaded(page);
      await page.locator('a[data-footnote-ref]').first().click();
      await expect(page).toHaveURL(/#fn-cut$/);
    });
  });
});

test.describe('where the clipboard is denied', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
  });

  /** What the reader's own keys would copy. */
  const selected = (page: Page) =>
    page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement)) return getSelection()?.toString().trim() ?? '';
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });

  test('the address of an answer appears, selected, and goes away with Escape', async ({ page, baseURL }) => {
    await page.goto(`${ESSAY}sabbatical/`);
    const link = page.locator('.share a[data-copy]');
    await link.click();
    const address = new URL(`${ESSAY}sabbatical/`, baseURL).href;
    await expect.poll(() => selected(page)).toBe(address);
    await page.keyboard.press('Escape');
    await expect(page.locator('.copy-field')).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('the text that would be copied is selected', async ({ page }) => {
    await page.goto(`${ESSAY}sabbatical/`);
    await page.locator('.share summary').click();
    await page.locator('[data-copy-from]').first().click();
    const shown = await page.locator('.share [role="group"]').first().innerText();
    await expect.poll(() => selected(page)).toBe(shown.trim());
  });

  test('the link to a quotation appears, selected', async ({ page }) => {
    await page.goto(`${ESSAY}sabbatical/`);
    await scriptLoaded(page);
    await page.evaluate(() => {
      const text = document.querySelector('.answer > p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
    });
    await page.locator('.quote-offer').click();
    await expect.poll(() => selected(page)).toContain('#:~:text=');
  });
});

test('the topic that was chosen can be seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('faq/?topic=careers');
  const topics = page.locator('[data-topic]');
  await expect(page.locator('[data-topic][aria-current]')).toHaveAttribute('data-topic', 'careers');
  const looks = await topics.evaluateAll((all) =>
    all.map((chip) => [chip.ariaCurrent, getComputedStyle(chip).backgroundColor] as const),
  );
  const chosen = looks.filter(([current]) => current !== null).map(([, colour]) => colour);
  const others = looks.filter(([current]) => current === null).map(([, colour]) => colour);
  expect(others).not.toContain(chosen[0]);
});
