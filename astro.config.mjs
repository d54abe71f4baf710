import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { authorGuide } from './src/integrations/author-guide.ts';
import { buildPhases, reportRendering } from './src/integrations/build-phases.ts';
import { compressedCopies } from './src/integrations/compressed-copies.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';
import { finishBuild, finishPages } from './src/integrations/finish-build/finish-build.ts';
import { createPageReader } from './src/integrations/finish-build/page-reader.ts';
import { prerenderer, spreadPictures } from './src/integrations/prerenderer.ts';
import { publicFolder, refuseCollisions } from './src/integrations/public-folder.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { outlineRoute } from './src/integrations/outline-view/outline-route.ts';
import { fileAddresses } from './src/integrations/file-addresses.ts';
import { memoizeLast } from './src/cache/memoize.ts';
import { CONTENT_FOLDER } from './src/content/content-folder.ts';
import { readLedgerFile } from './src/content/ledger-file.ts';
import { renderFile } from './src/content/render-file.ts';
import { textModules } from './src/content/text-modules.ts';
import { interfaceFile, wordsFor } from './src/i18n/languages.ts';
import { resolveLink } from './src/permalinks/address.ts';
import { redirectsOf } from './src/permalinks/redirects.ts';
import { isInSitemap } from './src/site-model/route-kinds.ts';
import { site } from './src/site.ts';
import { styleModules } from './src/integrations/style-modules.ts';
import { ASKER_TYPEFACE, askerCuts, authorCuts, TYPEFACE, variants } from './src/styles/typeface.ts';

const words = wordsFor(site.language);
const { ledger } = readLedgerFile(CONTENT_FOLDER);
// Asked for with each request of the development server.
const redirects = memoizeLast(redirectsOf);
const pages = createPageReader(site.address, undefined, site.allowedHosts);

export default defineConfig({
  // A page is made again when the key that it is given in `getStaticPaths` changes; see `getKey` and `pageKey`.
  experimental: { incrementalBuild: true },
  site: site.address.origin,
  base: site.address.base,
  trailingSlash: 'always',
  // While one page is written and a picture is drawn by other threads, another is rendered.
  build: { concurrency: 8 },
  integrations: [
    buildPhases(),
    // For what texts import; all else of them is rendered by `src/mdx/render/`.
    mdx(),
    // Babel is slow; only components need it.
    preact({ include: /\.[jt]sx$/ }),
    sitemap({
      filter: (page) => isInSitemap(new URL(page).pathname.slice(site.address.base.length - 1)),
      // As feeds and pages write it.
      serialize: (item) => ({ ...item, url: resolveLink(item.url, item.url) }),
    }),
    styleModules(site.language, words),
    prerenderer(
      refuseCollisions(site.host),
      spreadPictures,
      finishPages(pages, site.address.base),
      reportRendering(site.address.base),
    ),
    publicFolder(site.address, site.host),
    finishBuild(pages, ledger, site.address, site.host),
    searchIndex(site.language, CONTENT_FOLDER),
    compressedCopies(site.host),
    contentOverlay(CONTENT_FOLDER, site.language, site.address),
    outlineRoute(),
    authorGuide(site.hasGuide),
    fileAddresses(() => redirects(readLedgerFile(CONTENT_FOLDER).ledger)),
  ],
  vite: {
    plugins: [
      tailwindcss(),
      textModules((file, source) => renderFile(file, source, { ...site, ledger, words })),
    ],
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          comments: false,
          // What several figures share is one file, not one for each set of them that shares something.
          codeSplitting: {
            groups: [{ name: 'shared', test: /\/src\/(figures|i18n)\/|preact/, minShareCount: 2 }],
          },
        },
      },
    },
    resolve: { alias: [{ find: /^.*\/i18n\/words\.ts$/, replacement: interfaceFile(site.language) }] },
    // What builds write and keep is no reason to look at a page again.
    server: {
      watch: {
        ignored: [
          '**/dist/**',
          '**/.cache/{astro,cards,compressed,documents,node,pages,removed-*,stills,texts,unfinished}/**',
        ],
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: TYPEFACE,
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants(authorCuts, site.language) },
    },
    {
      provider: fontProviders.local(),
      name: ASKER_TYPEFACE,
      cssVariable: '--font-heading',
      fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
      options: { variants: variants(askerCuts, site.language) },
    },
  ],
});
