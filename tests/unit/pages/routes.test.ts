import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/content/check-content.ts';
import { publishedRoutes, type ReadRoutedText } from '../../../src/content/content-routes.ts';
import { readDataFile } from '../../../src/content/data-file.ts';
import { readLedgerFile } from '../../../src/content/ledger-file.ts';
import { careerLaddersSchema } from '../../../src/figures/career-ladder/schema.ts';
import { figurePresets } from '../../../src/figures/registry.ts';
import { hasCard } from '../../../src/outputs/cards/cards.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { HOST_FILES } from '../../../src/permalinks/host-files.ts';
import type { FileProblem } from '../../../src/diagnostics/problem.ts';
import type { Route } from '../../../src/site-model/routes.ts';
import { FIXTURE_URL } from '../../gallery/fixture-site.ts';
import { builtSite, type GalleryBuild } from '../../gallery/gallery.ts';
import { PAGE_TYPES } from '../../page-types.ts';
import { readSite } from './built-site.ts';

/** The table of a site of the gallery, from its content. */
function routesOfSite({ content }: GalleryBuild): Route<ReadRoutedText>[] {
  const problems: FileProblem[] = [];
  const texts = readTexts(
    { content, language: 'en', address: createAddress(FIXTURE_URL), today: new Date() },
    problems,
  );
  expect(problems).toEqual([]);
  const data = join(content, 'data/career-ladders.yaml');
  const ladders = existsSync(data)
    ? readDataFile(careerLaddersSchema, readFileSync(data, 'utf8'), data)
    : undefined;
  return publishedRoutes(texts, {
    ledger: readLedgerFile(content).ledger,
    presets: figurePresets(ladders),
    formats: ['rss', 'atom', 'json'],
    hasCard,
    ownRoutes: [],
    publicFiles: [],
  });
}

/** Files of a built site that stand at an address of the table: no bundled asset, no piece of the search index, no copy. */
function addressedFiles({ dist }: GalleryBuild): string[] {
  const files = readSite(dist, FIXTURE_URL).files();
  const all = new Set(files);
  return files.filter(
    (file) =>
      !/^(?:_astro|pagefind)\//.test(file) &&
      !HOST_FILES.includes(file) &&
      !(/\.(?:br|gz)$/.test(file) && all.has(file.replace(/\.\w+$/, ''))),
  );
}

it('the pages that tests look at are those of their kinds', async () => {
  const kinds = new Map(routesOfSite(await builtSite('example')).map(({ path, kind }) => [path, kind]));
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    expect(kinds.get(new URL(path, FIXTURE_URL).pathname), type).toBe(type.replace(/ with .*/, ''));
  }
});

describe.each(['example', 'elements', 'german', 'after'] as const)('the site “%s”', async (name) => {
  const site = await builtSite(name);

  it('has a file at every address of the table, and no other file', () => {
    const expected = routesOfSite(site).map(
      ({ path }) => path.slice(1) + (path.endsWith('/') ? 'index.html' : ''),
    );
    expect(addressedFiles(site).toSorted()).toEqual(expected.toSorted());
  });
});
