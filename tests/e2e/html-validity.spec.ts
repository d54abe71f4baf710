import { htmlProblems } from '../html-rules.ts';
import { TEST_SITE } from '../test-site.ts';
import { expect, PAGE_TYPES, test } from './site.ts';

test('every page that is served is valid HTML', async () => {
  const { pages, problems } = await htmlProblems(TEST_SITE.dist);
  expect(pages).toBeGreaterThanOrEqual(Object.keys(PAGE_TYPES).length);
  expect(problems).toEqual([]);
});
