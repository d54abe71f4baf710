import type { AstroIntegration } from 'astro';
import { paths } from '../permalinks/paths.ts';

/** The pages for authors, by their addresses. Astro makes no page of a file whose name begins with an underscore. */
const PAGES = { [paths.writing]: '_writing.astro', [paths.figures]: '_figures.astro' };

/**
 * Astro integration that adds the pages for authors to `npm run dev`, and to a build of a site that publishes them.
 *
 * @param isPublished Whether the site does.
 */
export function authorGuide(isPublished: boolean): AstroIntegration {
  return {
    name: 'author-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !isPublished) return;
        for (const [pattern, file] of Object.entries(PAGES))
          injectRoute({ pattern, entrypoint: new URL(`../pages/about/${file}`, import.meta.url) });
      },
    },
  };
}
