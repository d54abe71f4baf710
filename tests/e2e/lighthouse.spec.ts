import { BROWSER_VARIABLE } from '../../src/cli/browser.ts';
import { audit } from '../lighthouse.ts';
import { THOROUGH } from '../thorough.ts';
import { ESSAY, expect, PAGE_TYPES, test } from './site.ts';

/** What Lighthouse judges without a clock; `npm run bench` prints what it says of performance. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

test('Lighthouse finds nothing to improve but the time pages take', async ({ baseURL }) => {
  const paths = THOROUGH ? Object.values(PAGE_TYPES) : [ESSAY];
  const urls = paths.map((path) => new URL(path, baseURL).href);
  const verdicts = await audit(process.env[BROWSER_VARIABLE] ?? '', urls, CATEGORIES);
  for (const [index, { scores, faults }] of verdicts.entries()) {
    const path = paths[index] ?? '';
    expect.soft(Object.keys(scores), path).toEqual([...CATEGORIES]);
    // The page for lost links is kept out of search engines on purpose.
    const expected = path === PAGE_TYPES['not-found'] ? /^is-crawlable/ : /^$/;
    expect
      .soft(
        faults.filter((problem) => !expected.test(problem)),
        path,
      )
      .toEqual([]);
  }
});
