import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import * as pagefind from 'pagefind';
import { filesOf } from '../content/folder-files.ts';
import { inPhase } from '../diagnostics/phases.ts';
import { KINDS } from '../permalinks/kinds.ts';
import { paths } from '../permalinks/paths.ts';
import { writingSlug } from '../permalinks/slug.ts';
import { shapesOf } from '../site-model/route-kinds.ts';
import { searchWords } from './search-words.ts';

/** What Pagefind brings along for pages that use its own look; this site has one of its own. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Parts of a text that say nothing to whoever searches: controls, drawings, what is described by other means, marks of
 * footnotes, and what its author has struck through.
 */
const LEFT_OUT = [
  // Titles are found as such.
  'h1',
  'button',
  'fieldset',
  'svg',
  '.permalink',
  '.figure-presets',
  '.figure-foot',
  '.chart-data',
  '.footnotes-label',
  '[data-footnote-ref]',
  '[data-footnote-backref]',
  'del',
  's',
];

/** Pages of texts. Where no page marks its text, Pagefind would take every page it gets, the owner's own files included. */
const TEXTS = shapesOf(({ search }) => search === true)
  // The shape of these is that of every list, too.
  .filter((shape) => shape !== paths.page(':page'))
  .map((shape) => `${shape.slice(1).replaceAll(/:\w+/g, '*')}index.html`);

/**
 * Astro integration that puts an index for full-text search beside the built site, in `pagefind/`: of every page that
 * marks its text with `data-pagefind-body`, which are answers, notes, pages of the owner, and essays that ask nothing, so
 * that each text is found once. Pagefind is a process of its own; it reads the pages while the site is checked.
 *
 * @param content Folder of the content, relative to the project.
 */
export function searchIndex(language: string, content: string): AstroIntegration {
  let reading: Promise<Indexed> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        reading = indexPages(fileURLToPath(dir), language, content);
        // A failure is reported at the end of the build, where it is awaited.
        reading.catch(() => undefined);
      },
      'astro:build:done': ({ dir }) =>
        inPhase('Indexing for search', async () => {
          const site = fileURLToPath(dir);
          const { index, errors } = await (reading ?? indexPages(site, language, content));
          const written = await index.writeFiles({ outputPath: `${site}pagefind` });
          await pagefind.close();
          const found = [...errors, ...written.errors];
          if (found.length > 0) throw indexError(found);
          for (const file of UNUSED) rmSync(`${site}pagefind/${file}`, { force: true });
          const words = searchWords(await indexedTexts(`${site}pagefind/fragment`));
          await writeFile(`${site}pagefind/words.txt`, words.join('\n'));
        }),
    },
  };
}

/** A page in the index. */
interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Pages that share a file, as many do on a very large site, by their names. */
type Fragments = Readonly<Record<string, Fragment>>;

const isFragment = (stored: Fragment | Fragments): stored is Fragment => typeof stored.url === 'string';

/** What Pagefind puts before the JSON in its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** Files read at a time. */
const AT_A_TIME = 16;

/** What the index has read of each page, without markup and what is left out; titles and other wordings included. */
async function indexedTexts(folder: string): Promise<string[]> {
  const texts = await pMap(
    await readdir(folder),
    async (file) => {
      const read = String(await promisify(gunzip)(await readFile(join(folder, file))));
      const stored = JSON.parse(read.slice(SIGNATURE.length)) as Fragment | Fragments;
      const fragments = isFragment(stored) ? [stored] : Object.values(stored);
      return fragments.map(({ content, meta }) => [content, ...Object.values(meta)].join('\n'));
    },
    { concurrency: AT_A_TIME },
  );
  return texts.flat();
}

/** An index that has read the pages, and what was wrong with them. */
interface Indexed {
  index: pagefind.PagefindIndex;
  errors: string[];
}

async function indexPages(site: string, language: string, content: string): Promise<Indexed> {
  const { index, errors } = await pagefind.createIndex({
    excludeSelectors: LEFT_OUT,
    forceLanguage: language,
  });
  if (!index) throw indexError(errors);
  const pages = filesOf(join(content, KINDS.page.folder)).flatMap((file) => writingSlug(file) ?? []);
  const files = [...TEXTS, ...pages.map((slug) => `${slug}/index.html`)];
  const added = await index.addDirectory({ path: site, glob: `{${files.join(',')}}` });
  // An index of nothing is one that the search in the browser cannot load.
  const home = added.page_count === 0 ? [await index.addHTMLFile(await homePage(site))] : [];
  return { index, errors: [added, ...home].flatMap(({ errors: found }) => found) };
}

function indexError(errors: readonly string[]): Error {
  return new Error(`The search index could not be created: ${errors.join(' ')}`);
}

async function homePage(site: string): Promise<{ sourcePath: string; content: string }> {
  return { sourcePath: 'index.html', content: await readFile(join(site, 'index.html'), 'utf8') };
}
