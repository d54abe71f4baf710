import { memoize } from '../cache/memoize.ts';
import { getKey, getSite, pageKey } from '../content/load.ts';
import type { Writing } from '../site-model/writing.ts';
import type { RouteKind } from '../site-model/route-kinds.ts';
import { routeParams } from '../site-model/route-params.ts';
import type { RouteProps } from '../site-model/route-props.ts';
import { routesOf } from '../site-model/routes.ts';
import type { Site } from '../site-model/site.ts';
import { enabledFeeds, site } from '../site.ts';
import { hasCard } from './cards/card-contents.ts';
import { availableFigures } from './stills/stills.ts';

/** Props of the pages of a kind, as a type that has an index signature, which Astro asks for. */
type Props<K extends RouteKind> = K extends RouteKind
  ? { [Name in keyof RouteProps<K, Writing>]: RouteProps<K, Writing>[Name] }
  : never;

/** A page as `getStaticPaths` gives it to Astro. */
export interface StaticPath<K extends RouteKind> {
  params: Record<string, string>;
  props: Props<K>;
  cacheKey?: string;
}

/** Every address of a snapshot of the site. */
const routesOfSnapshot = memoize(async ({ texts, ledger }: Site) =>
  routesOf({
    texts,
    ledger,
    presets: await availableFigures(),
    hasGuide: site.hasGuide,
    formats: enabledFeeds,
    formerFeeds: site.formerFeeds,
    hasCard,
    ownRoutes: [],
    // A page that has the address of one is an error, and must not be missing here for it.
    publicFiles: [],
  }),
);

/**
 * The pages of some kinds that a file below `src/pages/` makes.
 *
 * @param routePattern Pattern of the file's route, as Astro gives it to `getStaticPaths`.
 */
export async function staticPaths<K extends RouteKind>(
  kinds: K | readonly K[],
  routePattern: string,
): Promise<StaticPath<K>[]> {
  const wanted = new Set<RouteKind>([kinds].flat());
  const snapshot = await getSite();
  // The navigation of every page.
  const hasNotes = snapshot.notes.length > 0;
  const own = (await routesOfSnapshot(snapshot)).filter(({ kind }) => wanted.has(kind));
  const pages = own.map(async ({ path, props, madeOf }): Promise<StaticPath<K>[]> => {
    const params = routeParams(path, routePattern);
    if (!params) return [];
    const cacheKey = madeOf && pageKey(hasNotes, await Promise.all(madeOf.texts.map(getKey)), madeOf.values);
    return [{ params, props: props as Props<K>, ...(cacheKey !== undefined && { cacheKey }) }];
  });
  return (await Promise.all(pages)).flat();
}
