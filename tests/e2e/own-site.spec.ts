import { existsSync, globSync, readFileSync } from 'node:fs';
import { ownSite } from '../own-site.ts';
import { THOROUGH } from '../thorough.ts';
import { axeFindings } from './axe.ts';
import { expect, readThrough, test } from './site.ts';

const { dist, hasOwnHtml, allowedHosts } = await ownSite();

// What is in `public/` is the owner's, to the last byte.
const pages = globSync('**/*.html', { cwd: dist }).filter(
  (file) =>
    !existsSync(`public/${file}`) &&
    !readFileSync(`${dist}/${file}`, 'utf8').includes('http-equiv="refresh"'),
);

/** What an owner's colours and texts decide; all else is as on the tests' own site. */
const OWNERS_RULES = ['color-contrast', 'image-alt', 'link-name', 'heading-order'];

/** Kinds whose look an owner's colours and texts decide most; the thorough run looks at all. */
const FIRST_KINDS = [
  'index.html',
  'faq/index.html',
  'essays/*/index.html',
  'essays/*/*/index.html',
  'notes/*/index.html',
];

/** A page of each kind: those whose addresses differ in the name of a text, a question, a topic or a figure are of one. */
function oneOfEachKind(): string[] {
  const kindOf = (page: string) =>
    page.replace(
      /^(essays|notes|tags|figures)\/[^/]+(\/(?!index\.html)[^/]+)?/,
      (_, folder: string, under) => (under ? `${folder}/*/*` : `${folder}/*`),
    );
  return [...Map.groupBy(pages, kindOf)]
    .filter(([kind]) => THOROUGH || FIRST_KINDS.includes(kind))
    .map(([, [first = '']]) => first);
}

test.use({ site: 'own', allowedHosts });

for (const file of oneOfEachKind()) {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  test(`in this repository: /${path} is whole, and axe finds nothing in either theme`, async ({ page }) => {
    const ownersHtml = hasOwnHtml(file) ? ['.after-text', '.prose'] : ['.after-text'];
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(path || './');
    await readThrough(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFindings(page, OWNERS_RULES, ownersHtml), colorScheme).toEqual([]);
    }
  });
}
