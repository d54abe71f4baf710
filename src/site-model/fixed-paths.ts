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
  'not-found': ['/404.html'],
  'page-data': [paths.answerTexts, QUESTIONS],
  'all-texts': ['/llms.txt'],
  'feed-styles': [paths.feedStyles],
  icon: [paths.icon, '/favicon.ico', ...Object.keys(ICONS).map(paths.iconPng)],
  manifest: [paths.manifest],
  robots: ['/robots.txt'],
} as const satisfies Partial<Record<RouteKind, readonly string[]>>;

/** Pages for authors, which a site has only if its owner asks for them. */
const GUIDE = {
  'about-figures': [paths.figures],
  'about-writing': [paths.writing],
} as const satisfies Partial<Record<RouteKind, readonly string[]>>;

/** Kind of an address that does not depend on the texts of a site. */
export type FixedKind = keyof typeof FIXED | keyof typeof GUIDE;

/**
 * Every address that does not depend on the texts of a site, with its kind.
 *
 * @param hasGuide Whether the site has the pages for authors.
 */
export function fixedPaths(hasGuide: boolean): ReadonlyMap<string, FixedKind> {
  const all = Object.entries({ ...FIXED, ...(hasGuide && GUIDE) }) as [FixedKind, readonly string[]][];
  return new Map(all.flatMap(([kind, own]) => own.map((path): [string, FixedKind] => [path, kind])));
}
