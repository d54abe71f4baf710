import { expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';
import { THEIR_URL } from '../../gallery/their-site.ts';
import { attribute, attributes, readSite, textsOf } from './built-site.ts';

const { dist } = await builtSite('theirs');
const { page, read, files, fileOf } = readSite(dist, THEIR_URL);

it('a page of the owner has the layout of the site, a card, and Markdown', () => {
  const now = page('now/');
  expect(textsOf(now, 'h1')).toEqual(['What I do now']);
  expect(attribute(now, 'link[rel=canonical]', 'href')).toBe(`${THEIR_URL}now/`);
  expect(attribute(now, 'meta[property="og:image"]', 'content')).toBe(`${THEIR_URL}cards/page-now.png`);
  expect(fileOf('cards/page-now.png')).toBeDefined();
  expect(attribute(now, 'link[type="text/markdown"]', 'href')).toBe('/why/now.md');
  expect(read('now.md')).toContain('# What I do now');
  expect(attributes(now, '.prose a', 'href')).toEqual(['/why/now/plan.txt', '/why/about/#me']);
  expect(read('now/plan.txt')).toBe('Wait.');
});

it('a page called about replaces the built-in one', () => {
  const about = page('about/');
  expect(textsOf(about, 'h1')).toEqual(['The keeper']);
  expect(textsOf(about, 'h2')).toEqual(['Who am I?']);
  expect(attribute(about, 'h2', 'id')).toBe('me');
});

it('crawlers, the search and programs find pages of the owner; feeds and lists have none, and drafts are nowhere', () => {
  for (const list of ['sitemap-0.xml', 'llms.txt', 'questions.json'])
    expect(read(list), list).toContain('/now');
  expect(read('pagefind/words.txt').split('\n')).toContain('wintering');
  for (const list of ['rss.xml', 'atom.xml', 'feed.json', 'essays/index.html', 'notes/index.html'])
    expect(read(list), list).not.toContain('What I do now');
  expect(files().filter((file) => file.includes('a-draft'))).toEqual([]);
});

it('whoever subscribed to the site that this one has replaced gets the feed of today', () => {
  expect(read('index.xml')).toBe(read('rss.xml'));
  expect(read('old/feed.json')).toBe(read('feed.json'));
});

it('the navigation is the owner’s, and says where the reader is', () => {
  expect(textsOf(page('./'), 'header nav a')).toEqual(['Letters', 'Now', 'The keeper', 'Honey', 'Search']);
  expect(attributes(page('./'), 'header nav a', 'href').slice(0, 4)).toEqual([
    '/why/essays/',
    '/why/now/',
    '/why/about/#me',
    'https://honey.example/',
  ]);
  const current = (path: string) => textsOf(page(path), 'header nav [aria-current]');
  expect(current('./')).toEqual([]);
  expect(current('now/')).toEqual(['Now']);
  expect(current('about/')).toEqual(['The keeper']);
  expect(current('essays/dance/why/')).toEqual(['Letters']);
});

it('the home page begins with the owner’s words', () => {
  expect(textsOf(page('./'), '.home-motto')).toEqual(['Do you keep bees? Then we should talk.']);
});
