import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { inPhase, reportProgress } from '../diagnostics/phases.ts';
import { compress } from '../hosting/compress.ts';
import { isText, mediaType } from '../permalinks/media-types.ts';
import { HOSTS, type Host } from '../site-config/hosts.ts';
import { filesBelow } from './files-below.ts';

/** Files that are compressed at a time: zlib has threads of its own. */
const AT_A_TIME = 8;

/**
 * Astro integration that puts compressed copies beside each text of the built site, if the host reads them. Has to be the
 * last, because what is compressed may not change.
 */
export function compressedCopies(host: Host): AstroIntegration {
  return {
    name: 'compressed-copies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { copies, files: ownFiles } = HOSTS[host];
        if (!copies) return;
        const site = fileURLToPath(dir);
        await inPhase('Compressing', async () => {
          // What configures the host is sent to nobody.
          const own = new Set<string>(ownFiles);
          const texts = filesBelow(site).filter((file) => isText(mediaType(file)) && !own.has(file));
          let done = 0;
          await pMap(
            texts,
            async (file) => {
              await compress(join(site, file), await readFile(join(site, file)));
              done += 1;
              reportProgress(done, texts.length);
            },
            { concurrency: AT_A_TIME },
          );
        });
      },
    },
  };
}
