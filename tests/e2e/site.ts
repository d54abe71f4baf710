import { expect, test as base, type Page } from '@playwright/test';

export { ESSAY, PAGE_TYPES } from '../page-types.ts';

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
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForLoadState('networkidle');
}
