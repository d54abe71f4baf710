import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FIXTURE_VALUES } from '../../gallery/fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { readSite } from './built-site.ts';
import { THEIR_URL } from '../../gallery/their-site.ts';

const EXAMPLE = 'tests/fixtures/example';

/** Names of the example, its texts and its figures. */
const WORDS = [
  FIXTURE_VALUES.name,
  FIXTURE_VALUES.name.replace('&', '&amp;'),
  'asked-and-answered',
  ...['essays', 'notes'].flatMap((folder) =>
    readdirSync(join(EXAMPLE, folder)).flatMap((slug) => {
      const [, title = ''] =
        /^title: (.*)$/m.exec(readFileSync(join(EXAMPLE, folder, slug, 'index.mdx'), 'utf8')) ?? [];
      return [slug, title.replaceAll(/^["']|["']$/g, '')];
    }),
  ),
  ...Object.values(FIGURES).flatMap(({ name, words, presets }) => [
    name,
    words.name,
    ...presets({ careerLadders: undefined }).map(({ title }) => title),
  ]),
  'About all figures',
];

const { dist } = await builtSite('theirs');
const { files, read } = readSite(dist, THEIR_URL);

/** What readers, crawlers and programs read; scripts and styles of figures are bundled with those of every page. */
const texts = files().filter((file) => !file.startsWith('_astro/') && !/\.(?:png|ico|woff2|wasm)/.test(file));

/** A piece of the search index is compressed. */
const textOf = (file: string) =>
  /\.pf_\w+$/.test(file) ? String(gunzipSync(readFileSync(join(dist, file)))) : read(file);

it('a site without the example holds no word of it, in any page, feed, index or list', () => {
  expect(texts).toEqual(
    expect.arrayContaining([
      'index.html',
      'sitemap-0.xml',
      'rss.xml',
      'llms.txt',
      'questions.json',
      'about/index.html',
    ]),
  );
  expect(texts.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  for (const file of texts) {
    const text = textOf(file);
    expect(
      WORDS.filter((word) => text.includes(word)),
      file,
    ).toEqual([]);
  }
});

it('a site has pages of figures only where a text uses them, and pages for authors only where it asks for them', () => {
  for (const path of ['figures', 'about/figures', 'about/writing'])
    expect(existsSync(join(dist, path)), path).toBe(false);
  expect(files().filter((file) => file.startsWith('cards/figure-'))).toEqual([]);
});
