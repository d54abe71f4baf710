import { FORMATS } from '../site-config/feed-formats.ts';
import { paths } from '../permalinks/paths.ts';

/** What holds for all addresses of a kind. */
export interface RouteTraits {
  /**
   * Their shapes as rules of hosts name them: `:name` stands for one piece of a path or a part of it. Lists and other pages
   * of one piece share a shape, which also fits pages that an owner adds.
   */
  shapes?: readonly string[];
  /** Which sites may show the page in a frame; absent for what is no page. */
  framing?: 'none' | 'any';
  /** Whether the sitemap lists it. */
  sitemap?: true;
  /** Whether the full-text search looks at it; the page says which of its words count. */
  search?: true;
  /** Whether programs on pages of other sites may read it. */
  shared?: true;
}

const page = (...shapes: string[]) => ({ shapes, framing: 'none', sitemap: true }) as const;
const shared = (...shapes: string[]) => ({ shapes, shared: true }) as const;

const FEED_FILES = Object.values(FORMATS).flatMap(({ file }) => [file, `archive-:number-${file}`]);

/** Every kind of address of the site. */
export const ROUTE_KINDS = {
  home: page(paths.home),
  'not-found': { shapes: ['/:page'], framing: 'none' },
  essays: page('/:page/'),
  notes: page('/:page/'),
  tags: page('/:page/'),
  faq: page('/:page/'),
  search: page('/:page/'),
  about: page('/:page/'),
  subscribe: page('/:page/'),
  'own-page': page('/:page/'),
  essay: { ...page(paths.essay(':essay')), search: true },
  answer: { ...page(paths.answer(':essay', ':question')), search: true },
  note: { ...page(paths.note(':note')), search: true },
  page: { ...page(paths.page(':page')), search: true },
  'notes-page': page('/notes/page/:number/'),
  tag: page(paths.tag(':tag')),
  preset: page(paths.preset(':figure', ':preset')),
  'about-figures': page(paths.figures),
  'about-writing': page(paths.writing),
  number: { shapes: ['/q/:number/'], framing: 'none' },
  // Where a text, an answer or a figure was.
  redirect: {
    shapes: [
      paths.essay(':essay'),
      paths.answer(':essay', ':question'),
      paths.note(':note'),
      paths.page(':page'),
      paths.preset(':figure', ':preset'),
    ],
    framing: 'none',
  },
  embed: { shapes: [paths.embed(':essay', ':question')], framing: 'any' },
  'preset-embed': { shapes: [paths.presetEmbed(':figure', ':preset')], framing: 'any' },
  feed: {
    shapes: [paths.home, paths.answers, paths.essay(':essay')].flatMap((folder) =>
      FEED_FILES.map((file) => folder + file),
    ),
  },
  'essay-text': shared(paths.essayText(':essay')),
  'answer-text': shared(paths.answerText(':essay', ':question')),
  'note-text': shared(paths.noteText(':note')),
  'page-text': shared(paths.pageText(':page')),
  oembed: shared(paths.oembed(':essay', ':question')),
  // That of an answer or a figure which is a page of another kind now.
  'page-oembed': shared(paths.oembed(':essay', ':question'), paths.presetOembed(':figure', ':preset')),
  'preset-oembed': shared(paths.presetOembed(':figure', ':preset')),
  'all-texts': {},
  'page-data': {},
  'feed-styles': {},
  picture: {},
  attachment: {},
  still: {},
  // Still picture of a chart.
  chart: {},
  card: {},
  // Picture of an author's own in place of a card.
  cover: {},
  icon: {},
  manifest: {},
  sitemap: {},
  robots: {},
  // Files of the public folder, and what endpoints of an owner make.
  'own-file': {},
} as const satisfies Record<string, RouteTraits>;

/** Name of a kind of address. */
export type RouteKind = keyof typeof ROUTE_KINDS;

/** Name of a kind of page: what readers see, and another site could frame. */
export type PageKind = {
  [Kind in RouteKind]: (typeof ROUTE_KINDS)[Kind] extends { framing: string } ? Kind : never;
}[RouteKind];

const KINDS = Object.entries(ROUTE_KINDS) as [RouteKind, RouteTraits][];

/** The shapes of all kinds that something holds for, each once. */
export function shapesOf(holds: (traits: RouteTraits, kind: RouteKind) => boolean): string[] {
  return [...new Set(KINDS.flatMap(([kind, traits]) => (holds(traits, kind) ? (traits.shapes ?? []) : [])))];
}

const UNLISTED = shapesOf(({ framing, sitemap }) => framing === 'any' && !sitemap).map(expressionOf);

/** Whether the sitemap lists a page of Astro: every page but those that are made to be framed. */
export function isInSitemap(path: string): boolean {
  return !UNLISTED.some((expression) => expression.test(path));
}

function expressionOf(shape: string): RegExp {
  const pieces = shape.split(/:\w+/).map((piece) => RegExp.escape(piece));
  return new RegExp(`^${pieces.join('[^/]+')}$`);
}
