import { ENGINES, type Engine } from '../engines.ts';
import { THOROUGH } from '../thorough.ts';
import { ESSAY, expect, PAGE_TYPES, test } from './site.ts';

/** Pages that have what engines differ in: fields, figures, margins, a frame. The thorough run looks at one of every type. */
const PAGES = THOROUGH
  ? Object.values(PAGE_TYPES)
  : (['essay', 'answer with figures', 'embed', 'faq', 'notes', 'search'] as const).map(
      (type) => PAGE_TYPES[type],
    );

/** Asks again until the page says yes. */
async function eventually(engine: Engine, expression: string): Promise<void> {
  await expect
    .poll(() => engine.ask<boolean>(`Boolean(${expression})`), {
      message: expression,
      intervals: [20, 50, 100, 250, 500],
    })
    .toBe(true);
}

/** Opens a page. */
async function open(engine: Engine, path: string, baseURL: string | undefined): Promise<void> {
  await engine.open(new URL(path, baseURL).href);
  await eventually(engine, 'document.readyState === "complete"');
}

/** Scrolls to each figure and gives a reader's first sign, and waits until the scripts that this loads are there. */
async function readThrough(engine: Engine, isFrame: boolean): Promise<void> {
  const figures = 'document.querySelectorAll("[data-island]")';
  const count = await engine.ask<number>(`${figures}.length`);
  for (let index = 0; index < count; index += 1) {
    await engine.ask(`${figures}[${index}].scrollIntoView()`);
    await eventually(engine, `!${figures}[${index}].querySelector("fieldset:disabled")`);
  }
  if (isFrame) return;
  await engine.ask('void dispatchEvent(new Event("pointermove"))');
  await eventually(engine, 'document.querySelector(".announcement")');
}

for (const [name, { needs, isThere, start }] of Object.entries(ENGINES)) {
  test.describe(name, () => {
    test.skip(!isThere(), `${name} is not installed: apt-get install ${needs}`);
    test.describe.configure({ mode: 'serial' });
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await start();
    });
    test.afterAll(() => engine?.close());

    test('each type of page opens, has its heading, fits the window and keeps to its policy', async ({
      baseURL,
    }) => {
      for (const path of PAGES) {
        await open(engine, path, baseURL);
        expect(await engine.ask<string>('document.querySelector("h1").textContent'), path).not.toBe('');
        const spare = await engine.ask<number>('innerWidth - document.documentElement.scrollWidth');
        expect(spare, `${path} is wider than the window`).toBeGreaterThanOrEqual(0);
        await readThrough(engine, path.endsWith('embed/'));
        expect((await engine.refused?.()) ?? [], path).toEqual([]);
      }
    });

    test('the essay is set in its typeface, and a link to a part lands there', async ({ baseURL }) => {
      await open(engine, `${ESSAY}#competition`, baseURL);
      await eventually(engine, '[...document.fonts].some(({ status }) => status === "loaded")');
      await eventually(
        engine,
        'Math.abs(document.getElementById("competition").getBoundingClientRect().top) < innerHeight',
      );
    });

    test('a figure is hydrated when it is near, and answers to the keyboard', async ({ baseURL }) => {
      await open(engine, `${ESSAY}weighing/`, baseURL);
      await engine.ask('document.querySelector("input[type=range]").scrollIntoView()');
      await eventually(engine, 'document.querySelector("fieldset:enabled input[type=range]")');
      const said = 'document.querySelector(".figure [aria-live], .figure output").textContent';
      const before = await engine.ask<string>(said);
      await engine.ask('document.querySelector("input[type=range]").focus()');
      await engine.press('ArrowRight');
      await eventually(engine, `${said} !== ${JSON.stringify(before)}`);
    });

    test('the search opens with its key and finds an answer', async ({ baseURL }) => {
      await open(engine, ESSAY, baseURL);
      await engine.press('/');
      await eventually(engine, 'document.activeElement.type === "search"');
      for (const letter of 'mentors') await engine.press(letter);
      await eventually(engine, 'document.querySelectorAll(".search-results a").length === 2');
      await engine.press('Escape');
      await eventually(engine, '!document.querySelector("dialog[open]")');
    });

    test('the filter of all questions shows what holds the words', async ({ baseURL }) => {
      await open(engine, 'faq/?q=phd', baseURL);
      await eventually(
        engine,
        'document.querySelector("[data-count]").textContent.startsWith("2 of 6 questions")',
      );
    });

    test('nothing that readers do is against the policy, and what is would be heard of', async ({
      baseURL,
    }) => {
      test.skip(!engine.refused, `${name} runs no script before a page, which could listen`);
      await open(engine, ESSAY, baseURL);
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
