import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration that takes the `uid` of islands away: it is made of the folder that the site is built in, so that two
 * builds of one text would differ, and nothing in the browser reads it.
 */
export function islandIds(): AstroIntegration {
  return {
    name: 'island-ids',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        for (const file of files) {
          if (!file.endsWith('.html')) continue;
          const html = await readFile(site + file, 'utf8');
          const without = withoutIslandIds(html);
          if (without !== html) await writeFile(site + file, without);
        }
      },
    },
  };
}

/** `<astro-island uid="Z1" …>` → `<astro-island …>` */
export function withoutIslandIds(html: string): string {
  return html.replaceAll(/(<astro-island)(?: uid="[^"]*")/g, '$1');
}
