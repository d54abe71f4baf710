import type { Page } from '@playwright/test';
import { ESSAY, expect, laidOut, scriptLoaded, test } from './site.ts';

const resultsOf = (page: Page) => page.locator('.search-results').getByRole('link');
const statusOf = (page: Page) => page.getByRole('status').first();

test.describe('the filter of all questions', () => {
  test('shows what holds every word, in questions and in answers, says how many, and marks them', async ({
    page,
  }) => {
    await page.goto('faq/');
    const field = page.getByRole('searchbox', { name: 'Filter questions' });
    await field.fill('phd');
    const filter = page.getByRole('search', { name: 'Filters' });
    await expect(filter.getByRole('status')).toHaveText('2 of 6 questions');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'What did you weigh?',
      'Why not take a year off for research?',
    ]);
    await expect(page.getByText('has neither an MS nor a PhD')).toBeVisible();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(2);
    await field.fill('PHD weigh');
    await expect(filter.getByRole('status')).toHaveText('1 of 6 questions');
  });

  test('is in the address, comes back with it, and can be cleared', async ({ page }) => {
    await page.goto('faq/');
    await page.getByRole('searchbox').fill('phd');
    await expect(page).toHaveURL(/\/faq\/\?q=phd$/);
    await page.getByRole('link', { name: 'Why not take a year off for research?', exact: true }).click();
    await expect(page).toHaveURL(/sabbatical\/$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('phd');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
    await expect(page).toHaveURL(/\/faq\/$/);
    await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
  });

  test('goes by topic too, and leads on when nothing is found', async ({ page }) => {
    await page.goto('faq/?topic=careers&q=zebra');
    const topics = page.getByRole('list', { name: 'Topics' });
    await expect(topics.locator('[aria-current]')).toHaveText('careers');
    await expect(page.getByRole('search', { name: 'Filters' }).getByRole('status')).toHaveText(
      '0 of 6 questions',
    );
    await expect(page.getByRole('link', { name: 'Search everything' })).toHaveAttribute(
      'href',
      /\/search\/\?q=zebra$/,
    );
    await expect(page.getByText('Browse the essays')).toBeVisible();
  });

  test('goes past a topic and an essay that are not there any more', async ({ page }) => {
    await page.goto('faq/?topic=gone&essay=gone&q=phd');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expect(page).toHaveURL(/\/faq\/\?q=phd$/);
    await expect(page.getByRole('list', { name: 'Topics' }).locator('[aria-current]')).toHaveText(
      'All topics',
    );
    await page.goto('faq/?topic=gone');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
    await expect(page).toHaveURL(/\/faq\/$/);
  });

  test('takes a topic as a step that can be taken back', async ({ page }) => {
    await page.goto('faq/?q=phd');
    const topics = page.getByRole('list', { name: 'Topics' });
    await topics.getByRole('link', { name: 'careers' }).click();
    await expect(page).toHaveURL(/\?q=phd&topic=careers$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=phd$/);
    await expect(topics.locator('[aria-current]')).toHaveText('All topics');
    await expect(page.getByRole('searchbox')).toHaveValue('phd');
  });

  test('is emptied by Escape, and finds words with any signs around them', async ({ page }) => {
    await page.goto('faq/');
    const field = page.getByRole('searchbox');
    await field.fill('“weigh”, title!');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['What did you weigh?']);
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
    await expect(field).toBeFocused();
  });

  test('asks for the words of the answers only when somebody types', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('faq/');
    const script = page.waitForResponse(/\/filter-[^/]+\.js$/);
    await page.getByRole('searchbox').focus();
    await (await script).finished();
    await laidOut(page);
    expect(asked).not.toContain('/answers.json');
    await page.keyboard.type('x');
    await expect.poll(() => asked).toContain('/answers.json');
  });

  test('marks what it found in 600 long answers in small pieces, so that keys are heard between them', async ({
    page,
  }) => {
    const COUNT = 600;
    const AT_ONCE = 25;
    const text = Array.from({ length: 80 }, (_, index) => `It is the ${index}th thing to think of.`).join(
      ' ',
    );
    await page.route('**/answers.json', (route) =>
      route.fulfill({
        json: Array.from({ length: COUNT }, (_, index) => ({
          essay: 'many',
          anchor: `q-${index}`,
          also: [],
          text: `${text} Only here: needle${index}.`,
        })),
      }),
    );
    // Counts the texts that each callback of a frame or timer looks through for what to mark.
    await page.addInitScript(() => {
      const pieces: number[] = [];
      Object.assign(window, { pieces });
      let looked = 0;
      const counted =
        <A extends unknown[]>(act: (...args: A) => void) =>
        (...args: A) => {
          looked = 0;
          act(...args);
          if (looked > 0) pieces.push(looked);
        };
      const { requestAnimationFrame: frame, setTimeout: timer } = window;
      const walker = document.createTreeWalker.bind(document);
      Object.assign(window, {
        requestAnimationFrame: (act: FrameRequestCallback) => frame(counted(act)),
        setTimeout: (act: () => void, delay?: number) => timer(counted(act), delay),
      });
      document.createTreeWalker = (...args) => {
        looked += 1;
        return walker(...args);
      };
    });
    await page.goto('faq/');
    await page.evaluate((count) => {
      const group = document.querySelector<HTMLElement>('[data-group]');
      const list = group?.querySelector('ul');
      const item = list?.querySelector('.faq-item');
      if (!group || !list || !item) throw new Error('There is no list of questions.');
      group.dataset['group'] = 'many';
      const items = Array.from({ length: count }, (_, index) => {
        const copy = item.cloneNode(true) as HTMLElement;
        copy.dataset['answer'] = `q-${index}`;
        return copy;
      });
      list.replaceChildren(...items);
    }, COUNT);
    const field = page.getByRole('searchbox', { name: 'Filter questions' });
    const status = page.getByRole('search', { name: 'Filters' }).getByRole('status');
    await field.fill('needle599');
    await expect(status).toHaveText(`1 of ${COUNT} questions`);
    await field.fill('thing to think');
    await expect(status).toHaveText(`All ${COUNT} questions`);
    // A line of the answer is quoted below each question, and marked.
    await expect(page.locator('.found-in')).toHaveCount(COUNT);
    const pieces = await page.evaluate(() => (window as unknown as { pieces: number[] }).pieces);
    const texts = await page.locator('.faq-item').first().locator('[data-words]').count();
    expect(Math.max(...pieces)).toBeLessThanOrEqual(AT_ONCE * texts);
    expect(pieces.length).toBeGreaterThan(COUNT / AT_ONCE / 2);
  });
});

test.describe('the search', () => {
  test('opens over any page with a key, finds an answer, and gives the focus back', async ({ page }) => {
    await page.goto(ESSAY);
    const before = page.getByRole('link', { name: 'Skip to content' });
    await before.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const field = dialog.getByRole('searchbox');
    await expect(field).toBeFocused();
    await field.fill('mentors');
    await expect(dialog.getByRole('status')).toHaveText('2 results');
    await expect(dialog.locator('mark').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(before).toBeFocused();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/essays\/why-i-quit-data-science\/(weighing|sabbatical)\/$/);
  });

  test('opens from the link of every page, even before the script is there', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(page).toHaveURL(/\/about\/$/);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('has a page of its own, with the query in the address', async ({ page }) => {
    await page.goto('search/?q=correlation');
    const results = page.locator('.search-results');
    await expect(
      results.getByRole('link', { name: 'How rare is the best quarter at three things?' }),
    ).toBeVisible();
    await page.getByRole('searchbox').fill('microservices');
    await expect(results.getByRole('link')).toHaveText(['Why not ML engineering at a big company?']);
    await expect(page).toHaveURL(/\?q=microservices$/);
    await page.getByRole('searchbox').fill('xyzzyq');
    await expect(page.getByRole('status').first()).toHaveText(/^No results/);
  });

  test('shows what was typed last, however late the results of what was typed before arrive', async ({
    page,
  }) => {
    // The page opens with one search; its pieces of text are held back until the reader has typed on, and come in order.
    const held: (() => void)[] = [];
    await page.route('**/pagefind/fragment/**', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto('search/?q=microservices');
    await expect.poll(() => held.length).toBe(1);
    await page.getByRole('searchbox').fill('correlation');
    await expect.poll(() => held.length).toBeGreaterThan(1);
    const results = page.locator('.search-results a');
    const arrived = page.waitForResponse('**/pagefind/fragment/**');
    held[0]?.();
    await arrived;
    held.slice(1).forEach((release) => release());
    await expect(results.filter({ hasText: 'How rare is the best quarter at three things?' })).toBeVisible();
    await expect(results.filter({ hasText: 'Why not ML engineering at a big company?' })).toHaveCount(0);
  });

  test('leads on Enter to what was typed, not to what stands there from before', async ({ page }) => {
    await page.goto('search/?q=correlation');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    const field = page.getByRole('searchbox');
    await field.fill('microservices');
    await field.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Why not ML engineering at a big company?',
    );
  });

  test('leaves the keys to who composes a word of them, as Japanese is written', async ({ page }) => {
    await page.goto(ESSAY);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const field = dialog.getByRole('searchbox');
    await field.fill('mentors');
    await expect(dialog.getByRole('status')).toHaveText('2 results');
    for (const key of ['ArrowDown', 'Escape']) {
      await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
      await expect(field).toBeFocused();
    }
  });

  test('shows all that it found, some at a time', async ({ page }) => {
    await page.goto('search/?q=the');
    const results = page.locator('.search-results a');
    await expect(results).toHaveCount(8);
    await expect(page.getByRole('status').first()).toHaveText('Showing 8 of 10 results');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(results).toHaveCount(10);
    await expect(results.nth(8)).toBeFocused();
    await expect(page.getByRole('status').first()).toHaveText('10 results');
    await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(0);
  });

  test('finds each text once: answers and notes, not the essay around them', async ({ page }) => {
    await page.goto('search/?q=Singapore');
    await expect(page.locator('.search-results a')).toHaveCount(1);
    await expect(page.locator('.search-results a')).toHaveAttribute('href', `/${ESSAY}research/`);
  });

  for (const query of ['quit', 'why i quit', 'Data Science']) {
    test(`finds the essay itself first by its title: ${query}`, async ({ page }) => {
      await page.goto(`search/?q=${query}`);
      await expect(resultsOf(page).first()).toHaveText('Why I Quit Data Science');
      await expect(resultsOf(page).first()).toHaveAttribute('href', `/${ESSAY}`);
    });
  }

  test('finds a note by the words of its description', async ({ page }) => {
    await page.goto('search/?q=refuses');
    await expect(resultsOf(page)).toHaveText(['How does this site keep its links?']);
  });

  test('finds nothing for words that only begin as words of the texts do', async ({ page }) => {
    for (const query of ['zebra', 'aqqqq', 'organizational', 'theblorp', 'the zzyzx']) {
      await page.goto(`search/?q=${query}`);
      await expect(statusOf(page)).toHaveText(/^No results/);
      await expect(resultsOf(page)).toHaveCount(0);
    }
  });

  test('finds words as they are typed, and other forms of them', async ({ page }) => {
    for (const query of ['mento', 'mentoring', 'mentorship']) {
      await page.goto(`search/?q=${query}`);
      await expect(statusOf(page)).toHaveText('2 results');
    }
  });

  test('searches for the nearest words in place of misspelt ones, and says so', async ({ page }) => {
    await page.goto('search/?q=sallary');
    await expect(statusOf(page)).toHaveText('Showing results for “salary”. 2 results');
    await expect(page.locator('.search-results mark').first()).toHaveText(/^salar(?:y|ies)$/);
    for (const [query, instead, found] of [
      ['slaary', 'salary', '2 results'],
      ['exeptionel mentors', 'exceptional mentors', '1 result'],
      ['salary blorptang', 'salary', '2 results'],
    ]) {
      await page.goto(`search/?q=${query}`);
      await expect(statusOf(page)).toHaveText(`Showing results for “${instead}”. ${found}`);
    }
  });

  test('loads the list of words only when it finds nothing', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('search/?q=salary');
    await expect(statusOf(page)).toHaveText('2 results');
    expect(asked).not.toContain('/pagefind/words.txt');
    await page.getByRole('searchbox').fill('sallary');
    await expect(statusOf(page)).toHaveText(/^Showing/);
    expect(asked).toContain('/pagefind/words.txt');
  });

  test('shows whole sentences from their start, and no title twice', async ({ page }) => {
    for (const query of ['salary', 'switch', 'ML engineering']) {
      await page.goto(`search/?q=${query}`);
      await expect(resultsOf(page).first()).toBeVisible();
      const results = await page.locator('.search-results li').evaluateAll((items) =>
        items.map((item) => ({
          title: item.querySelector('a')?.textContent ?? '',
          excerpt: item.querySelector('p:last-child')?.textContent ?? '',
        })),
      );
      for (const { title, excerpt } of results) {
        expect(excerpt).toMatch(/^[\p{Lu}\p{N}“"(]/u);
        expect(excerpt).not.toContain(title);
      }
    }
  });

  test('marks no words that only begin with a single letter of the query', async ({ page }) => {
    await page.goto('search/?q=why i quit');
    await expect(page.locator('.search-results mark').first()).toBeVisible();
    const marked = await page.locator('.search-results mark').allTextContents();
    expect(marked.filter((word) => /^i./i.test(word))).toEqual([]);
  });

  for (const missing of ['pagefind.js', 'index/', 'fragment/', 'words.txt']) {
    test.describe('without a network', () => {
      // A failed request is an error that browsers log.
      test.use({ page: async ({ context }, use) => use(await context.newPage()) });
      test(`says that it did not load ${missing}, and searches when it does`, async ({ page }) => {
        await page.route(`**/pagefind/${missing}*`, (route) => route.abort());
        await page.goto('search/?q=sallary');
        await expect(statusOf(page)).toHaveText('Search didn’t load. Check your connection.');
        await page.unroute(`**/pagefind/${missing}*`);
        await page.getByRole('searchbox').fill('mentors');
        await expect(statusOf(page)).toHaveText('2 results');
      });
    });
  }

  test('loads nothing before it is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(ESSAY);
    await scriptLoaded(page);
    expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  });
});

test.describe('the search in German', () => {
  test.use({ site: 'german' });

  test('finds the essay, takes misspelt words for what they mean, and finds no nonsense', async ({
    page,
  }) => {
    await page.goto('search/?q=quit');
    await expect(resultsOf(page).first()).toHaveText('Why I Quit Data Science');
    const field = page.getByRole('searchbox');
    await field.fill('sallary');
    await expect(statusOf(page)).toHaveText('Ergebnisse für „salary“. 1 Treffer');
    await field.fill('aqqqq');
    await expect(statusOf(page)).toHaveText(/^Keine Treffer/);
  });
});

test.describe('the search of a site below a base path', () => {
  test.use({ site: 'elements' });

  test('finds a question by its other wordings, and misspelt words', async ({ page }) => {
    await page.goto('search/?q=怎么回事');
    await expect(resultsOf(page)).toHaveText(['为什么？']);
    await page.getByRole('searchbox').fill('pictrues');
    await expect(statusOf(page)).toHaveText(/^Showing results for “pictures”/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions are there, and no field that would do nothing', async ({ page }) => {
    await page.goto('faq/?q=phd');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });

  test('the link of the search leads to a page that says what helps instead', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('link', { name: 'all questions', exact: true }).click();
    await expect(page).toHaveURL(/\/faq\/$/);
  });
});

test('home leads by the questions that the author puts first', async ({ page }) => {
  await page.goto('./');
  const leading = page.getByRole('region', { name: 'Questions' });
  await expect(leading.getByRole('listitem')).toHaveCount(4);
  await leading.getByRole('link', { name: /^What did you weigh\?/ }).click();
  await expect(page).toHaveURL(/weighing\/$/);
});
