import { OUTLINE_PATH } from './outline-path.ts';
import type { AstroIntegration } from 'astro';

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
