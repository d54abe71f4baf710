import type { Page } from '@playwright/test';
import { site } from '../fixture-site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, scriptLoaded, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the sign beside a question copies the address of its answer, and says so', async ({
  page,
  baseURL,
  announced,
}) => {
  await page.goto(ESSAY);
  await page.getByRole('link', { name: 'Link to this answer: What did you weigh?' }).hover();
  await page.getByRole('link', { name: 'Link to this answer: What did you weigh?' }).click();
  await expect.poll(() => announced).toEqual(['Link copied']);
  expect(await clipboard(page)).toBe(new URL(`${ESSAY}weighing/`, baseURL).href);
  await expect(page).toHaveURL(new RegExp(`${ESSAY}$`));
  // It does not stay.
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('the sign beside a part copies its place in the essay, by keyboard', async ({
  page,
  baseURL,
  announced,
}) => {
  await page.goto(ESSAY);
  const link = page.getByRole('link', { name: 'Link to this section: Competition' });
  await scriptLoaded(page);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => announced).toEqual(['Link copied']);
  expect(await clipboard(page)).toBe(new URL(`${ESSAY}#competition`, baseURL).href);
});

test('an answer can be cited in four ways', async ({ page, announced }) => {
  await page.goto(`${ESSAY}sabbatical/`);
  await page.getByText('Cite this answer').click();
  for (const [form, expected] of [
    [
      'Plain text',
      new RegExp(
        `^“Why not take a year off for research\\?” .*Why I Quit Data Science, ${RegExp.escape(site.name)}, \\w+ \\d+, 2026`,
      ),
    ],
    ['Markdown', /^\[Why not take a year off for research\?\]\(https:.*sabbatical\/\)/],
    ['HTML', /^<a href="https:.*sabbatical\/">Why not/],
    ['BibTeX', /^@online\{why-i-quit-data-science-5,/],
  ] as const) {
    await page.getByRole('button', { name: `Copy as ${form}` }).click();
    await expect.poll(() => clipboard(page)).toMatch(expected);
  }
  await expect.poll(() => announced).toContain('Copied');
});

test('the system’s own way of sharing is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: unknown) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(`${ESSAY}sabbatical/`);
  await scriptLoaded(page);
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page).toHaveTitle(
    `{"title":"Why not take a year off for research?","url":"${TEST_SITE.url}essays/why-i-quit-data-science/sabbatical/"}`,
  );
});

/** Selects words as a reader does, by their text; `nth` of those that are alike, from 0. */
async function select(page: Page, from: string, to: string, nth = 0, within = 'main'): Promise<void> {
  await page.evaluate(
    ({ first, last, nth, within }) => {
      const main = document.querySelector(within) ?? document.body;
      const find = (words: string, index: number) => {
        const pattern = new RegExp(words.replaceAll(' ', '\\s+'));
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        let left = index;
        while (walker.nextNode()) {
          const match = pattern.exec(walker.currentNode.textContent ?? '');
          if (match && left-- === 0)
            return { node: walker.currentNode, at: match.index, length: match[0].length };
        }
        throw new Error(`The page has no “${words}”.`);
      };
      const [start, end] = [find(first, nth), find(last, nth)];
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + end.length);
    },
    { first: from, last: to, nth, within },
  );
}

const QUOTATIONS = [
  {
    what: 'some words',
    from: 'social shaming',
    to: 'social shaming',
    link: /#for-and-against:~:text=social%20shaming$/,
    seen: 'social shaming',
  },
  {
    what: 'words that come earlier in the text',
    from: 'sure that I',
    to: 'sure that I',
    nth: 1,
    link: /#skills:~:text=I%20am%20not-,sure%20that%20I$/,
    seen: 'sure that I want',
  },
  {
    what: 'the words of a question, which the table of questions has as well',
    from: 'Why not take a year off for research',
    to: 'Why not take a year off for research',
    link: /#sabbatical:~:text=.*-,Why%20not%20take%20a%20year%20off%20for%20research$/,
    seen: 'Why not take a year off for research',
    heading: true,
  },
  {
    what: 'words with a sign at their end',
    from: 'took a 75%',
    to: 'took a 75%',
    link: /#for-and-against:~:text=.*-,took%20a%2075%25$/,
    seen: 'took a 75% cut',
  },
  {
    what: 'several paragraphs',
    from: 'What drew me',
    to: 'add another skill',
    link: /#skills:~:text=What%20drew%20me%20into%20machine,/,
    seen: 'What drew me',
  },
  {
    what: 'words around a footnote',
    from: 'took a 75% cut',
    to: 'as well',
    link: /#for-and-against:~:text=.*-,took%20a%2075/,
    seen: 'took a 75% cut',
  },
];

for (const { what, from, to, nth, link: expected, seen, heading } of QUOTATIONS) {
  test(`a selection offers a link to exactly the quotation: ${what}`, async ({
    page,
    context,
    announced,
  }) => {
    await page.goto(ESSAY);
    await scriptLoaded(page);
    await select(page, from, to, nth, heading ? 'main h2#sabbatical' : '.essay-text');
    await page.getByRole('button', { name: 'Copy link to this quote' }).click();
    await expect.poll(() => announced).toEqual(['Link to quote copied']);
    const link = await clipboard(page);
    expect(link).toMatch(expected);

    // The browser's own search for the words is the judge: it scrolls to them, far below the heading or not.
    const reader = await context.newPage();
    await reader.setViewportSize({ width: 1000, height: 260 });
    await reader.goto(link);
    const found = heading
      ? reader.getByRole('heading', { name: seen })
      : reader.locator('.essay-text').getByText(seen).first();
    await expect(found).toBeInViewport();
    await reader.close();
  });
}

test('a selection outside of answers, or none, offers nothing', async ({ page }) => {
  await page.goto(`${ESSAY}sabbatical/`);
  await scriptLoaded(page);
  const offer = page.getByRole('button', { name: 'Copy link to this quote' });
  await select(page, 'endorsement', 'endorsement');
  await expect(offer).toBeVisible();
  await select(page, 'Next question', 'Next question');
  await expect(offer).toHaveCount(0);
});

test('landing on a part marks it and puts the focus there', async ({ page }) => {
  await page.goto(`${ESSAY}#competition`);
  await expect(page.getByRole('heading', { name: 'Competition' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Link to this section: Competition' })).toBeFocused();
});

test('a click that comes before the script is not lost, and where the script does not come the link is followed', async ({
  page,
  baseURL,
  announced,
}) => {
  await page.goto(ESSAY);
  const link = page.getByRole('link', { name: 'Link to this answer: What did you weigh?' });
  await link.dispatchEvent('click');
  await expect.poll(() => announced).toEqual(['Link copied']);
  expect(await clipboard(page)).toBe(new URL(`${ESSAY}weighing/`, baseURL).href);

  await page.addInitScript(() => {
    addEventListener('error', (event) => event.preventDefault());
  });
  await page.route('**/_astro/page-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }),
  );
  await page.goto(ESSAY);
  await link.dispatchEvent('click');
  await expect(page).toHaveURL(new RegExp(`${ESSAY}weighing/$`));
});
