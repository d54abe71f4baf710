import { describe, expect, it } from 'vitest';
import { linkedTexts, publishedRoutes, type ReadRoutedText } from '../../../src/content/content-routes.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { figurePresets } from '../../../src/figures/registry.ts';
import { hasCard } from '../../../src/outputs/cards/card-contents.ts';
import { HOST_FILES } from '../../../src/permalinks/host-file-names.ts';
import { createSite } from '../../../src/site-model/site.ts';
import type { Route } from '../../../src/site-model/routes.ts';
import { THEIR_VALUES } from '../../gallery/their-site.ts';
import { FIXTURE_URL } from '../../gallery/fixture-site.ts';
import { builtSite, type GalleryBuild } from '../../gallery/gallery.ts';
import { PAGE_TYPES } from '../../page-types.ts';
import { readSite } from './built-site.ts';

/** The table of a site of the gallery, from its content. */
function routesOfSite(
  { content }: GalleryBuild,
  { hasGuide = true, formerFeeds = [] as readonly string[] } = {},
): Route<ReadRoutedText>[] {
  const { documents, problems, ledger, data } = readContent({ content, language: 'en' });
  expect(problems).toEqual([]);
  const published = ledger?.ledger ?? new Map();
  const now = { now: new Date(), showUnpublished: false, language: 'en' };
  const { unpublished } = createSite(documents, published, data, now);
  return publishedRoutes(linkedTexts(documents, unpublished), {
    ledger: published,
    presets: figurePresets(data.careerLadders),
    hasGuide,
    formats: ['rss', 'atom', 'json'],
    hasCard,
    formerFeeds,
    ownRoutes: [],
    publicFiles: [],
  });
}

const hostFiles = new Set<string>(HOST_FILES);

/** Files of a built site that stand at an address of the table: no bundled asset, no piece of the search index, no copy. */
function addressedFiles({ dist }: GalleryBuild): string[] {
  const files = readSite(dist, FIXTURE_URL).files();
  const all = new Set(files);
  return files.filter(
    (file) =>
      !/^(?:_astro|pagefind)\//.test(file) &&
      !hostFiles.has(file) &&
      !(/\.(?:br|gz)$/.test(file) && all.has(file.replace(/\.\w+$/, ''))),
  );
}

it('the pages that tests look at are those of their kinds', async () => {
  const kinds = new Map(routesOfSite(await builtSite('example')).map(({ path, kind }) => [path, kind]));
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    expect(kinds.get(new URL(path, FIXTURE_URL).pathname), type).toBe(type.replace(/ with .*/, ''));
  }
});

describe.each(['example', 'elements', 'german', 'after', 'theirs'] as const)(
  'the site “%s”',
  async (name) => {
    const site = await builtSite(name);

    it('has a file at every address of the table, and no other file', () => {
      const expected = routesOfSite(
        site,
        name === 'theirs' ? { hasGuide: false, formerFeeds: THEIR_VALUES.formerFeeds } : {},
      ).map(({ path }) => path.slice(1) + (path.endsWith('/') ? 'index.html' : ''));
      expect(addressedFiles(site).toSorted()).toEqual(expected.toSorted());
    });
  },
);
