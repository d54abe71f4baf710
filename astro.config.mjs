import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { codeTransformer } from './src/markdown/code-blocks.ts';
import { keepCompiled } from './src/markdown/kept-mdx.ts';
import { recmaOnlyAnswer } from './src/markdown/recma-only-answer.ts';
import { contentOverlay } from './src/commands/content-overlay.ts';
import { finishSite } from './src/commands/finish-site.ts';
import { publicFolder } from './src/commands/public-folder.ts';
import { searchIndex } from './src/commands/search-index.ts';
import { outlineRoute } from './src/desk/outline-route.ts';
import { pictureAddresses } from './src/desk/picture-addresses.ts';
import { CONTENT_FOLDER } from './src/essays/content-folder.ts';
import { readLedgerFile } from './src/essays/ledger-file.ts';
import { interfaceFile, interfaceLanguage, wordsFor } from './src/interface/languages.ts';
import { backLabel } from './src/markdown/footnotes.ts';
import { rehypeAnswers } from './src/markdown/rehype-answers.ts';
import { rehypeElementStyles } from './src/markdown/rehype-element-styles.ts';
import { leadingTo, rehypeFormerAnchors } from './src/markdown/rehype-former-anchors.ts';
import { rehypeSiteLinks } from './src/markdown/rehype-site-links.ts';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { rehypeTaskLists } from './src/markdown/rehype-task-lists.ts';
import { remarkExpressionPlaces } from './src/markdown/remark-expression-places.ts';
import { remarkPictures } from './src/markdown/remark-pictures.ts';
import { remarkQuestionAnchors } from './src/markdown/remark-question-anchors.ts';
import { remarkTypography } from './src/markdown/remark-typography.ts';
import { redirectsOf } from './src/permalinks/redirects.ts';
import { site } from './src/site.ts';
import { paletteModule } from './src/styles/palette-module.ts';
import { TYPEFACE, variants } from './src/styles/typeface.ts';

const words = wordsFor(site.language);
const { ledger } = readLedgerFile(CONTENT_FOLDER);
const redirects = redirectsOf(ledger);
const leadsOn = new Set(redirects.map(({ from }) => site.address.absolute(from)));

export default defineConfig({
  // A page is made anew when the key that it is given in `getStaticPaths` changes; see `getKey` and `pageKey`.
  experimental: { incrementalBuild: true },
  site: site.address.origin,
  base: site.address.base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !leadsOn.has(page) && !page.endsWith('/embed/') }),
    paletteModule(),
    searchIndex(site.language),
    publicFolder(site.address),
    finishSite(redirects, site.address),
    contentOverlay(CONTENT_FOLDER, site.language, site.address),
    outlineRoute(),
    pictureAddresses(),
  ],
  vite: {
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    resolve: { alias: [{ find: /^.*\/interface\/words\.ts$/, replacement: interfaceFile(site.language) }] },
    // What builds write and keep is no reason to look at a page again.
    server: {
      watch: { ignored: ['**/dist/**', '**/.cache/{astro,cards,compiled,compressed,stills,unfinished}/**'] },
    },
  },
  markdown: {
    processor: keepCompiled(
      unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [
          remarkGfm,
          remarkPictures,
          remarkTypography,
          remarkExpressionPlaces,
          [remarkQuestionAnchors, { language: site.language }],
        ],
        remarkRehype: { clobberPrefix: '', footnoteBackLabel: backLabel(words) },
        rehypePlugins: [
          rehypeSlug,
          rehypeTables,
          rehypeTaskLists,
          [rehypeAnswers, words],
          [rehypeSiteLinks, { address: site.address }],
          [rehypeFormerAnchors, { ledger, address: site.address, words }],
          rehypeElementStyles,
        ],
        recmaPlugins: [recmaOnlyAnswer],
      }),
      (file) => [
        site.language,
        interfaceLanguage(site.language),
        site.address.absolute('/'),
        leadingTo(ledger, file),
      ],
    ),
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      // Both themes' colours as custom properties; prose.css chooses.
      defaultColor: false,
      transformers: [codeTransformer],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: TYPEFACE,
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants() },
    },
  ],
});
