/**
 * The rooms of the house: what each folder of `src/` is for, from the ground up, and what it may import besides itself.
 * A room may name only rooms above its own line, so that no circle can be written down. `site` is `src/site.ts`;
 * `src/content.config.ts` binds the content to Astro and may import what it likes.
 */
const TABLE = {
  // Problems, their form, and what was probably meant; how far a build is.
  diagnostics: '',
  // Addresses, anchors, and the ledger of what was published.
  permalinks: '',
  // Words of the interface, languages, numbers.
  i18n: '',
  // Samples of the guide for authors.
  guide: '',
  // What can be said about a site, and what of it holds.
  'site-config': 'diagnostics permalinks i18n',
  site: 'site-config',
  // What outlives one build, or one request of the development server.
  cache: 'site-config',
  styles: 'i18n site-config site',
  figures: 'permalinks i18n site styles',
  // Charts of an author's own: from a table to geometry, drawing and sentences.
  charts: 'diagnostics i18n figures',
  // Parser, outline, checks, Markdown plugins, renderer.
  mdx: 'diagnostics permalinks i18n figures charts',
  // Pure: what follows from all texts together.
  'site-model': 'diagnostics permalinks i18n site-config figures charts mdx',
  // What a page does in the browser.
  client: 'permalinks i18n site-model',
  // Files become documents; the one module that asks for them.
  content: 'diagnostics permalinks i18n site-config site cache figures charts mdx site-model',
  components: 'permalinks i18n guide site-config site styles figures charts mdx site-model content',
  // Feeds, cards, stills, Markdown, structured data, oEmbed.
  outputs:
    'diagnostics permalinks i18n site-config site cache styles figures charts mdx site-model content components',
  // Texts of other generators and exports become texts of this site.
  import: 'diagnostics permalinks mdx site-model content outputs',
  layouts: 'permalinks i18n site-config site styles site-model client components outputs',
  pages:
    'diagnostics permalinks i18n guide site-config site styles figures charts mdx site-model client content components outputs layouts',
  // Headers, redirects, policy, and the files of each host.
  hosting: 'permalinks site-config cache site-model',
  // Hooks of Astro: after the build, and in the development server.
  integrations:
    'diagnostics permalinks site-config site cache styles mdx site-model content components layouts hosting',
  // A file for each command.
  cli: 'diagnostics permalinks i18n site-config site cache styles mdx site-model content hosting import integrations',
};

/** Each room, and the rooms that it may import. */
export const ROOMS = Object.fromEntries(
  Object.entries(TABLE).map(([room, others]) => [room, others.split(' ').filter(Boolean)]),
);
