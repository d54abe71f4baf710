import type { Page } from '@playwright/test';

/** Spacing that readers may set, and that nothing may be lost by (WCAG 2.2, 1.4.12). */
const WIDER =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** How much wider than the window the page is, in CSS pixels. */
export const excessWidth = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sets letters, words and lines as wide as readers may, while something is done. */
export async function withWiderSpacing(page: Page, act: () => Promise<void>): Promise<void> {
  // Not a style element: the page's own policy would refuse it.
  await page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }, WIDER);
  await act();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** Shows all text at twice its size (WCAG 2.2, 1.4.4), while something is done. */
export async function withTextTwiceAsLarge(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  await act();
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** A word of 30 letters, as German makes them. */
const LONG_WORD = 'Donaudampfschifffahrtskapitäne';

/** Puts a long word in the place of the site's name and of each heading, while something is done. */
export async function withLongTitles(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.evaluate((word) => {
    const titles = [...document.querySelectorAll('h1, h2, h3, header .asked')].filter(
      (element) => element.childElementCount === 0,
    );
    return titles.map((element) => {
      const text = element.textContent;
      element.textContent = word;
      return text;
    });
  }, LONG_WORD);
  await act();
  await page.evaluate(
    ({ texts, word }) => {
      const titles = [...document.querySelectorAll('h1, h2, h3, header .asked')].filter(
        (element) => element.childElementCount === 0 && element.textContent === word,
      );
      for (const [index, title] of titles.entries()) title.textContent = texts[index] ?? '';
    },
    { texts: before, word: LONG_WORD },
  );
}

/** Lays the page out as that of a site whose texts are written from the right, while something is done. */
export async function fromTheRight(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
  await act();
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'en', dir: '' }));
}

/** Elements whose text is cut off by their edge. */
export function cutOff(page: Page): Promise<string[]> {
  return page.locator('body :not(svg *)').evaluateAll((all) =>
    all
      .filter((element) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
        // An excerpt ends somewhere anyway, and what only screen readers get has no size.
        if (webkitLineClamp !== 'none' || element.clientWidth < 2) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/**
 * Controls and links that are neither 24 px large nor as far from any other (WCAG 2.2, 2.5.8). Links in the middle of a
 * sentence are as high as its lines.
 */
export function crowdedTargets(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, summary').evaluateAll((all) => {
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.closest('p, li, td, dd, figcaption, h1, h2, h3')?.textContent ?? '').trim().length >
        element.textContent.trim().length + 8;
    const targets = all
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        element,
        box: ((element as HTMLInputElement).labels?.[0] ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1);
    return targets
      .filter(({ element, box: { x, y, width, height } }) => {
        if ((width >= 23.9 && height >= 23.9) || inSentence(element)) return false;
        const [middle, centre] = [x + width / 2, y + height / 2];
        return targets.some(({ element: other, box: { left, right, top, bottom } }) => {
          const across = Math.max(left - middle, 0, middle - right);
          const down = Math.max(top - centre, 0, centre - bottom);
          return other !== element && Math.hypot(across, down) < 12;
        });
      })
      .map(({ element }) => element.outerHTML.slice(0, 120));
  });
}
