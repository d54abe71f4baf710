import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NGINX_FILES, nginxMaps, nginxServer } from '../hosts/nginx.ts';
import { rulesOf } from '../hosts/rules.ts';
import { headersFile, redirectsFile } from '../hosts/rules-files.ts';
import type { Address } from '../permalinks/address.ts';
import type { Redirect } from '../permalinks/redirects.ts';
import { compressFolder } from './compress-folder.ts';

/**
 * Astro integration that puts beside the built site what hosts read, each in its own form, and the compressed copies of its
 * text. Has to be the last, because what is compressed may not change.
 */
export function hostFiles(redirects: readonly Redirect[], address: Address): AstroIntegration {
  const rules = rulesOf(address);
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await compressFolder(fileURLToPath(dir));
        await Promise.all(
          Object.entries({
            _headers: headersFile(rules, address),
            _redirects: redirectsFile(redirects, address),
            [NGINX_FILES.maps]: nginxMaps(redirects, rules, address),
            [NGINX_FILES.server]: nginxServer(rules, address),
            // Or GitHub Pages leaves out `_astro/`.
            '.nojekyll': '',
          }).map(([file, text]) => writeFile(new URL(file, dir), text)),
        );
      },
    },
  };
}
