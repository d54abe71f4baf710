import { THOROUGH } from '../thorough.ts';
import { axeFindings, BY_LOOK } from './axe.ts';
import {
  crowdedTargets,
  cutOff,
  excessWidth,
  fromTheRight,
  withLongTitles,
  withTextTwiceAsLarge,
  withWiderSpacing,
} from './layout.ts';
import { expect, PAGE_TYPES, readThrough, scriptLoaded, test, unfold } from './site.ts';

/** What a browser may keep of a visit: the answers a reader has seen, and whether keys are off. */
const STORED = ['answers-seen', 'no-single-keys'];

/** Looks besides the light one on a phone, which all rules are checked in; the thorough run checks all of them. */
const LOOKS = [
  { width: 1280, colorScheme: 'dark' },
  ...(THOROUGH
    ? ([
        { width: 360, colorScheme: 'dark' },
        { width: 1280, colorScheme: 'light' },
      ] as const)
    : []),
] as const;

// One visit of a page serves all checks that hold for every page: opening one costs as much as any of them.
for (const [type, path] of Object.entries(PAGE_TYPES)) {
  const isFrame = path.endsWith('embed/');

  test(`${type}: within its policy, stores nothing, fits, accessible`, async ({ page, refused }) => {
    const soft = expect.configure({ soft: true });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 800 });
    const response = await page.goto(path);
    await readThrough(page);
    if (!isFrame) await scriptLoaded(page);

    await test.step('policy', async () => {
      soft(refused, 'what the policy refused').toEqual([]);
      soft(response?.headers()).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': isFrame ? 'frame-ancestors *' : "frame-ancestors 'none'",
      });
    });

    await test.step('storage', async () => {
      soft(await page.context().cookies(), 'cookies').toEqual([]);
      const stored = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
      soft(
        stored.filter((key) => !STORED.includes(key)),
        'stored in the browser',
      ).toEqual([]);
    });

    await test.step('layout at 320 px, folded and unfolded, with wider spacing, from the right', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      soft(await excessWidth(page), 'wider than 320 px').toBe(0);
      await fromTheRight(page, async () => {
        soft(await excessWidth(page), 'from the right, wider than 320 px').toBe(0);
      });
      await withLongTitles(page, async () => {
        soft(await excessWidth(page), 'with words of 30 letters in titles, wider than 320 px').toBe(0);
      });
      await unfold(page);
      await withTextTwiceAsLarge(page, async () => {
        soft(await excessWidth(page), 'unfolded, with text at 200 %, wider than 320 px').toBe(0);
      });
      await withWiderSpacing(page, async () => {
        soft(await excessWidth(page), 'unfolded, with wider spacing, wider than 320 px').toBe(0);
        soft(await cutOff(page), 'cut off by wider spacing').toEqual([]);
      });
    });

    await test.step('all of axe’s rules and the size of targets, light, 360 px', async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      soft(await axeFindings(page), 'axe, light, 360 px').toEqual([]);
      soft(await crowdedTargets(page), 'neither large nor far enough from others').toEqual([]);
    });

    for (const { width, colorScheme } of LOOKS) {
      await test.step(`axe’s rules of colour and size, ${colorScheme}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        soft(await axeFindings(page, BY_LOOK), `axe, ${colorScheme}, ${width} px`).toEqual([]);
      });
    }

    await test.step('layout from the right at 1280 px', async () => {
      await fromTheRight(page, async () => {
        soft(await excessWidth(page), 'from the right, wider than 1280 px').toBe(0);
      });
    });
  });
}
