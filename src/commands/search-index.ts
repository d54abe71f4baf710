import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

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

/** Parts of a text that say nothing to whoever searches: controls, drawings, what is told by other means. */
const LEFT_OUT = ['fieldset', 'svg', '.permalink', 'astro-island output', 'details'];

/**
 * Astro integration that puts an index for full-text search beside the built site, in `pagefind/`: of every page that
 * marks its text with `data-pagefind-body`, which are answers, notes, and essays that ask nothing, so that each text is
 * found once.
 */
export function searchIndex(language: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { index, errors } = await pagefind.createIndex({
          excludeSelectors: LEFT_OUT,
          forceLanguage: language,
        });
        if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
        const site = fileURLToPath(dir);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await pagefind.close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`The search index cannot be made: ${faults.join(' ')}`);
        await Promise.all(UNUSED.map((file) => rm(`${site}pagefind/${file}`, { force: true })));
      },
    },
  };
}
