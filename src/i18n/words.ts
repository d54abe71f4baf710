// English for whatever reads it as it is; in a site, astro.config.mjs puts the file of the site's language in its place, so that
// pages and scripts take along the words that they use and no others.
export * from './en.ts';
