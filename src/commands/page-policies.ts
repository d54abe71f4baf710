import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../hosts/policy.ts';

/** Astro integration that puts into each built page the policy of what it may load and run. */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const page = join(folder, file);
          await writeFile(page, withPolicy(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
