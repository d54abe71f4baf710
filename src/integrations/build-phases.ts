import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PrerendererWrapper } from './prerenderer.ts';
import { beginPhase, reportPages, reportProgress } from '../diagnostics/phases.ts';

/**
 * Astro integration that says which phase a build is in, as far as Astro has hooks for it; reading texts is begun by their
 * loader. Has to be the first, so that hooks of the others belong to the phase.
 */
export function buildPhases(): AstroIntegration {
  return {
    name: 'build-phases',
    hooks: {
      'astro:build:start': () => beginPhase('Bundling'),
      'astro:build:generated': () => beginPhase('Finishing'),
    },
  };
}

/**
 * Says how far the prerenderer is. Astro renders the paths in their order, and none whose file it takes over from the last
 * build; so what comes before a path in the list is done when that is rendered, but for the few that are rendered beside it.
 *
 * @param base Base path of the site, which requests have and paths have not.
 */
export function reportRendering(base: string): PrerendererWrapper {
  return (prerenderer) => reporting(prerenderer, base);
}

function reporting(prerenderer: AstroPrerenderer, base: string): AstroPrerenderer {
  /** Place of each path in the list. */
  const places = new Map<string, number>();
  const pages = new Set<string>();
  const rendered = new Set<string>();
  return {
    ...prerenderer,
    setup: async () => {
      beginPhase('Listing pages');
      await prerenderer.setup?.();
    },
    getStaticPaths: async () => {
      const found = await prerenderer.getStaticPaths();
      for (const { pathname, route } of found) {
        const path = trimmed(new URL(`/${trimmed(pathname)}`, 'http://host').pathname);
        if (!places.has(path)) places.set(path, places.size);
        if (route.type === 'page' || path.endsWith('.html')) pages.add(path);
      }
      beginPhase('Rendering pages and files');
      return found;
    },
    render: async (request, options) => {
      const path = trimmed(new URL(request.url).pathname.slice(base.length));
      if (pages.has(path)) rendered.add(path);
      reportProgress(places.get(path) ?? 0, places.size);
      return prerenderer.render(request, options);
    },
    teardown: async () => {
      reportProgress(places.size, places.size);
      reportPages({ rendered: rendered.size, reused: pages.size - rendered.size });
      beginPhase('Resizing pictures');
      await prerenderer.teardown?.();
    },
  };
}

function trimmed(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
