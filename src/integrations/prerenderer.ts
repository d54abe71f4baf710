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
 * Puts pictures evenly between pages. They are drawn by other threads: while one is drawn the next pages are rendered,
 * where Astro may render some at a time.
 */
export function spreadPictures(original: AstroPrerenderer): AstroPrerenderer {
  return {
    ...original,
    getStaticPaths: async () => {
      const paths = await original.getStaticPaths();
      const isPicture = ({ pathname }: (typeof paths)[number]) => pathname.endsWith('.png');
      return spread(
        paths.filter(isPicture),
        paths.filter((path) => !isPicture(path)),
      );
    },
  };
}

/** Two lists as one, the items of each in their order and as evenly as can be. */
export function spread<T>(one: readonly T[], other: readonly T[]): T[] {
  const at = (list: readonly T[]) =>
    list.map((item, index) => ({ item, place: (index + 0.5) / list.length }));
  return [...at(one), ...at(other)].toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}
