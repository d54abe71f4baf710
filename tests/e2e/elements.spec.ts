import { axeFindings, BY_LOOK } from './axe.ts';
import { excessWidth } from './layout.ts';
import { expect, readThrough, test, unfold } from './site.ts';

test.use({ site: 'elements' });

const ELEMENTS = 'essays/elements/';
const DIALECTS = 'essays/dialects/';
const PLAYERS = 'essays/players/';
const CHARTS = 'essays/charts/';
const CODE = { name: 'Code, src/greeting.ts, TypeScript' };

for (const essay of [ELEMENTS, DIALECTS, PLAYERS, CHARTS]) {
  test(`no element of ${essay} sticks out at 320 px or is anything that axe finds`, async ({ page }) => {
    const soft = expect.configure({ soft: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(essay);
    await readThrough(page);
    // Code and tables scroll inside themselves.
    soft(await excessWidth(page)).toBe(0);
    await unfold(page);
    await page.setViewportSize({ width: 360, height: 800 });
    soft(await axeFindings(page), 'light, 360 px').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        soft(await axeFindings(page, BY_LOOK), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('pictures have their room before they are there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const rooms = async () => {
    await page.goto(ELEMENTS);
    await readThrough(page);
    return page
      .locator('.prose img')
      .evaluateAll((images: HTMLImageElement[]) =>
        images.map((image) => ({ size: image.naturalWidth, ...image.getBoundingClientRect().toJSON() })),
      );
  };
  const there = await rooms();
  expect(there).toHaveLength(4);
  for (const { size, height } of there) {
    expect(size).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(100);
  }
  await page.route(/\.(webp|svg)$/, () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  const waiting = await page
    .locator('.prose img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.map((image) => [image.naturalWidth, image.getBoundingClientRect().height]),
    );
  expect(waiting).toEqual(there.map(({ height }) => [0, height]));
});

test('a phone gets a smaller picture than a wide screen', async ({ browser, baseURL }) => {
  const chosen = async (width: number, deviceScaleFactor: number) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor });
    const page = await context.newPage();
    await page.goto(new URL(ELEMENTS, baseURL).href);
    await readThrough(page);
    const picture = page.getByRole('img', { name: 'A slope of colour' });
    const size = await picture.evaluate(async (image: HTMLImageElement) => {
      const file = await createImageBitmap(await (await fetch(image.currentSrc)).blob());
      return file.width;
    });
    await context.close();
    return size;
  };
  expect(await chosen(360, 1)).toBe(480);
  expect(await chosen(1280, 1)).toBe(720);
  expect(await chosen(1280, 2)).toBe(1440);
});

test('the button above code copies it, with the keyboard too, and says so', async ({
  page,
  context,
  announced,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ELEMENTS);
  const button = page.getByRole('button', { name: 'Copy the code: src/greeting.ts' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => announced).toEqual(['Copied']);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\/\*\* Says hello[^]* is <well>\.`;\n\}$/);
  expect(copied.split('\n')).toHaveLength(6);
});

test('the keyboard reaches and scrolls what scrolls, and passes over what does not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ELEMENTS);
  const code = page.getByRole('group', CODE);
  // As it is sent, everything can be reached; what fits is passed over once that is known.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Code', exact: true })).not.toHaveAttribute('tabindex');
  await expect(page.getByRole('group', { name: 'What each weighs' })).not.toHaveAttribute('tabindex');
  await expect(page.getByRole('group', { name: /^Table: In the first year/ })).toHaveAttribute(
    'tabindex',
    '0',
  );
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('questions of a category stand under it in the table, are stepped through, and are pages of their own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(DIALECTS);
  const table = page.locator('.questions-beside .table-of-questions > li');
  await expect(table.first().locator('a')).toHaveText([
    'Origins',
    'What is it?',
    'A part of it',
    'Why in tags?',
  ]);
  await expect(table).toHaveCount(3);
  await page.keyboard.press('j');
  await expect(page.locator('#what')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#why-tags')).toBeFocused();
  await expect(page.locator('.questions-beside [aria-current]')).toHaveText('Why in tags?');
  await table.first().getByText('What is it?').click();
  await expect(page).toHaveURL(/#what$/);
  await page.goto(`${DIALECTS}what/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is it?');
  await expect(page.getByRole('heading', { level: 2, name: 'A part of it' })).toBeVisible();
  await page.goto('faq/');
  await expect(page.locator('.faq-item', { hasText: 'Why in tags?' }).getByText('Origins')).toBeVisible();
});

test('a formula that is wider than the page scrolls inside itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(DIALECTS);
  const formula = page.getByRole('group', { name: 'Formula' });
  expect(await formula.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  await formula.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => formula.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('a long word of a text is divided with a hyphen, and code is not', async ({ page }) => {
  await page.goto('essays/elements/');
  const text = page.locator('.prose p').first();
  await expect(text).toHaveCSS('hyphens', 'auto');
  // Else browsers divide words of five letters, too.
  await expect(text).toHaveCSS('hyphenate-limit-chars', '14 5 5');
  await expect(page.locator('.prose pre code').first()).toHaveCSS('hyphens', 'manual');
});

test('lines that matter are marked, also where the reader has colours of their own', async ({ page }) => {
  await page.goto(ELEMENTS);
  await expect(page.locator('.code .marked')).toHaveCount(3);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.code .marked').first()).toHaveCSS('border-inline-start-width', '3px');
});

test('a pull quote is shown and not read out a second time', async ({ page }) => {
  await page.goto(ELEMENTS);
  const quote = page.locator('.pull-quote');
  await expect(quote).toBeVisible();
  expect(await page.getByRole('main').ariaSnapshot()).not.toContain((await quote.innerText()).trim());
  await expect(page.getByRole('note', { name: 'Before you run it' })).toContainText('Read it first.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and no dead button is there', async ({ page }) => {
    await page.goto(ELEMENTS);
    await expect(page.getByRole('group', CODE)).toContainText('Good morning');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('group', { name: /^Table: In the first year/ })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });
});

test('in the frame of another site, where no script is, code has no button', async ({ page }) => {
  await page.goto(`${ELEMENTS}code/embed/`);
  await expect(page.getByRole('group', CODE)).toContainText('Good morning');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('on paper code wraps, and tables and pictures are whole', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(ELEMENTS);
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const code of await page.locator('.code pre').all()) {
    expect(await code.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  await expect(page.locator('.wide-table').first()).toHaveCSS('overflow-x', 'visible');
  await expect(page.locator('.picture').first()).toHaveCSS('break-inside', 'avoid');
});

test('a player of another site is loaded when its reader asks for it, and not before', async ({
  browser,
  baseURL,
}) => {
  // The page of other tests may ask no other site for anything.
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const asked: string[] = [];
  await page.route('https://player.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Player</title><p>It plays.</p>' });
  });
  await page.goto(PLAYERS);
  await readThrough(page);
  await expect(page.locator('iframe')).toHaveCount(0);
  const link = page.getByRole('link', { name: 'The talk', exact: true });
  await expect(link).toHaveAttribute('href', 'https://player.example/talk');
  expect(asked).toEqual([]);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.frameLocator('iframe[title="The talk"]').getByText('It plays.')).toBeVisible();
  expect(asked).toEqual(['https://player.example/talk']);
  await page.close();
});

test('a sound beside a text can be played, whatever its file is called', async ({ page }) => {
  await page.goto(PLAYERS);
  const sound = page.locator('audio');
  await expect(sound).toHaveAttribute('controls');
  await sound.evaluate((audio: HTMLAudioElement) => audio.load());
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeCloseTo(0.1, 2);
});

for (const width of [360, 768, 1280]) {
  test(`each chart is one drawing at ${width} px, its labels legible and off each other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(CHARTS);
    const charts = page.locator('.chart');
    await expect(charts).toHaveCount(5);
    for (const chart of await charts.all()) {
      await expect(chart.locator('svg:visible')).toHaveCount(1);
      const boxes = await chart.locator('svg:visible text').evaluateAll((texts) => {
        return texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, right, top, bottom };
        });
      });
      const { x = 0, width: room = 0 } = (await chart.boundingBox()) ?? {};
      const inside = boxes.filter(({ left, right }) => left < x - 1 || right > x + room + 1);
      expect(inside).toEqual([]);
      // Boxes of texts are higher than their letters.
      const covering = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top + 6 < other.bottom &&
              other.top + 6 < one.bottom,
          )
          .map((other) => `${one.text} × ${other.text}`),
      );
      expect(covering).toEqual([]);
      const size = await chart
        .locator('svg:visible')
        .evaluate((svg: SVGSVGElement) => 13 * (svg.getScreenCTM()?.a ?? 0));
      expect(size).toBeGreaterThanOrEqual(11);
      expect(size).toBeLessThanOrEqual(17);
    }
  });
}

test('the numbers of a chart open without a script, and its file is there', async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(CHARTS);
  const chart = page.locator('#pay');
  await expect(chart.locator('table')).toBeHidden();
  await chart.getByText('Data').click();
  await expect(chart.getByRole('row', { name: '2024' })).toContainText('€130');
  const href = await chart.getByRole('link', { name: 'pay.csv' }).getAttribute('href');
  expect(await (await request.get(href ?? '')).text()).toContain('2016,80,20,75');
  await context.close();
});

test('only pages with a chart carry the styles of charts', async ({ request }) => {
  expect(await (await request.get(`${ELEMENTS}`)).text()).not.toContain('chart-');
  expect(await (await request.get(`${CHARTS}drinks/`)).text()).toContain('.chart-bar-0');
});

test('a chart keeps apart in forced colours, and stands on paper without its controls', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CHARTS);
  const bar = page.locator('#chart-meetings-made-room-for-work svg:visible .chart-bar-0').first();
  const fill = () => bar.evaluate((element) => getComputedStyle(element).fill);
  expect(await fill()).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(page.locator('#pay summary')).toBeHidden();
  await expect(page.locator('#pay svg:visible')).toHaveCount(1);
});

test('drawings are legible in the dark: on white, or turned round where they are in the colour of the text', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(CHARTS);
  const [paper, ink] = [page.locator('.drawing-on-white'), page.locator('.drawing-in-ink')];
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(ink).not.toHaveCSS('filter', 'none');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(paper).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(ink).toHaveCSS('filter', 'none');
});
