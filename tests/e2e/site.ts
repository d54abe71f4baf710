import { expect, test as base, type Page } from '@playwright/test';

/** The example essay, which every browser test reads. */
export const ESSAY = 'essays/why-i-quit-data-science/';

/** One page of each type, relative to the address the site is served at. */
export const PAGE_TYPES = {
  home: './',
  essays: 'essays/',
  essay: ESSAY,
  'answer with figures': `${ESSAY}weighing/`,
  'answer with a footnote': `${ESSAY}for-and-against/`,
  'plain answer': `${ESSAY}sabbatical/`,
  'embedded answer': `${ESSAY}weighing/embed/`,
  notes: 'notes/',
  note: 'notes/how-rare-is-the-intersection/',
  tags: 'tags/',
  tag: 'tags/how-it-works/',
  faq: 'faq/',
  search: 'search/',
  about: 'about/',
  subscribe: 'subscribe/',
  'about the figures': 'about/figures/',
  'figure in a state': 'figures/option-price/short-chapter/',
  'not found': '404.html',
} as const;

/** A test whose page may not log an error, throw, or ask another host for anything. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      // Chromium says so when it leaves a page faster than the picture of it is taken.
      if (message.text().startsWith('Transition was')) return;
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => {
      if (!message.startsWith('Transition was')) faults.push(message);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
        faults.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Scrolls through the whole page, as a reader does, so that everything that waits for sight has come alive. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForLoadState('networkidle');
}
