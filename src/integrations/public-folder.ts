import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../diagnostics/content-error.ts';
import { collisionProblems } from '../content/public-collisions.ts';
import { PUBLIC_FOLDER, publicFiles } from '../content/public-files.ts';
import { fileServer, pathInSite } from '../hosting/file-server.ts';
import type { Address } from '../permalinks/address.ts';
import { HOSTS, type Host } from '../site-config/hosts.ts';
import { reportRendering } from './build-phases.ts';

/**
 * Astro integration for the public folder. Astro copies it into the site and then silently leaves out each page whose file
 * is there already; here that is an error, whichever route makes the page. And `npm run dev` serves it as a built site
 * does: an `index.html` at the address of its folder, names with `#` and `?` at their encoded address.
 */
export function publicFolder(address: Address, host: Host): AstroIntegration {
  return {
    name: 'public-folder',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro has room for one.
        setPrerenderer((original) => {
          const prerenderer = reportRendering(original, address.base);
          return {
            ...prerenderer,
            getStaticPaths: async () => {
              const found = await prerenderer.getStaticPaths();
              const generated = new Map(
                found.map(({ pathname, route }) => [addressOf(pathname, route.type), route.component]),
              );
              const problems = collisionProblems(publicFiles(), generated, HOSTS[host].files);
              if (problems.length > 0) throw new ContentError(problems);
              return found;
            },
          };
        });
      },
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
