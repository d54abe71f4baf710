import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkProblem } from './site-check.ts';
import type { FileProblem } from '../../diagnostics/problem.ts';

/** Whether the links of a file are checked; all others are pictures, fonts, styles and programs. */
export function isChecked(file: string): boolean {
  return /\.(?:html|xml|json|md|txt)$/.test(file);
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
