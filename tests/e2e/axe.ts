import type { Page } from '@playwright/test';
import { THOROUGH } from '../thorough.ts';
import axe, { type RunOptions } from 'axe-core';

/** Rules that theme and width decide; all others hold in every look of a page if they hold in one. */
export const BY_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What axe finds wrong on the open page, a line for each rule that is broken.
 *
 * @param rules The rules to check; all of axe's if not given.
 * @param exclude Selectors of what isn't looked at.
 */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
  exclude: readonly string[] = [],
): Promise<string[]> {
  // Once a page, and without the blank page that axe's own Playwright package opens to merge the results of frames.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    // It loads all styles once more, for a rule about locked orientation alone.
    preload: THOROUGH,
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return page.evaluate(
    async ([context, given]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, given);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
    },
    [{ exclude: exclude.map((selector) => [selector]) }, options] as const,
  );
}
