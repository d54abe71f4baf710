import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Address } from '../permalinks/address.ts';
import { headersFile, nginxHeaders } from '../permalinks/host-headers.ts';
import { nginxMap, redirectsFile } from '../permalinks/host-redirects.ts';
import type { Redirect } from '../permalinks/redirects.ts';

/** Astro integration that puts redirects and headers beside the built site, as hosts read them. */
export function hostFiles(redirects: readonly Redirect[], address: Address): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_redirects', dir), redirectsFile(redirects, address));
        await writeFile(new URL('_headers', dir), headersFile(address));
        await writeFile(new URL('redirects.nginx.conf', dir), nginxMap(redirects, address));
        await writeFile(new URL('headers.nginx.conf', dir), nginxHeaders(address));
      },
    },
  };
}
