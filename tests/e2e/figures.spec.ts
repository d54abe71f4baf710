import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { ESSAY, expect, test } from './site.ts';

const HOUR = 3_600_000;

const HOLDERS = { 'the essay': ESSAY, 'the answer page': `${ESSAY}weighing/` };

/** The figure of a name, scrolled to and answering. */
async function liveFigure(page: Page, name: string) {
  const figure = page.getByRole('figure', { name });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('fieldset:enabled').last()).toBeVisible();
  return figure;
}

const skills = (page: Page) => liveFigure(page, 'The intersection of three skills');
const ladder = (page: Page) => liveFigure(page, 'The ceiling of the modelling track');
const price = (page: Page) => liveFigure(page, 'The price of the option');

/** Clicks into the drawing, where a text stands. */
async function clickDrawn(page: Page, figure: Locator, text: string): Promise<void> {
  const box = await figure.locator('svg text', { hasText: text }).first().boundingBox();
  if (!box) throw new Error(`“${text}” is not to be seen.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const headline = (figure: Locator) => figure.locator('.figure-headline');

/** Everywhere in each theme: a figure is read in both. */
const PLACES = Object.entries(HOLDERS).map(
  ([place, path], index) => [place, path, index === 0 ? 'light' : 'dark'] as const,
);

for (const [place, path, colorScheme] of PLACES) {
  test(`the skills figure answers to the keyboard in ${place}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const figure = await skills(page);
    await expect(headline(figure)).toHaveText('Top 25% in three unrelated skills: 1 person in 64');
    const first = figure.getByRole('slider', { name: 'Modelling' });
    await first.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(first).toHaveAttribute('aria-valuetext', 'top 24%');
    // 0.24 × 0.25 × 0.25 = 0.015, which is 1 in 66.7.
    await expect(headline(figure)).toHaveText('Top 24% and 25% in three unrelated skills: 1 person in 67');
    // A number typed on a slider goes to its field.
    await page.keyboard.type('10');
    await expect(first).toHaveValue('10');
    await figure.getByRole('slider', { name: 'Correlation' }).focus();
    await page.keyboard.press('End');
    await expect(figure.getByRole('slider', { name: 'Correlation' })).toHaveValue('0.95');
    await expect(headline(figure)).toContainText('related skills');
    await figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect(first).toHaveValue('25');
    await expect(headline(figure)).toHaveText('Top 25% in three unrelated skills: 1 person in 64');
  });

  test(`the skills figure answers to the mouse in ${place}, and moves its circles`, async ({ page }) => {
    await page.goto(path);
    const figure = await skills(page);
    const edge = figure.locator('.skill-edge').first();
    const before = Number(await edge.getAttribute('r'));
    const slider = figure.getByRole('slider', { name: 'Modelling' });
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not to be seen.');
    await page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
    await expect(slider).toHaveValue('50');
    // Half of all people instead of a quarter: twice the area.
    await expect.poll(async () => Number(await edge.getAttribute('r')) / before).toBeCloseTo(Math.SQRT2, 2);
  });

  test(`the ladder answers to keyboard and mouse in ${place}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const figure = await ladder(page);
    await expect(figure.getByRole('radio', { name: 'Head of Machine Learning' })).toBeChecked();
    await expect(headline(figure)).toHaveText('Modelling ends at Head of Machine Learning');
    await figure.getByRole('radio', { name: 'Head of Machine Learning' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(headline(figure)).toHaveText('Modelling seldom leads to Head of Data');
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('radio', { name: 'VP Engineering' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(figure.getByRole('radio', { name: 'Platform engineer' })).toBeChecked();
    await expect(figure).toContainText('Platform engineer: reports to Engineering Manager.');
    // The boxes as they are drawn are what is clicked.
    await clickDrawn(page, figure, 'VP Engineering');
    await expect(figure.getByRole('radio', { name: 'VP Engineering' })).toBeChecked();
    await expect(figure).toContainText('comes within reach');
    await figure.getByRole('button', { name: 'One rung up' }).press('Enter');
    await expect(figure.getByRole('radio', { name: 'CTO' })).toBeChecked();
    // At the top the button says why it does nothing, and keeps the focus.
    const top = figure.getByRole('button', { name: 'This is the top' });
    await expect(top).toBeFocused();
    await top.press('Enter');
    await expect(figure.getByRole('radio', { name: 'CTO' })).toBeChecked();
    await clickDrawn(page, figure, 'VP Engineering');
    await figure.getByRole('checkbox', { name: 'Compare tracks' }).check();
    await expect(figure.locator('.ladder-result')).toContainText('VP Engineering: reports to CTO.');
    await expect(figure.locator('.ladder-result')).toContainText('Head of Data: reports to CTO.');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the price of the option answers to the keyboard alone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${ESSAY}for-and-against/`);
    const figure = await price(page);
    const years = figure.getByRole('slider', { name: 'Years' });
    await years.focus();
    await page.keyboard.press('Home');
    await expect(years).toHaveAttribute('aria-valuetext', '1 year');
    await expect(headline(figure)).toHaveText('Still behind after 1 year, by 3 starting salaries so far');
    await page.keyboard.press('ArrowRight');
    // 4 − 1 in the first year, 4 − 1.15 in the second.
    await expect(figure.locator('[aria-live=polite]')).toHaveText(
      'Still behind after 2 years, by 5.9 starting salaries so far',
    );
    // The presets are one stop, and arrow keys lead from one to the next.
    await figure.getByRole('link', { name: '4×, 10 years' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('link', { name: '3×, 10 years' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headline(figure)).toHaveText(
      /^Catching up takes 10 years and costs 12\.\d starting salaries$/,
    );
    await expect(page).toHaveURL(new RegExp(`${ESSAY}for-and-against/$`));
    await figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect(headline(figure)).toHaveText('Catching up takes 10 years and costs 19.7 starting salaries');
  });
}

test('what a figure says is read out once, when it has come to rest', async ({ page }) => {
  // Time is the test's, so that its keys come fast on a slow machine as well.
  await page.clock.install({ time: 0 });
  await page.goto(ESSAY);
  const figure = await skills(page);
  const live = figure.locator('[aria-live=polite]');
  await expect(live).toBeEmpty();
  await figure.getByRole('slider', { name: 'A third skill' }).focus();
  await live.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.clock.pauseAt(HOUR);
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(100);
  }
  await expect(live).toBeEmpty();
  await page.clock.runFor(2000);
  await expect(live).toHaveText('Top 25% and 30% in three unrelated skills: 1 person in 53');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((words) => words !== '')).toHaveLength(1);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a preset ${reducedMotion === 'reduce' ? 'appears at once where motion is reduced' : 'moves in a quarter of a second'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.clock.install({ time: 0 });
    await page.goto(`${ESSAY}for-and-against/`);
    const figure = await price(page);
    const drawing = figure.locator('.figure-stage svg').first();
    await page.clock.pauseAt(HOUR);
    const before = await drawing.innerHTML();
    await figure.getByRole('link', { name: '4×, 4 years' }).press('Enter');
    await expect(figure.getByRole('slider', { name: 'New path growth' })).toHaveValue('42');
    await page.clock.runFor(125);
    const onTheWay = await drawing.innerHTML();
    expect(onTheWay).not.toBe(before);
    await page.clock.runFor(150);
    if (reducedMotion === 'reduce') expect(await drawing.innerHTML()).toBe(onTheWay);
    else await expect.poll(() => drawing.innerHTML()).not.toBe(onTheWay);
  });
}

test('a control that is touched while a preset appears changes the preset', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto(`${ESSAY}for-and-against/`);
  const figure = await price(page);
  const copy = figure.locator('[data-copy]');
  await page.clock.pauseAt(HOUR);
  await figure.getByRole('link', { name: '4×, 4 years' }).press('Enter');
  await page.clock.runFor(125);
  await figure.getByRole('slider', { name: 'Years' }).press('End');
  await expect(copy).toHaveAttribute('href', /=4_0_42_20#/);
  await figure.getByRole('button', { name: 'Reset' }).press('Enter');
  await page.clock.runFor(125);
  await figure.getByRole('slider', { name: 'Years' }).press('Home');
  await page.clock.runFor(300);
  await expect(copy).toHaveAttribute('href', /=4_0_15_1#/);
});

test('a number can be typed with its decimals', async ({ page }) => {
  await page.goto(ESSAY);
  const figure = await skills(page);
  const correlation = figure.getByRole('spinbutton', { name: 'Correlation' });
  await correlation.selectText();
  await page.keyboard.type('0.5');
  await expect(figure.getByRole('slider', { name: 'Correlation' })).toHaveValue('0.5');
  await expect(correlation).toHaveValue('0.5');
  const first = figure.getByRole('spinbutton', { name: 'Modelling' });
  await first.selectText();
  await page.keyboard.type('3.5');
  await expect(figure.getByRole('slider', { name: 'Modelling' })).toHaveValue('4');
  await expect(first).toHaveValue('3.5');
  await first.blur();
  await expect(first).toHaveValue('4');
});

test('a typed number out of range is marked, and becomes the closest possible one', async ({ page }) => {
  await page.goto(ESSAY);
  const figure = await skills(page);
  const field = figure.getByRole('spinbutton', { name: 'Modelling' });
  const slider = figure.getByRole('slider', { name: 'Modelling' });
  for (const finish of ['Enter', 'Tab']) {
    await field.selectText();
    await page.keyboard.type('8');
    await expect(slider).toHaveValue('8');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await page.keyboard.type('0');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue('80');
    // As before the edit.
    await expect(slider).toHaveValue('25');
    await page.keyboard.press(finish);
    await expect(field).toHaveValue('50');
    await expect(slider).toHaveValue('50');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect(field).toHaveValue('25');
  }
  await field.selectText();
  await page.keyboard.press('Delete');
  await field.blur();
  await expect(field).toHaveValue('25');
});

test('the table behind “Data” shows the state on the screen', async ({ page }) => {
  await page.goto(`${ESSAY}weighing/`);
  const circles = await skills(page);
  await circles.getByText('Data', { exact: true }).click();
  await circles.getByRole('slider', { name: 'Modelling' }).fill('3');
  // 0.03 × 0.25 × 0.25 = 0.001875, which is 1 in 533.
  await expect(circles.getByRole('row', { name: 'All three' })).toContainText('0.188%, 1 in 533');
  await expect(headline(circles)).toContainText('1 person in 533');

  const rungs = await ladder(page);
  await rungs.getByText('Data', { exact: true }).click();
  await clickDrawn(page, rungs, 'VP Engineering');
  await expect(rungs.locator('tr[aria-current]')).toHaveText(/^VP Engineering/);

  await page.goto(`${ESSAY}for-and-against/`);
  const paths = await price(page);
  await paths.getByText('Data', { exact: true }).click();
  await paths.getByRole('slider', { name: 'Years' }).fill('3');
  await expect(paths.locator('tbody tr')).toHaveCount(3);
  // 1.15² = 1.3225 in the third year, 3.4725 in all; 12 less that is missing.
  await expect(paths.locator('tbody tr').last()).toHaveText('31.324.003.4712.008.53');
  await expect(headline(paths)).toContainText('8.5 starting salaries');
});

test('“Reset” on the page of a preset returns to that preset', async ({ page }) => {
  await page.goto('figures/option-price/short-chapter/');
  const figure = await price(page);
  const growth = figure.getByRole('slider', { name: 'New path growth' });
  await expect(growth).toHaveValue('42');
  await growth.fill('60');
  await expect(headline(figure)).toContainText('takes 3 years');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(growth).toHaveValue('42');
  await expect(headline(figure)).toContainText('takes 4 years');
});

test('a figure has one name, seen and heard, and few stops for the tab key', async ({ page }) => {
  const most = { 'skills-intersection': 10, 'career-ladder': 8, 'option-price': 10 };
  for (const [slug, { name, holder }] of Object.entries(FIGURES)) {
    await page.goto(holder);
    const figure = await liveFigure(page, name);
    await expect(figure.locator('figcaption b')).toHaveText(name);
    const stops = await figure.evaluate((element) => {
      const all = [...element.querySelectorAll<HTMLInputElement>('a, button, input, summary')];
      return all.filter(
        (one) =>
          one.tabIndex >= 0 &&
          !one.disabled &&
          one.checkVisibility() &&
          (one.type !== 'radio' || one.checked),
      ).length;
    });
    expect(stops, slug).toBeLessThanOrEqual(most[slug as keyof typeof most]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('all figures answer to touch, and what is touched is large enough', async ({ page }) => {
    await page.goto(ESSAY);
    const circles = await skills(page);
    // One slider at a time.
    await expect(circles.getByRole('slider')).toHaveCount(1);
    await circles.locator('.figure-chooser').getByText('Platform engineering').tap();
    const slider = circles.getByRole('slider', { name: 'Platform engineering' });
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not to be seen.');
    await page.touchscreen.tap(box.x + 3, box.y + box.height / 2);
    await expect(slider).toHaveValue('1');
    await circles.getByRole('button', { name: 'Reset' }).tap();
    await expect(slider).toHaveValue('25');

    const rungs = await ladder(page);
    await rungs.getByRole('img').scrollIntoViewIfNeeded();
    const top = await rungs.locator('svg text', { hasText: 'CTO' }).first().boundingBox();
    await page.touchscreen.tap((top?.x ?? 0) + 10, (top?.y ?? 0) + 5);
    await expect(rungs.getByRole('radio', { name: 'CTO' })).toBeChecked();

    const paths = await price(page);
    await paths.getByRole('link', { name: '4×, 4 years' }).tap();
    await expect(headline(paths)).toContainText('takes 4 years');

    for (const target of await page
      .locator(
        'figure :is(input[type=range], input[type=number], button, .figure-choice label, summary, .figure-foot a, .figure-chip)',
      )
      .all()) {
      if (!(await target.isVisible())) continue;
      const size = await target.boundingBox();
      expect(size?.height, await target.innerText()).toBeGreaterThanOrEqual(24);
    }
  });

  test('the drawing stays in sight while a control below it is touched', async ({ page }) => {
    for (const [slug, { name, holder }] of Object.entries(FIGURES)) {
      await page.goto(holder);
      const figure = await liveFigure(page, name);
      const foot = figure.locator('.figure-controls');
      await foot.evaluate((element) => {
        scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 30, behavior: 'instant' });
      });
      const [drawing, control] = await Promise.all([
        figure.getByRole('img').boundingBox(),
        foot.boundingBox(),
      ]);
      if (!drawing || !control) throw new Error(`The figure ${slug} is not to be seen.`);
      expect(drawing.y, slug).toBeGreaterThanOrEqual(-0.5);
      expect(drawing.y + drawing.height, slug).toBeLessThanOrEqual(control.y);
    }
  });

  test('a swipe over a slider scrolls the page, and changes nothing', async ({ page }) => {
    await page.goto(`${ESSAY}weighing/`);
    const figure = await skills(page);
    const slider = figure.getByRole('slider');
    await slider.evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      element.addEventListener('pointercancel', () => element.setAttribute('data-cancelled', ''));
    });
    await expect(slider).toHaveValue('25');
    const from = await page.evaluate(() => scrollY);
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not to be seen.');
    const session = await page.context().newCDPSession(page);
    // Far from its thumb, where a touch would set it to something else.
    const x = box.x + box.width - 8;
    const y = box.y + box.height / 2;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 10; step += 1) {
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x, y: y - 20 * step }],
      });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 100);
    await expect(slider).toHaveAttribute('data-cancelled');
    await expect(slider).toHaveValue('25');
    await expect(headline(figure)).toContainText('1 person in 64');
  });
});

/** Size of the smallest words of a figure's drawing, in CSS pixels. */
const smallestText = (figure: Locator) =>
  figure
    .locator('svg text')
    .evaluateAll((texts) =>
      Math.min(
        ...texts.map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) *
            ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
        ),
      ),
    );

test('words in drawings are large enough on the smallest screens and on paper', async ({ page }) => {
  for (const { name, holder } of Object.values(FIGURES)) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(holder);
    const figure = page.getByRole('figure', { name });
    expect(await smallestText(figure), name).toBeGreaterThanOrEqual(11);
    // A4 between its margins.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    expect((await smallestText(figure)) * 0.75, name).toBeGreaterThanOrEqual(7);
  }
});

/** Sizes of screens, and how high a figure may stand on them. */
const SCREENS = [
  { width: 1280, height: 800, most: 620 },
  { width: 360, height: 780, most: 700 },
] as const;

for (const { width, height, most } of SCREENS) {
  test(`every figure in every preset fits a screen of ${width}×${height} pixels`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [slug, { name, holder }] of Object.entries(FIGURES)) {
      await page.goto(holder);
      const figure = await liveFigure(page, name);
      const links = await figure
        .locator('a.figure-chip')
        .evaluateAll((chips) => chips.map((chip) => (chip as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(2);
      for (const path of [holder, ...links]) {
        await page.goto(path);
        const box = await (await liveFigure(page, name)).boundingBox();
        expect(box?.height, `${slug} at ${path}`).toBeLessThanOrEqual(most);
        expect((await request.get(path)).ok()).toBe(true);
      }
    }
  });
}

const FIGURES = {
  'skills-intersection': {
    name: 'The intersection of three skills',
    holder: `${ESSAY}weighing/`,
    headline: '1 person in 64',
    preset: { slug: 'going-together', headline: '1 person in 14' },
    state: '30-25_0.5',
    restored: 'Top 30% and 25% in two related skills: 1 person in 7.3',
  },
  'career-ladder': {
    name: 'The ceiling of the modelling track',
    holder: `${ESSAY}weighing/`,
    headline: 'Modelling ends at Head of Machine Learning',
    preset: { slug: 'same-level', headline: 'At the same level, Modelling ends and Engineering goes on' },
    state: 'data-scientist_both',
    restored: 'Data scientist: influence is limited; Platform engineer reports to Engineering Manager',
  },
  'option-price': {
    name: 'The price of the option',
    holder: `${ESSAY}for-and-against/`,
    headline: 'takes 10 years',
    preset: { slug: 'short-chapter', headline: 'takes 4 years' },
    state: '2_0_10_3',
    // 2 − 1 and 2 − 1.1 and 2 − 1.21.
    restored: 'by 2.7 starting salaries',
  },
} as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [slug, { name, holder, headline: finding, preset }] of Object.entries(FIGURES)) {
    test(`${name} is whole: drawing, headline, table, no dead controls, and states as links`, async ({
      page,
    }) => {
      for (const [path, result] of [
        [holder, finding],
        [`figures/${slug}/${preset.slug}/`, preset.headline],
      ] as const) {
        await page.goto(path);
        const figure = page.getByRole('figure', { name });
        for (const fieldset of await figure.locator('fieldset').all()) await expect(fieldset).toBeHidden();
        await expect(figure.getByRole('img')).toBeVisible();
        await expect(headline(figure)).toContainText(result);
        for (const dead of ['Reset', 'Copy link'])
          await expect(figure.getByText(dead, { exact: true })).toBeHidden();
        await expect(figure.locator('figcaption')).toBeVisible();
        await figure.getByText('Data', { exact: true }).click();
        await expect(figure.getByRole('table')).toBeVisible();
        const states = figure.getByRole('toolbar', { name: 'Presets' }).getByRole('link');
        await states.last().click();
        await expect(page).toHaveURL(new RegExp(`figures/${slug}/[a-z-]+/$`));
      }
    });
  }
});

for (const [slug, { name, holder, headline: finding, state, restored }] of Object.entries(FIGURES)) {
  test(`a link to a state of ${name} brings it back, and nonsense is ignored`, async ({
    page,
    context,
    announced,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${holder}?${slug}=${state}`);
    const figure = await liveFigure(page, name);
    await expect(headline(figure)).toContainText(restored);
    await figure.getByRole('link', { name: 'Copy link' }).click();
    await expect.poll(() => announced).toEqual(['Link copied']);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`?${slug}=${state}#figure-${slug}`);

    await page.goto('about:blank');
    await page.goto(link);
    await expect(headline(await liveFigure(page, name))).toContainText(restored);

    for (const nonsense of ['%3Cscript%3E', `${state}_1_2_3`]) {
      await page.goto(`${holder}?${slug}=${nonsense}`);
      await expect(headline(await liveFigure(page, name))).toContainText(finding);
    }
  });

  test(`the still picture of ${name} shows what the page shows`, async ({ page, request }) => {
    const size = await sharp(await (await request.get(`figures/${slug}.png`)).body()).metadata();
    await page.setViewportSize({ width: 1000, height: 1200 });
    await page.goto(holder);
    // The drawing as the page has it, at the size, margin and face of the still.
    const drawn = page.getByRole('figure', { name }).getByRole('img');
    const svg = await drawn.evaluate((element) => {
      const copy = element.cloneNode(true) as SVGElement;
      for (const [original, twin] of [
        [element, copy],
        ...[...element.querySelectorAll('*')].map((one, index) => [one, copy.querySelectorAll('*')[index]]),
      ] as [Element, SVGElement][]) {
        const style = getComputedStyle(original);
        for (const property of [
          'fill',
          'fill-opacity',
          'stroke',
          'stroke-width',
          'stroke-dasharray',
          'stroke-linecap',
          'text-anchor',
          'font-size',
          'font-weight',
        ]) {
          twin.style.setProperty(property, style.getPropertyValue(property));
        }
      }
      return copy.innerHTML;
    });
    const box = (await drawn.getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
    const [, , width = 0, height = 0] = box;
    const blank = await page.context().newPage();
    await blank.setViewportSize({ width: size.width, height: size.height });
    await blank.setContent(
      `<style>body{margin:0;background:#fbf8f1}svg{display:block;width:100%;height:100vh}text{visibility:hidden}</style><svg viewBox="-16 -16 ${width + 32} ${height + 32}">${svg}</svg>`,
    );
    const raw = (png: Buffer) =>
      sharp(png).resize(size.width, size.height, { fit: 'fill' }).removeAlpha().blur(2).raw().toBuffer();
    const [shown, still] = await Promise.all([
      raw(await blank.screenshot()),
      raw(Buffer.from(await (await request.get(`figures/${slug}.png`)).body())),
    ]);
    await blank.close();
    let different = 0;
    for (let at = 0; at < shown.length; at += 3) {
      const apart = [0, 1, 2].some(
        (channel) => Math.abs((shown[at + channel] ?? 0) - (still[at + channel] ?? 0)) > 60,
      );
      if (apart) different += 1;
    }
    // Words are set in another face, and left out of the one; all else is the same but for the smoothing of edges.
    expect(different / (shown.length / 3)).toBeLessThan(0.05);
    expect(different).toBeGreaterThan(0);
  });
}

for (const [figure, first] of [
  ['figure-skills-intersection', 'input[type=range]'],
  ['figure-career-ladder', 'input[type=radio]'],
] as const) {
  test(`whoever goes from link to link by keyboard comes to the controls of ${figure}`, async ({ page }) => {
    await page.goto(`${ESSAY}weighing/`);
    const control = page.locator(`#${figure} ${first}:focus`);
    const behind = page.locator(`#${figure} summary:focus`);
    while ((await control.or(behind).count()) === 0) {
      await page.keyboard.press('Tab');
      // As fast as somebody presses the key: a figure that has come near gets its script meanwhile.
      for (const holder of await page.locator('[data-island]').all()) {
        const isNear = await holder.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight + 700 && bottom > -700;
        });
        if (isNear) await expect(holder.locator('fieldset:disabled')).toHaveCount(0);
      }
    }
    await expect(control).toHaveCount(1);
  });
}
