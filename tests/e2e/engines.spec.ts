import { expect, test } from '@playwright/test';
import { ENGINES, type Engine } from '../engines.ts';
import { ESSAY, PAGE_TYPES } from './site.ts';

/** Asks again until the page says yes. */
async function eventually(engine: Engine, expression: string): Promise<void> {
  await expect
    .poll(() => engine.ask<boolean>(`Boolean(${expression})`), { message: expression, timeout: 10_000 })
    .toBe(true);
}

for (const [name, { needs, isThere, start }] of Object.entries(ENGINES)) {
  test.describe(name, () => {
    test.skip(!isThere(), `${name} is not installed: apt-get install ${needs}`);
    test.describe.configure({ mode: 'serial', timeout: 90_000 });
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await start();
    });
    test.afterAll(() => engine?.close());

    test('every type of page opens, has its heading, fits the window and keeps to its policy', async ({
      baseURL,
    }) => {
      for (const path of Object.values(PAGE_TYPES)) {
        await engine.open(new URL(path, baseURL).href);
        expect(await engine.ask<string>('document.querySelector("h1").textContent'), path).not.toBe('');
        const spare = await engine.ask<number>('innerWidth - document.documentElement.scrollWidth');
        expect(spare, `${path} is wider than the window`).toBeGreaterThanOrEqual(0);
        // At the end of the page whatever waits for sight comes alive.
        await engine.ask('scrollTo(0, document.body.scrollHeight)');
        await engine.ask('new Promise((resolve) => setTimeout(resolve, 100))');
        expect((await engine.refused?.()) ?? [], path).toEqual([]);
      }
    });

    test('the essay is set in its typeface, and a link to a part lands there', async ({ baseURL }) => {
      await engine.open(new URL(`${ESSAY}#competition`, baseURL).href);
      await eventually(engine, '[...document.fonts].some(({ status }) => status === "loaded")');
      await eventually(
        engine,
        'Math.abs(document.getElementById("competition").getBoundingClientRect().top) < innerHeight',
      );
    });

    test('a figure comes alive when it is near, and answers to the keyboard', async ({ baseURL }) => {
      await engine.open(new URL(`${ESSAY}weighing/`, baseURL).href);
      await engine.ask('document.querySelector("input[type=range]").scrollIntoView()');
      await eventually(engine, 'document.querySelector("fieldset:enabled input[type=range]")');
      const said = 'document.querySelector(".figure [aria-live], .figure output").textContent';
      const before = await engine.ask<string>(said);
      await engine.ask('document.querySelector("input[type=range]").focus()');
      await engine.press('ArrowRight');
      await eventually(engine, `${said} !== ${JSON.stringify(before)}`);
    });

    test('the search opens with its key and finds an answer', async ({ baseURL }) => {
      await engine.open(new URL(ESSAY, baseURL).href);
      await engine.press('/');
      await eventually(engine, 'document.activeElement.type === "search"');
      for (const letter of 'mentors') await engine.press(letter);
      await eventually(engine, 'document.querySelectorAll(".search-results a").length === 2');
      await engine.press('Escape');
      await eventually(engine, '!document.querySelector("dialog[open]")');
    });

    test('the filter of all questions shows what holds the words', async ({ baseURL }) => {
      await engine.open(new URL('faq/?q=phd', baseURL).href);
      await eventually(
        engine,
        'document.querySelector("[data-count]").textContent.startsWith("2 of 6 questions")',
      );
    });

    test('nothing that readers do is against the policy, and what is would be heard of', async ({
      baseURL,
    }) => {
      test.skip(!engine.refused, `${name} runs no script before a page, which could listen`);
      await engine.open(new URL(ESSAY, baseURL).href);
      await engine.ask('document.querySelector("input[type=range]").scrollIntoView()');
      await eventually(engine, 'document.querySelector("fieldset:enabled input[type=range]")');
      await engine.ask('document.querySelector("input[type=range]").focus()');
      await engine.press('ArrowRight');
      await engine.ask('document.activeElement.blur()');
      await engine.ask('document.querySelector("[data-copy], [data-copy-from]").click()');
      await engine.press('/');
      await eventually(engine, 'document.activeElement.type === "search"');
      for (const letter of 'mentors') await engine.press(letter);
      await eventually(engine, 'document.querySelector(".search-results mark")');
      await engine.press('Escape');
      expect(await engine.refused?.()).toEqual([]);
      await engine.ask('void (new Image().src = "https://elsewhere.example/")');
      await eventually(
        engine,
        'refused.some((what) => what.startsWith("img-src https://elsewhere.example"))',
      );
    });
  });
}
