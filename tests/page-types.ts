import { ROUTE_KINDS, type PageKind } from '../src/site-model/route-kinds.ts';
import { fixedPaths, type FixedKind } from '../src/site-model/fixed-paths.ts';

/** The example essay, which every browser test reads. */
export const ESSAY = 'essays/why-i-quit-data-science/';

/** Kinds of page that the example has none of, or that are no more than a link. */
type NotLookedAt = 'page' | 'notes-page' | 'own-page' | 'number' | 'redirect';

/** Pages that do not depend on the texts, by their kind. */
const FIXED_PAGES = Object.fromEntries(
  [...fixedPaths(true)]
    .filter(([, kind]) => 'framing' in ROUTE_KINDS[kind])
    .map(([path, kind]) => [kind, path.slice(1) || './']),
) as Record<FixedKind & PageKind, string>;

/**
 * One page of each kind, relative to the address the site is served at; answers of several sorts. A kind of page that is
 * missing is an error of the compiler.
 */
export const PAGE_TYPES = {
  ...FIXED_PAGES,
  essay: ESSAY,
  answer: `${ESSAY}sabbatical/`,
  'answer with figures': `${ESSAY}weighing/`,
  'answer with a footnote': `${ESSAY}for-and-against/`,
  embed: `${ESSAY}weighing/embed/`,
  note: 'notes/how-rare-is-the-intersection/',
  tag: 'tags/how-it-works/',
  preset: 'figures/option-price/short-chapter/',
  'preset-embed': 'figures/skills-intersection/three-fields/embed/',
} as const satisfies Record<Exclude<PageKind, NotLookedAt> | `answer with ${string}`, string>;
