import type { Page } from '@playwright/test';
import { ESSAY, expect, test } from './site.ts';

const HOLDERS = { 'the essay': ESSAY, 'the answer page': `${ESSAY}weighing/` };

/** The figure of a name, scrolled to and answering. */
async function liveFigure(page: Page, name: string) {
  const figure = page.getByRole('figure', { name });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('fieldset:enabled')).toBeVisible();
  return figure;
}

const skills = (page: Page) => liveFigure(page, 'The intersection of three skills');
const ladder = (page: Page) => liveFigure(page, 'The ceiling of the modelling track');

for (const [place, path] of Object.entries(HOLDERS)) {
  test(`the skills figure answers to the keyboard in ${place}`, async ({ page }) => {
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

  test(`the ladder answers to keyboard and mouse in ${place}`, async ({ page }) => {
    await page.goto(path);
    const figure = await ladder(page);
    await expect(figure.getByRole('radio', { name: 'Head of Machine Learning' })).toBeChecked();
    await expect(figure).toContainText('Head of Machine Learning, reports to Head of Data.');
    await figure.getByRole('radio', { name: 'Head of Machine Learning' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(figure).toContainText('Head of Data, reports to CTO.');
    await figure.locator('label', { hasText: 'Platform engineer' }).click();
    await expect(figure).toContainText('Platform engineer, reports to Engineering Manager.');
    await figure.locator('.ladder-rung').filter({ hasText: 'VP Engineering' }).click();
    await expect(figure.getByRole('radio', { name: 'VP Engineering' })).toBeChecked();
    await expect(figure).toContainText('comes within reach');
  });
}

test('what a figure says is read out once, when it has come to rest', async ({ page }) => {
  await page.goto(ESSAY);
  const figure = await skills(page);
  const live = figure.locator('[aria-live=polite]');
  await expect(live).toBeEmpty();
  await figure.getByRole('slider', { name: 'A third skill' }).focus();
  const said: string[] = [];
  await page.exposeFunction('heard', (words: string) => said.push(words));
  await live.evaluate((element) =>
    new MutationObserver(() => {
      void (window as unknown as { heard: (words: string) => void }).heard(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true }),
  );
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(live).toContainText(
    'Top 25% at modelling, 25% at platform engineering and 30% at a third skill',
  );
  expect(said.filter((words) => words !== '')).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('both figures answer to touch, and what is touched is large enough', async ({ page }) => {
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
    await rungs.locator('.ladder-rung').filter({ hasText: 'CTO' }).tap();
    await expect(rungs.getByRole('radio', { name: 'CTO' })).toBeChecked();

    for (const target of await page
      .locator('figure :is(input[type=range], button, label.ladder-choice, summary)')
      .all()) {
      const size = await target.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(24);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [place, path] of Object.entries(HOLDERS)) {
    test(`both figures are whole in ${place}, and no dead controls are shown`, async ({ page }) => {
      await page.goto(path);
      for (const name of ['The intersection of three skills', 'The ceiling of the modelling track']) {
        const figure = page.getByRole('figure', { name });
        await expect(figure.locator('fieldset')).toBeHidden();
        await expect(figure.getByRole('img')).toBeVisible();
        expect((await figure.getByRole('img').getAttribute('aria-label'))?.length).toBeGreaterThan(100);
        await expect(figure.locator('figcaption')).toBeVisible();
        await figure.getByText('The numbers as a table').click();
        await expect(figure.getByRole('table')).toBeVisible();
        expect(await figure.getByRole('row').count()).toBeGreaterThan(6);
      }
      await expect(page.getByText('about 1 in 64 people (1.56%)').first()).toBeVisible();
      await expect(page.getByText('Head of Machine Learning, reports to Head of Data.')).toBeVisible();
    });
  }
});

for (const [figure, first] of [
  ['figure-skills-intersection', 'input[type=range]'],
  ['figure-career-ladder', 'input[type=radio]'],
] as const) {
  test(`whoever goes from link to link by keyboard comes to the controls of ${figure}`, async ({ page }) => {
    await page.goto(`${ESSAY}weighing/`);
    const control = page.locator(`#${figure} ${first}`).first();
    const table = page.locator(`#${figure} summary`).first();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      // As fast as somebody presses the key, not as fast as a machine can.
      await page.waitForTimeout(150);
      if (await table.evaluate((element) => element === document.activeElement)) break;
      if (await page.locator(`#${figure} ${first}:focus`).count()) return;
    }
    await expect(control).toBeFocused();
  });
}
