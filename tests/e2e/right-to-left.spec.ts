import type { Page } from '@playwright/test';
import { excessWidth } from './layout.ts';
import { expect, test } from './site.ts';

const ARABIC_ESSAY = 'essays/handwriting/';

const PAGES = [
  './',
  'essays/',
  ARABIC_ESSAY,
  `${ARABIC_ESSAY}rare/`,
  `${ARABIC_ESSAY}rare/embed/`,
  'faq/',
  'notes/one-page-a-day/',
  'about/',
  'subscribe/',
  'search/',
  'tags/',
  'figures/option-price/long-chapter/',
];

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return { left: box.x, right: box.x + box.width };
}

test.describe('a site in Arabic', () => {
  test.use({ site: 'arabic' });

  test('reads from the right: wordmark, navigation, text and table of questions change sides', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(ARABIC_ESSAY);
    const middle = 640;
    expect((await boxOf(page, 'header a')).left).toBeGreaterThan(middle);
    expect((await boxOf(page, 'header nav')).right).toBeLessThan(middle);
    const [text, questions] = [await boxOf(page, '.essay-text p'), await boxOf(page, '.questions-beside')];
    expect(questions.right).toBeLessThan(text.left);
    expect((await boxOf(page, '.answer h2')).right).toBeCloseTo(text.right, 0);
  });

  test('sets the question mark at the end of the question, which is its left', async ({ page }) => {
    for (const path of ['./', ARABIC_ESSAY]) {
      await page.goto(path);
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('.question-mark')]
          .filter((mark) => mark.checkVisibility() && mark.previousSibling?.textContent?.trim())
          .map((mark) => {
            const words = document.createRange();
            words.selectNodeContents(mark.previousSibling ?? mark);
            // Of a question in several lines, the last.
            const line = [...words.getClientRects()].at(-1);
            const { left } = mark.getBoundingClientRect();
            return { text: mark.textContent.trim(), isAtEnd: line !== undefined && left < line.left + 1 };
          }),
      );
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark).toEqual({ text: '؟', isAtEnd: true });
    }
  });

  test('fits every width', async ({ page }) => {
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of PAGES) {
        await page.goto(path);
        expect(await excessWidth(page), `${path} at ${width} px`).toBe(0);
      }
    }
  });

  test('shows the permanent link and the citation from the left, as they are copied', async ({ page }) => {
    await page.goto(`${ARABIC_ESSAY}rare/`);
    const link = page.locator('main a[dir=ltr]');
    const edges = await link.evaluate((element) => {
      const text = element.firstChild as Text;
      const at = (index: number) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return [at(0), at(text.length - 1)] as const;
    });
    expect(edges[0]).toBeLessThan(edges[1]);
    const citation = page.locator('#cite-plain-text');
    await expect(citation).toHaveCSS('direction', 'rtl');
    expect(await citation.textContent()).toMatch(
      /^«[^»]+» ليلى حداد، [^\p{Bidi_Control}]+ 2026\. https:\S+\/rare\/$/u,
    );
  });

  test('numbers questions on paper in its own words', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(ARABIC_ESSAY);
    const number = await page
      .locator('.answer[data-number="2"]')
      .evaluate((answer) => getComputedStyle(answer, '::before').content);
    expect(number).toContain('الرقم ');
  });

  test('loads typefaces for its script, and none for the guillemets alone', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') requested.push(request.url());
    });
    await page.goto(ARABIC_ESSAY);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => unicodeRange),
    );
    expect(loaded.some((range) => /U\+621/i.test(range))).toBe(true);
    expect(loaded.some((range) => /U\+A1/i.test(range))).toBe(false);
    expect(requested.length).toBeGreaterThan(0);
  });

  test('lets arrow keys move where they point', async ({ page }) => {
    await page.goto(`${ARABIC_ESSAY}rare/`);
    const chips = page.getByRole('toolbar').getByRole('link');
    await chips.first().focus();
    await expect(chips.nth(1)).toHaveAttribute('tabindex', '-1');
    await page.keyboard.press('ArrowLeft');
    await expect(chips.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(chips.first()).toBeFocused();
    const slider = page.locator('.figure-number input[type=range]').first();
    const value = Number(await slider.inputValue());
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveValue(String(value + 1));
  });

  test('has what is touched lie over what is drawn', async ({ page }) => {
    await page.goto('notes/one-page-a-day/');
    const ladder = page.locator('.ladder-stage');
    await expect(ladder.locator('fieldset')).toBeEnabled();
    const radios = ladder.getByRole('radio');
    for (let index = 0; index < (await radios.count()); index += 1) {
      // A busy browser may lose a key, and draws what is selected a moment after it.
      await expect(async () => {
        await radios.nth(index).focus();
        await page.keyboard.press('Space');
        const hit = await radios.nth(index).boundingBox();
        const box = await ladder.locator('.ladder-box-selected').boundingBox();
        expect((hit?.x ?? 0) + (hit?.width ?? 0) / 2).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2, -1);
      }).toPass();
    }
  });
});

test('shows English words of the interface from the left on a site in a language that it has none in', async ({
  page,
}) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<html lang="en"', '<html lang="fa" dir="rtl"')
      .replace('<body class="', '<body class="foreign-interface ');
    return route.fulfill({ response, body });
  });
  await page.goto('./');
  const mark = page.locator('.home-motto .question-mark');
  const { x: left } = (await mark.boundingBox()) ?? { x: 0 };
  const words = await mark.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element.previousSibling ?? element);
    return range.getBoundingClientRect().right;
  });
  expect(left).toBeGreaterThan(words - 1);
});
