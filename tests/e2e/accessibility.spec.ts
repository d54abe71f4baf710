import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PAGE_TYPES, readThrough, test } from './site.ts';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

/** What is folded away is part of the page, too. */
const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** Spacing that readers may set, and that nothing may be lost by (WCAG 2.2, 1.4.12). */
const WIDER =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** What is pressed and is neither 24 px large nor as far from anything else (WCAG 2.2, 2.5.8); links in the middle of a sentence are as high as its lines. */
function crowdedOn(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, summary').evaluateAll((all) => {
    const boxOf = (element: Element) =>
      ((element as HTMLInputElement).labels?.[0] ?? element).getBoundingClientRect();
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.closest('p, li, td, dd, figcaption, h1, h2, h3')?.textContent ?? '').trim().length >
        element.textContent.trim().length + 8;
    const pressed = all.filter((element) => element.checkVisibility() && boxOf(element).width > 1);
    return pressed
      .filter((element) => {
        const { x, y, width, height } = boxOf(element);
        if ((width >= 23.9 && height >= 23.9) || inSentence(element)) return false;
        const [middle, centre] = [x + width / 2, y + height / 2];
        return pressed.some((other) => {
          if (other === element) return false;
          const { left, right, top, bottom } = boxOf(other);
          const across = Math.max(left - middle, 0, middle - right);
          return Math.hypot(across, Math.max(top - centre, 0, centre - bottom)) < 12;
        });
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Rules that theme and width decide; all others are looked at once, on a phone. */
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const LOOKS = [
  { width: 360, theme: 'light', rules: undefined },
  { width: 360, theme: 'dark', rules: BY_LOOK },
  { width: 1280, theme: 'dark', rules: BY_LOOK },
  { width: 1280, theme: 'light', rules: BY_LOOK },
] as const;

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`axe finds nothing, in any theme or width, and all that is pressed is large enough: ${type}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { width, theme, rules } of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      if (!rules) {
        await page.goto(path);
        await readThrough(page);
        await unfold(page);
      }
      const axe = new AxeBuilder({ page });
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
        `${theme}, ${width} px`,
      ).toEqual([]);
      if (!rules) expect(await crowdedOn(page)).toEqual([]);
    }
  });

  test(`nothing sticks out at 320 px, even where readers set letters wider: ${type}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await unfold(page);
    // Not a style element: the page's own policy would refuse it.
    await page.evaluate((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
    }, WIDER);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const cut = await page.locator('body :not(svg *)').evaluateAll((all) =>
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
    expect(cut).toEqual([]);
  });
}

for (const type of ['essay', 'answer with figures', 'plain answer', 'faq'] as const) {
  for (const width of widths) {
    test(`the focus goes down the page, to be seen at every stop: ${type}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(PAGE_TYPES[type]);
      await readThrough(page);
      const stops: string[] = [];
      const faults: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate((first) => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const [box = element.getBoundingClientRect()] = element.getClientRects();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const seen = document.elementFromPoint(x, y);
          const label = (element as HTMLInputElement).labels?.[0] ?? element;
          const marked = [element, label].some((one) => getComputedStyle(one).outlineStyle !== 'none');
          const before = document.querySelector('[data-before]');
          const back =
            !first && before && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
          before?.removeAttribute('data-before');
          element.setAttribute('data-before', '');
          const fault = !marked
            ? 'no outline'
            : !seen || !(label.contains(seen) || seen.contains(element))
              ? 'hidden'
              : back
                ? 'back'
                : '';
          return { name: element.outerHTML.slice(0, 120), fault };
        }, stops.length === 0);
        if (!stop) break;
        if (stop.fault) faults.push(`${stop.fault}: ${stop.name}`);
        stops.push(stop.name);
      }
      expect(stops.length).toBeGreaterThan(8);
      expect(faults).toEqual([]);
    });
  }
}

for (const theme of themes) {
  test(`the words of drawings stay readable in the reader's own colours, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
    await page.goto(PAGE_TYPES.essay);
    await readThrough(page);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const own = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const colours = ['CanvasText', 'LinkText'].map((colour) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return colours;
    });
    expect(own).not.toContain(paper);
    const fills = await page
      .locator('.drawing text')
      .evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
    expect(fills.length).toBeGreaterThan(20);
    expect(fills.filter((fill) => !own.includes(fill))).toEqual([]);
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
