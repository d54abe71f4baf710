import type { Page } from '@playwright/test';
import { ESSAY, expect, scriptLoaded, test } from './site.ts';

/** Serves a page as if the author had revised an answer once since it was built. */
async function revise(page: Page, path: string, anchor: string): Promise<void> {
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const before = `data-answer="${anchor}" data-revisions="0"`;
    expect(body).toContain(before);
    await route.fulfill({ response, body: body.replace(before, before.replace('0', '1')) });
  });
}

test('a reader who comes back sees which answers changed, once', async ({ page }) => {
  await page.goto(ESSAY);
  await scriptLoaded(page);
  await expect(page.getByText('New since your last visit')).toHaveCount(0);

  await revise(page, ESSAY, 'goal');
  await page.reload();
  await scriptLoaded(page);
  const table = page.getByRole('navigation', { name: 'Questions in this essay' });
  await expect(table.getByRole('link').filter({ hasText: 'New since your last visit' })).toHaveText([
    /What is the switch meant to get you/,
  ]);

  await page.reload();
  await scriptLoaded(page);
  await expect(page.getByText('New since your last visit')).toHaveCount(0);
});

test('somebody who never saw an answer is not told that it changed', async ({ page }) => {
  await page.goto(`${ESSAY}sabbatical/`);
  await scriptLoaded(page);
  await revise(page, ESSAY, 'goal');
  await page.goto(ESSAY);
  await scriptLoaded(page);
  await expect(page.getByText('New since your last visit')).toHaveCount(0);
});

test('a browser that stores nothing shows no mark and no error', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await revise(page, ESSAY, 'goal');
  await page.goto(ESSAY);
  await scriptLoaded(page);
  await expect(page.getByText('New since your last visit')).toHaveCount(0);
});
