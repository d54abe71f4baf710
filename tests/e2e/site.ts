import { expect, test as base, type Page, type Request } from '@playwright/test';
import { addressOf, type SiteName } from './served-sites.ts';

export { ESSAY, PAGE_TYPES } from '../page-types.ts';

interface Fixtures {
  /** The site that addresses are relative to. */
  site: SiteName;
  /** Other sites that the page may ask for something, as `src/site.ts` names them; they answer with nothing. */
  allowedHosts: ReadonlySet<string>;
  /** What the policy of the pages has refused. */
  refused: string[];
  /** What the pages have announced so far; an announcement is gone after a moment, which a slow test could miss. */
  announced: string[];
}

/**
 * What Chromium says when it leaves a page faster than the picture of it is taken, and Playwright's clock in a document that
 * begins before it is there.
 */
const NOT_OF_THE_PAGE = /^Transition was|^Cannot read properties of undefined \(reading 'controller'\)$/;

/** A test whose page may not log an error, throw, or ask another host for anything. */
export const test = base.extend<Fixtures>({
  site: ['example', { option: true }],
  allowedHosts: [new Set(), { option: true }],
  baseURL: async ({ site }, use) => use(addressOf(site)),
  page: async ({ page, baseURL, allowedHosts }, use) => {
    const faults: string[] = [];
    const elsewhere = new Set<Request>();
    page.on('console', (message) => {
      if (NOT_OF_THE_PAGE.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => {
      if (!NOT_OF_THE_PAGE.test(message)) faults.push(message);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.add(request);
    });
    for (const host of allowedHosts)
      await page.route(`${host}/**`, (route) => {
        elsewhere.delete(route.request());
        return route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } });
      });
    await use(page);
    faults.push(...[...elsewhere].map((request) => `asked ${request.url()}`));
    expect(faults).toEqual([]);
  },
  refused: async ({ page }, use) => {
    const refused: string[] = [];
    await page.exposeFunction('reportRefused', (what: string) => refused.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        (window as unknown as { reportRefused: (what: string) => void }).reportRefused(
          `${effectiveDirective} ${blockedURI} ${sample}`,
        );
      });
    });
    await use(refused);
  },
  announced: async ({ page }, use) => {
    const announced: string[] = [];
    await page.exposeFunction('reportAnnounced', (text: string) => announced.push(text));
    await page.addInitScript(() => {
      let last = '';
      new MutationObserver(() => {
        const region = document.querySelector('.announcement[role=status]');
        const text = region?.checkVisibility() ? region.textContent : '';
        if (text !== '' && text !== last)
          (window as unknown as { reportAnnounced: (text: string) => void }).reportAnnounced(text);
        last = text;
      }).observe(document, { childList: true, subtree: true });
    });
    await use(announced);
  },
});

export { expect };

/** What is folded away is part of the page, too. */
export const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/**
 * Gives the page `nextFrame()`. Chromium without windows now and then loses a frame that was asked for, and no other comes until
 * something on the page changes; so after a second the wait is over, too.
 */
async function offerNextFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    const nextFrame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => resolve());
        setTimeout(resolve, 1000);
      });
    Object.assign(window, { nextFrame });
  });
}

/** The page's window, with what {@link offerNextFrame} adds. */
type FrameWindow = Window & { nextFrame: () => Promise<void> };

/** Waits until the page's fonts are there and two frames are painted, so that no change of its layout is pending. */
export async function laidOut(page: Page): Promise<void> {
  await offerNextFrame(page);
  await page.evaluate(async () => {
    const { nextFrame } = window as unknown as FrameWindow;
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
  });
}

/** Waits until the page's own script is there, which a reader's first sign loads; frames have none. */
export async function scriptLoaded(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await expect(page.locator('.announcement')).toBeAttached();
}

/**
 * Scrolls through the whole page, as a reader does, and waits until all that this loads is there: pictures, figures'
 * scripts, fonts.
 */
export async function readThrough(page: Page): Promise<void> {
  await offerNextFrame(page);
  await page.evaluate(async () => {
    const { nextFrame } = window as unknown as FrameWindow;
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      // Observers of what is in view are called in the frame after a scroll.
      await nextFrame();
      await nextFrame();
    }
    await Promise.all(
      [...document.images].map((image) =>
        image.complete
          ? undefined
          : new Promise((resolve) => {
              image.addEventListener('load', resolve);
              image.addEventListener('error', resolve);
            }),
      ),
    );
  });
  // A figure that was passed faster than its script came waits for the reader to come back.
  for (const figure of await page.locator('[data-island]').all()) {
    await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
    await expect(figure.locator('fieldset:disabled')).toHaveCount(0);
  }
  await laidOut(page);
}
