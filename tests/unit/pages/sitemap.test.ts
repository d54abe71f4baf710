import { expect, it } from 'vitest';
import { FIXTURE_URL } from '../../gallery/fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { HISTORY } from '../../gallery/history.ts';
import { attribute, files, page, read, readSite, URL_OF_SITE } from './built-site.ts';

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

it('dates pages by their publication, their revision, or the last answer that was added', async () => {
  const { dist } = await builtSite('after');
  const dated = readSite(dist, FIXTURE_URL)
    .read('sitemap-0.xml')
    .matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g);
  const days = new Map([...dated].map(([, url = '', day]) => [url.slice(FIXTURE_URL.length - 1), day]));
  const { published, revised } = HISTORY;
  expect(Object.fromEntries(days)).toMatchObject({
    '/essays/wasps/': published,
    '/essays/wasps/sting/': published,
    '/essays/labour/leaving/': revised,
    '/essays/labour/plan/': published,
    // One of its answers is new.
    '/essays/bees/': revised,
    '/essays/bees/far/': revised,
    '/essays/bees/sleep/': published,
    '/notes/ants/': published,
    '/essays/': revised,
    '/notes/': published,
    '/': revised,
  });
  expect(days.get('/about/')).toBeUndefined();
});
