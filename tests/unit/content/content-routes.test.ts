import { describe, expect, it } from 'vitest';
import { figurePresets } from '../../../src/figures/registry.ts';
import {
  allRoutes,
  generatedFiles,
  linkTargets,
  type LinkedText,
} from '../../../src/content/content-routes.ts';
import { KINDS, type Kind } from '../../../src/permalinks/kinds.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import type { Ledger } from '../../../src/permalinks/ledger.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';

const text = (kind: Kind, slug: string, source = 'So.'): LinkedText => ({
  kind,
  slug,
  page: KINDS[kind].page(slug),
  title: slug,
  topics: [],
  outline: outlineOf(parseMdx(source), 'en').outline,
  ids: [],
  pictures: [],
  linkedFiles: [],
  figures: [],
  charts: [],
  isPublished: true,
  file: `content/${KINDS[kind].folder}/${slug}.mdx`,
});

const routesWith = (
  texts: readonly LinkedText[],
  ledger: Ledger = new Map(),
  ownRoutes: string[] = [],
  hasGuide = false,
  formerFeeds: string[] = [],
) =>
  allRoutes(texts, {
    ledger,
    presets: figurePresets(undefined),
    hasGuide,
    formats: ['rss', 'atom', 'json'],
    hasCard: () => true,
    formerFeeds,
    ownRoutes,
    publicFiles: [],
  });
const places = (...texts: LinkedText[]) => linkTargets(routesWith(texts));

describe('the addresses that a text may link to', () => {
  it('are pages of the list of notes, as many as there are', () => {
    const notes = (count: number) => Array.from({ length: count }, (_, index) => text('note', `n${index}`));
    expect(places(...notes(50)).has('/notes/page/2/')).toBe(false);
    expect(places(...notes(51)).has('/notes/page/2/')).toBe(true);
    expect(places(...notes(51)).has('/notes/page/1/')).toBe(false);
    const later = notes(51).map((note, index) => ({ ...note, isPublished: index > 0 }));
    expect(places(...later).has('/notes/page/2/')).toBe(false);
  });

  it('are no addresses that feeds had on another site, which have the feed of today', () => {
    const routes = routesWith([text('essay', 'a')], new Map(), [], false, [
      '/index.xml',
      '/old/feed.json',
      '/rss.xml',
    ]);
    const at = new Map(routes.map((route) => [route.path, route]));
    expect(at.get('/index.xml')).toMatchObject({
      kind: 'feed',
      aliasOf: '/rss.xml',
      props: { format: 'rss' },
    });
    expect(at.get('/old/feed.json')).toMatchObject({ kind: 'feed', aliasOf: '/feed.json' });
    expect(at.get('/rss.xml')).not.toHaveProperty('aliasOf');
    expect(linkTargets(routes).has('/index.xml')).toBe(false);
  });

  it('are the archives of long feeds', () => {
    const questions = (count: number) =>
      Array.from({ length: count }, (_, index) => `## Why ${index}?\n\nSo.\n`).join('\n');
    const long = places(text('essay', 'long', questions(31)));
    expect(
      ['/answers/archive-1-atom.xml', '/essays/long/archive-1-rss.xml'].every((one) => long.has(one)),
    ).toBe(true);
    expect(long.has('/archive-1-rss.xml')).toBe(false);
    expect(places(text('essay', 'long', questions(30))).has('/answers/archive-1-atom.xml')).toBe(false);
  });

  it('are feeds of essays that ask something, in the one format that they have', () => {
    const some = places(text('essay', 'asks', '## Why?\n\nSo.'), text('essay', 'tells'));
    expect([...some.keys()].filter((path) => /^\/essays\/.*\.(xml|json)$/.test(path)).toSorted()).toEqual([
      '/essays/asks/rss.xml',
      '/essays/asks/why/oembed.json',
    ]);
  });

  it('are the icons, the cards, and the named states of figures with their stills and cards', () => {
    const figure = { figure: 'option-price', state: '10-10' };
    const all = places({ ...text('essay', 'why'), figures: [figure] });
    for (const path of [
      '/apple-touch-icon.png',
      '/favicon.ico',
      '/cards/site.png',
      '/cards/essay-why.png',
      '/figures/option-price/short-chapter/',
      '/figures/option-price/short-chapter.svg',
      '/figures/option-price/10-10.png',
      '/cards/figure-option-price-short-chapter.png',
    ]) {
      expect(all.has(path), path).toBe(true);
    }
    // The ladder cannot be drawn without its numbers.
    expect(all.has('/figures/career-ladder.png')).toBe(false);
    // A figure that no text uses has no pages.
    expect([...places().keys()].filter((path) => path.startsWith('/figures/'))).toEqual([]);
  });

  it('are the pages for authors, with the figure that they show, if the site publishes them', () => {
    const guide = ['/about/writing/', '/about/figures/', '/figures/skills-intersection/guess/'];
    const withGuide = linkTargets(routesWith([], new Map(), [], true));
    expect(guide.filter((path) => withGuide.has(path))).toEqual(guide);
    expect(guide.filter((path) => places().has(path))).toEqual([]);
    expect(withGuide.has('/figures/option-price/short-chapter/')).toBe(false);
  });

  it('are pages of figures that were published, whether or not a text still uses the figure', () => {
    const page = '/figures/option-price/short-chapter/';
    const published = { published: '2026-11-23', text: '4×, 4 years' };
    const kept = new Map(
      routesWith([text('essay', 'why')], new Map([[page, published]])).map((route) => [route.path, route]),
    );
    const own = ['', 'embed/', 'oembed.json'].map((file) => page + file);
    const pictures = [
      '/cards/figure-option-price-short-chapter.png',
      '/figures/option-price/short-chapter.png',
      '/figures/option-price/short-chapter.svg',
    ];
    for (const path of [...own, ...pictures]) expect(kept.get(path), path).not.toHaveProperty('aliasOf');
    expect(kept.has('/figures/option-price/long-chapter/')).toBe(false);

    const ledger: Ledger = new Map([
      [page, { ...published, to: '/essays/why/' }],
      ['/essays/why/', { published: '2026-11-23', text: 'Why' }],
    ]);
    const moved = new Map(routesWith([text('essay', 'why')], ledger).map((route) => [route.path, route]));
    expect(own.map((path) => moved.get(path)?.kind)).toEqual(['redirect', 'redirect', 'page-oembed']);
    expect(moved.get(pictures[0] ?? '')?.aliasOf).toBe('/cards/essay-why.png');
  });

  it('are the pages of drafts, which only drafts may link to', () => {
    const draft = { ...text('essay', 'draft', '## Why?\n\nSo.'), topics: ['Late'], isPublished: false };
    const all = places(draft);
    expect(['/essays/draft/why/', '/tags/late/'].every((one) => all.has(one))).toBe(true);
  });

  it('are pages of the owner, whose former addresses redirect as those of other texts do', () => {
    const moved: Ledger = new Map([
      ['/lately/', { published: '2026-11-23', text: 'Lately', to: '/now/' }],
      ['/now/', { published: '2026-11-23', text: 'Now' }],
    ]);
    const routes = new Map(routesWith([text('page', 'now')], moved).map((route) => [route.path, route]));
    expect(routes.get('/now/')?.kind).toBe('page');
    expect(routes.get('/lately/')).toMatchObject({ kind: 'redirect', props: { redirect: { to: '/now/' } } });
    expect(routes.get('/lately.md')).toMatchObject({ kind: 'page-text', aliasOf: '/now.md' });
    expect(routes.get('/cards/page-lately.png')?.kind).toBe('card');
    expect(routes.get('/about/')?.kind).toBe('about');
    expect(routesWith([text('page', 'about')]).filter(({ path }) => path === '/about/')).toMatchObject([
      { kind: 'page' },
    ]);
  });

  it('are the pages that an owner adds, and not where something was', () => {
    const moved: Ledger = new Map([
      ['/essays/old/', { published: '2026-11-23', text: 'Old', to: '/essays/why/' }],
      ['/essays/why/', { published: '2026-11-23', text: 'Why' }],
    ]);
    const all = linkTargets(routesWith([text('essay', 'why')], moved, ['/cv/', '/faq/', '/cv.json']));
    expect(['/cv/', '/faq/', '/cv.json', '/essays/old/'].map((one) => all.has(one))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('the addresses that a build makes files for', () => {
  const ledger = new Map([
    ['/essays/old/', { published: '2026-11-23', text: 'Old', to: '/essays/why/' }],
    ['/essays/why/', { published: '2026-11-23', text: 'Why' }],
  ]) as Ledger;
  const essay = text('essay', 'why', '## So?\n\nYes.');
  const files = new Map([
    ['/faq/', 'src/pages/faq.astro'],
    ['/cv/', 'src/pages/cv.astro'],
  ]);
  const generated = (more: readonly [string, string][] = []) => {
    const sources = new Map([...files, ...more]);
    return generatedFiles(
      routesWith([essay], ledger, [...sources.keys()]),
      sources,
      'content/permalinks.json',
    );
  };

  it.each([
    ['/essays/why/', 'content/essays/why.mdx'],
    ['/essays/why/so/embed/', 'content/essays/why.mdx'],
    ['/essays/why.md', 'content/essays/why.mdx'],
    ['/essays/old/', 'content/permalinks.json'],
    ['/faq/', 'src/pages/faq.astro'],
    ['/cv/', 'src/pages/cv.astro'],
    ['/rss.xml', undefined],
  ])('include %s, from %s', (address, source) => {
    expect(generated().has(address)).toBe(true);
    expect(generated().get(address)).toBe(source);
  });
});
