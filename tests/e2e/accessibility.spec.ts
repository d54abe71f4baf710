import { THOROUGH } from '../thorough.ts';
import { expect, PAGE_TYPES, readThrough, test } from './site.ts';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

for (const [index, type] of (['essay', 'answer with figures', 'answer', 'faq'] as const).entries()) {
  // Half of them on a phone and half on a wide screen; the thorough run sees all on both.
  for (const width of THOROUGH ? widths : [widths[index % 2] ?? 360]) {
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
          const problem = !marked
            ? 'no outline'
            : !seen || !(label.contains(seen) || seen.contains(element))
              ? 'hidden'
              : back
                ? 'back'
                : '';
          return { name: element.outerHTML.slice(0, 120), problem };
        }, stops.length === 0);
        if (!stop) break;
        if (stop.problem) faults.push(`${stop.problem}: ${stop.name}`);
        stops.push(stop.name);
      }
      expect(stops.length).toBeGreaterThan(8);
      expect(faults).toEqual([]);
    });
  }
}

for (const theme of themes) {
  test(`texts in drawings stay readable in the reader's own colours, ${theme}`, async ({ page }) => {
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
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
