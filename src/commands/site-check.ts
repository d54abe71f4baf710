import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createSiteCheck, type SiteProblem } from '../built/site-check.ts';
import { ContentError, type FileProblem } from '../essays/content-error.ts';
import type { Address } from '../permalinks/address.ts';

/** Files whose links are checked; all others are pictures, fonts, styles and programs. */
const CHECKED = /\.(?:html|xml|json|md|txt)$/;

/**
 * Astro integration that holds the built site to what links promise, and stops a build that would break one.
 *
 * @throws {ContentError} If a page links to what is not there, or has an id twice: all such places at once.
 */
export function siteCheck(address: Address): AstroIntegration {
  return {
    name: 'site-check',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const problems = await checkSite(site, address);
        if (problems.length > 0) throw new ContentError(problems);
      },
    },
  };
}

/** What is wrong with a built site, each with its place in the built files. */
export async function checkSite(site: string, address: Address): Promise<FileProblem[]> {
  const entries = await readdir(site, { recursive: true });
  const files = new Set(entries.map((file) => file.replaceAll('\\', '/')));
  const check = createSiteCheck(files, address);
  for (const file of files) {
    if (CHECKED.test(file)) check.add(file, await readFile(join(site, file), 'utf8'));
  }
  return Promise.all(check.problems().map((problem) => placed(site, problem)));
}

/** Most characters of a page's source that a message shows. */
const SHOWN = 120;

async function placed(site: string, { file, at, message, cure }: SiteProblem): Promise<FileProblem> {
  const text = await readFile(join(site, file), 'utf8');
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  // The file itself is gone with the build that failed; so its reader sees the place here.
  const [source = ''] = text.slice(at, at + SHOWN).split('\n');
  return { file: `dist/${file}`, line: before.length, column, message: `${message}\n  ${source}`, cure };
}
