import { expect, it } from 'vitest';
import { attribute, files, page, read, URL_OF_SITE } from './built-site.ts';

it('leads crawlers to a list of exactly the pages that name themselves as the address to link to', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${URL_OF_SITE}sitemap-index.xml`);
  expect(read('sitemap-index.xml')).toContain(`<loc>${URL_OF_SITE}sitemap-0.xml</loc>`);
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)/g)].map(([, url]) => url);
  const own = files()
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((path) => attribute(page(path || './'), 'link[rel=canonical]', 'href') === URL_OF_SITE + path)
    .map((path) => URL_OF_SITE + path);
  expect(own.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(own.toSorted());
});
