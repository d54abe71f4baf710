import type { AstroIntegration } from 'astro';

/** Path of the view, without the base path; no promise to anybody, because no built site has it. */
export const OUTLINE_PATH = '/_outline/';

/** Astro integration that adds the author's view of all questions to `npm run dev`, and nothing to a build. */
export function outlineRoute(): AstroIntegration {
  return {
    name: 'outline-route',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: OUTLINE_PATH, entrypoint: new URL('./Outline.astro', import.meta.url) });
      },
    },
  };
}
