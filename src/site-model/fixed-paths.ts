import { ICONS } from '../permalinks/icons.ts';
import { paths, QUESTIONS } from '../permalinks/paths.ts';
import type { RouteKind } from './route-kinds.ts';

/** Pages and files that every site has. */
const FIXED = {
  home: [paths.home],
  essays: [paths.essays],
  notes: [paths.notes],
  tags: [paths.tags],
  faq: [paths.faq],
  search: [paths.search],
  about: [paths.about],
  subscribe: [paths.subscribe],
  'about-figures': [paths.figures],
  'about-writing': [paths.writing],
  'not-found': ['/404.html'],
  'page-data': [paths.answerTexts, QUESTIONS],
  'all-texts': ['/llms.txt'],
  'feed-styles': [paths.feedStyles],
  icon: [paths.icon, '/favicon.ico', ...Object.keys(ICONS).map(paths.iconPng)],
  manifest: [paths.manifest],
  robots: ['/robots.txt'],
} as const satisfies Partial<Record<RouteKind, readonly string[]>>;

/** Kind of an address that every site has. */
export type FixedKind = keyof typeof FIXED;

/** Every address that all sites have, with its kind. */
export const FIXED_PATHS: ReadonlyMap<string, FixedKind> = new Map(
  (Object.entries(FIXED) as [FixedKind, readonly string[]][]).flatMap(([kind, all]) =>
    all.map((path): [string, FixedKind] => [path, kind]),
  ),
);
