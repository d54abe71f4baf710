/**
 * The site that the browser tests look at: built from `tests/fixtures/example`, so that they hold whatever is published, and
 * served where no owner's settings can move it.
 */
export const TEST_SITE = {
  content: './tests/fixtures/example',
  dist: '.cache/gallery/example/dist',
  /** Its address, with a slash at the end. */
  url: 'https://asked-and-answered.example/',
} as const;

/** What commands have to know to build or serve it. */
export const TEST_SITE_ENV = {
  CONTENT_DIR: TEST_SITE.content,
  SITE_URL: TEST_SITE.url,
  INTERFACE_LANGUAGE: 'en',
} as const;
