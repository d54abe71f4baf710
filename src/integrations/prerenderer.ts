import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A prerenderer that does something besides what another one does. */
export type PrerendererWrapper = (prerenderer: AstroPrerenderer) => AstroPrerenderer;

/** Astro integration that wraps the prerenderer, the first wrapper innermost. Astro itself has room for one. */
export function prerenderer(...wrappers: readonly PrerendererWrapper[]): AstroIntegration {
  return {
    name: 'prerenderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((original) => wrappers.reduce((wrapped, wrap) => wrap(wrapped), original)),
    },
  };
}

/**
 * Puts the pictures of each route evenly between the pages. They are drawn by other threads: while one is drawn the next
 * pages are rendered, where Astro may render some at a time.
 */
export function spreadPictures(original: AstroPrerenderer): AstroPrerenderer {
  return {
    ...original,
    getStaticPaths: async () =>
      spread(await original.getStaticPaths(), ({ pathname, route }) =>
        pathname.endsWith('.png') ? route.component : '',
      ),
  };
}

/** The items of a list, those of each group in their order and evenly among the others. */
export function spread<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  return [...Map.groupBy(items, groupOf).values()]
    .flatMap((group) => group.map((item, index) => ({ item, place: (index + 0.5) / group.length })))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
