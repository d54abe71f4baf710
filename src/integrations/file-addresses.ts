import type { AstroIntegration } from 'astro';
import { memoizeLast } from '../cache/memoize.ts';
import type { Redirect } from '../permalinks/redirects.ts';

/**
 * Astro integration that serves, in `npm run dev`, what endpoints make at the same addresses as a built site does. There a
 * route whose last piece is a parameter wants a slash at the end, even where that piece is a file; and no folder has an
 * index that an endpoint makes.
 *
 * @param redirects Reads the redirects of now: something may be published while the server runs.
 */
export function fileAddresses(redirects: () => readonly Redirect[]): AstroIntegration {
  return {
    name: 'file-addresses',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          // Vite has taken the base path away.
          const url = request.url ?? '/';
          const [path = '', search] = url.split('?');
          const query = search === undefined ? '' : `?${search}`;
          if (isAdjacentFile(path)) request.url = `${path}/${query}`;
          else {
            const from = redirectAt(path, redirects);
            if (from !== undefined)
              request.url = `${from.endsWith('/') ? `${from}index.html` : `${from}/`}${query}`;
          }
          next();
        });
      },
    },
  };
}

/** Files of an essay or note that endpoints of their own make. */
const MADE = /\.md$|\/oembed\.json$|\/rss\.xml$|-rss\.xml$/;

/** Whether a path has the shape of a file that lies beside an essay or note. */
function isAdjacentFile(path: string): boolean {
  return /\/(?:essays|notes)\/[^/]+\/.*\.[^/.]+$/.test(path) && !MADE.test(path);
}

/** The addresses that redirect, as a browser encodes what the ledger has as it is written. */
const encoded = memoizeLast(
  (redirects: readonly Redirect[]) =>
    new Set(redirects.map(({ from }) => new URL(from, 'http://host').pathname)),
);

/** The address that redirects; a link may leave out the slash at its end. */
function redirectAt(path: string, redirects: () => readonly Redirect[]): string | undefined {
  const addresses = encoded(redirects());
  return [path, `${path}/`].find((address) => addresses.has(address));
}
