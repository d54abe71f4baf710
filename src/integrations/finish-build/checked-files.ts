import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSiteCheck, type LinkProblem } from './site-check.ts';
import type { FileProblem } from '../../diagnostics/problem.ts';
import type { Address } from '../../permalinks/address.ts';

/** Whether the links of a file are checked; all others are pictures, fonts, styles and programs. */
export function isChecked(file: string): boolean {
  return /\.(?:html|xml|json|md|txt)$/.test(file);
}

/** What is wrong with a built site, each with its place in the built files. */
export async function checkSite(site: string, address: Address): Promise<FileProblem[]> {
  const entries = await readdir(site, { recursive: true });
  const files = new Set(entries.map((file) => file.replaceAll('\\', '/')));
  const check = createSiteCheck(files, address);
  for (const file of files) {
    if (isChecked(file)) check.add(file, await readFile(join(site, file), 'utf8'));
  }
  return Promise.all(check.problems().map((problem) => placed(site, problem)));
}

/** Most characters of a page's source that a message shows. */
const SHOWN = 120;

/** A problem with its line and column in the built file. */
export async function placed(site: string, { file, at, message, hint }: LinkProblem): Promise<FileProblem> {
  const text = await readFile(join(site, file), 'utf8');
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  // The file itself is gone with the build that failed; so its reader sees the place here.
  const [source = ''] = text.slice(at, at + SHOWN).split('\n');
  return { file: `dist/${file}`, line: before.length, column, message: `${message}\n  ${source}`, hint };
}
