import type { AstroIntegration } from 'astro';
import { mediaType } from '../hosting/media-types.ts';

/**
 * Astro integration that answers for the permanent addresses of pictures in `npm run dev`, as a built site does. There a
 * route whose last piece is a parameter wants a slash at the end, even where that piece is a file.
 */
export function pictureAddresses(): AstroIntegration {
  return {
    name: 'picture-addresses',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = routeOf(request.url ?? '/');
          next();
        });
      },
    },
  };
}

/** The address that Astro's development server knows a picture of an essay or note by; any other as it is. */
export function routeOf(url: string): string {
  const [path = '', search] = url.split('?');
  const isPicture = /\/(?:essays|notes)\/[^/]+\/.*[^/]$/.test(path) && mediaType(path).startsWith('image/');
  return isPicture ? `${path}/${search === undefined ? '' : `?${search}`}` : url;
}
