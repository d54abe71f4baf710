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

/** Everywhere in each theme: a figure is read in both. */
const PLACES = Object.entries(HOLDERS).map(
  ([place, path], index) => [place, path, index === 0 ? 'light' : 'dark'] as const,
);

for (const [place, path, colorScheme] of PLACES) {
  test(`the skills figure answers to the keyboard in ${place}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const figure = await skills(page);
    await expect(figure).toContainText(
      'Top 25% in each of three unrelated skills: about 1 in 64 people (1.56%).',
    );
    const first = figure.getByRole('slider', { name: 'Modelling' });
    await first.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(first).toHaveAttribute('aria-valuetext', 'top 24%');
    // 0.24 × 0.25 × 0.25 = 0.015, which is 1 in 66.7.
    await expect(figure).toContainText('about 1 in 67 people (1.5%)');
    await figure.getByRole('slider', { name: 'Correlation between them' }).focus();
    await page.keyboard.press('End');
    await expect(figure.getByRole('slider', { name: 'Correlation between them' })).toHaveValue('0.95');
    await expect(figure).toContainText('If unrelated: about 1 in 67');
    await figure.getByRole('button', { name: 'Back to the essay’s values' }).press('Enter');
    await expect(first).toHaveValue('25');
    await expect(figure).toContainText('about 1 in 64 people (1.56%)');
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
    expect(Number(await edge.getAttribute('r')) / before).toBeCloseTo(Math.SQRT2, 2);
  });

  test(`the ladder answers to keyboard and mouse in ${place}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const figure = await ladder(page);
    await expect(figure.getByRole('radio', { name: 'Head of Machine Learning' })).toBeChecked();
    await expect(figure).toContainText('Head of Machine Learning, reports to Head of Data.');
    await figure.getByRole('radio', { name: 'Head of Machine Learning' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(figure).toContainText('Head of Data, reports to CTO.');
    await figure.getByRole('radio', { name: 'Platform engineer' }).click();
    await expect(figure).toContainText('Platform engineer, reports to Engineering Manager.');
    // The boxes as they are drawn are what is clicked.
    await clickDrawn(page, figure, 'VP Engineering');
    await expect(figure.getByRole('radio', { name: 'VP Engineering' })).toBeChecked();
    await expect(figure).toContainText('comes within reach');
    await figure.getByRole('button', { name: 'One rung up' }).press('Enter');
    await expect(figure.getByRole('radio', { name: 'CTO' })).toBeChecked();
    await figure.getByRole('button', { name: 'One rung down' }).click();
    await expect(figure.getByRole('radio', { name: 'VP Engineering' })).toBeChecked();
    await figure.getByRole('checkbox', { name: 'Both tracks at this level' }).check();
    await expect(figure.locator('.ladder-result')).toContainText('VP Engineering, reports to CTO.');
    await expect(figure.locator('.ladder-result')).toContainText('Head of Data, reports to CTO.');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the price of the option answers to the keyboard alone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${ESSAY}for-and-against/`);
    const figure = await price(page);
    const live = figure.locator('[aria-live=polite]');
    const years = figure.getByRole('slider', { name: 'Years' });
    await years.focus();
    await page.keyboard.press('Home');
    await expect(years).toHaveAttribute('aria-valuetext', '1 year');
    await expect(figure).toContainText('no growth makes up for the sum of a single year');
    await page.keyboard.press('ArrowRight');
    // The square root of four, less one; and (1+g) + 1 = 4·2.
    await expect(live).toContainText(
      'grow by 100% a year to pay as much a year, and 600% to have earned as much',
    );
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('button', { name: 'More: Years' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(years).toHaveValue('3');
    await figure.getByRole('link', { name: 'Three times, ten years' }).press('Enter');
    await expect(figure).toContainText('a 67% cut');
    await expect(page).toHaveURL(new RegExp(`${ESSAY}for-and-against/$`));
    await figure.getByRole('button', { name: 'Back to the essay’s values' }).press('Enter');
    await expect(figure).toContainText('a 75% cut');
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
  await expect(live).toContainText(
    'Top 25% at modelling, 25% at platform engineering and 30% at a third skill',
  );
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((words) => words !== '')).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('all figures answer to touch, and what is touched is large enough', async ({ page }) => {
    await page.goto(ESSAY);
    const circles = await skills(page);
    const slider = circles.getByRole('slider', { name: 'Platform engineering' });
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not to be seen.');
    await page.touchscreen.tap(box.x + 3, box.y + box.height / 2);
    await expect(slider).toHaveValue('1');
    await circles.getByRole('button', { name: 'Back to the essay’s values' }).tap();
    await expect(slider).toHaveValue('25');

    const rungs = await ladder(page);
    await rungs.getByRole('img').scrollIntoViewIfNeeded();
    const top = await rungs.locator('svg text', { hasText: 'CTO' }).first().boundingBox();
    await page.touchscreen.tap((top?.x ?? 0) + 10, (top?.y ?? 0) + 5);
    await expect(rungs.getByRole('radio', { name: 'CTO' })).toBeChecked();

    const paths = await price(page);
    await paths.getByRole('button', { name: 'Less: Years' }).tap();
    await expect(paths.getByRole('slider', { name: 'Years' })).toHaveAttribute('aria-valuetext', '9 years');
    // 4^(1/9) − 1 = 16.65%.
    await expect(paths).toContainText('grow by 16.7% a year to pay as much a year');

    for (const target of await page
      .locator(
        'figure :is(input[type=range], button, .figure-choice label, .figure-check, summary, .figure-presets a)',
      )
      .all()) {
      const size = await target.boundingBox();
      expect(size?.height, await target.innerText()).toBeGreaterThanOrEqual(24);
    }
  });
});

const FIGURES = {
  'skills-intersection': {
    name: 'The intersection of three skills',
    holder: `${ESSAY}weighing/`,
    sentence: 'about 1 in 64 people (1.56%)',
    preset: { slug: 'going-together', sentence: 'about 1 in 14 people (7.34%)' },
    state: '30-25_0.5',
    restored: 'Top 30% at modelling and 25% at platform engineering, correlated at 0.50',
  },
  'career-ladder': {
    name: 'The ceiling of the modelling track',
    holder: `${ESSAY}weighing/`,
    sentence: 'Head of Machine Learning, reports to Head of Data.',
    preset: { slug: 'same-level', sentence: 'Engineering Manager, reports to VP Engineering.' },
    state: 'data-scientist_both',
    restored: 'Platform engineer, reports to Engineering Manager.',
  },
  'option-price': {
    name: 'The price of the option',
    holder: `${ESSAY}for-and-against/`,
    sentence: 'grow by 14.9% a year',
    preset: { slug: 'short-chapter', sentence: 'grow by 41.4% a year' },
    state: '2_0_10_3',
    // The cube root of two.
    restored: 'grow by 26% a year',
  },
} as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [slug, { name, holder, sentence, preset }] of Object.entries(FIGURES)) {
    test(`${name} is whole: drawing, sentence, table, no dead controls, and states as links`, async ({
      page,
    }) => {
      for (const [path, result] of [
        [holder, sentence],
        [`figures/${slug}/${preset.slug}/`, preset.sentence],
      ] as const) {
        await page.goto(path);
        const figure = page.getByRole('figure', { name });
        for (const fieldset of await figure.locator('fieldset').all()) await expect(fieldset).toBeHidden();
        await expect(figure.getByRole('img')).toBeVisible();
        await expect(figure.locator('.figure-result')).toContainText(result);
        await expect(figure.locator('figcaption')).toBeVisible();
        await figure.getByText('The numbers as a table').click();
        await expect(figure.getByRole('table')).toBeVisible();
        const states = figure.getByRole('group', { name: 'States of the figure' }).getByRole('link');
        await states.last().click();
        await expect(page).toHaveURL(new RegExp(`figures/${slug}/[a-z-]+/$`));
      }
    });
  }
});

for (const [slug, { name, holder, sentence, state, restored }] of Object.entries(FIGURES)) {
  test(`a link to a state of ${name} brings it back, and nonsense is ignored`, async ({
    page,
    context,
    announced,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${holder}?${slug}=${state}`);
    const figure = await liveFigure(page, name);
    await expect(figure.locator('.figure-result')).toContainText(restored);
    await figure.getByRole('link', { name: 'Copy link to this state' }).click();
    await expect.poll(() => announced).toEqual(['Link copied']);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`?${slug}=${state}#figure-${slug}`);

    await page.goto('about:blank');
    await page.goto(link);
    await expect((await liveFigure(page, name)).locator('.figure-result')).toContainText(restored);

    for (const nonsense of ['%3Cscript%3E', `${state}_1_2_3`]) {
      await page.goto(`${holder}?${slug}=${nonsense}`);
      await expect((await liveFigure(page, name)).locator('.figure-result')).toContainText(sentence);
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
