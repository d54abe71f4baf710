import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../diagnostics/content-error.ts';
import { collisionProblems } from '../content/public-collisions.ts';
import { PUBLIC_FOLDER, publicFiles } from '../content/public-files.ts';
import { fileServer, pathInSite } from '../hosting/file-server.ts';
import type { Address } from '../permalinks/address.ts';
import { HOSTS, type Host } from '../site-config/hosts.ts';
import type { PrerendererWrapper } from './prerenderer.ts';

/**
 * Refuses what has the address of a file of the public folder. Astro copies that into the site and then silently leaves out
 * each page whose file is there already; here that is an error, whichever route makes the page.
 */
export function refuseCollisions(host: Host): PrerendererWrapper {
  return (original) => ({
    ...original,
    getStaticPaths: async () => {
      const found = await original.getStaticPaths();
      const generated = new Map(
        found.map(({ pathname, route }) => [addressOf(pathname, route.type), route.component]),
      );
      const problems = collisionProblems(publicFiles(), generated, HOSTS[host].files);
      if (problems.length > 0) throw new ContentError(problems);
      return found;
    },
  });
}

/**
 * Astro integration by which `npm run dev` serves the public folder as a built site does: an `index.html` at the address of
 * its folder, names with `#` and `?` at their encoded address.
 */
export function publicFolder(address: Address, host: Host): AstroIntegration {
  return {
    name: 'public-folder',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const serve = fileServer(PUBLIC_FOLDER, address, host);
        server.middlewares.use((request, response, next) => {
          // Vite takes the base path away from `url`.
          const url = request.originalUrl ?? request.url ?? '/';
          const path = pathInSite(address, url, host);
          const file = path && statSync(join(PUBLIC_FOLDER, path), { throwIfNoEntry: false });
          if (!file || !file.isFile()) return next();
          request.url = url;
          serve(request, response);
        });
      },
    },
  };
}

/** The address of what a route makes, below the base path. */
function addressOf(pathname: string, type: string): string {
  const path = `/${pathname.replaceAll(/^\/+|\/+$/g, '')}`;
  if (type === 'endpoint' || path === '/') return path;
  return path === '/404' ? '/404.html' : `${path}/`;
}
