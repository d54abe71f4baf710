import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runNode, type Ran } from '../gallery/project.ts';

/** Caches that a copy shares with the project; each entry is found by what it was made of. */
const SHARED_CACHES = ['cards', 'compressed', 'stills'];

/** Copies the project into a folder as an owner has it after a clone, packages and caches shared. */
export function cloneProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of listed.toString().split('\0')) {
    if (file !== '' && existsSync(file)) cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const gallery = globSync('.cache/gallery/*/gallery-key').map((key) => dirname(key));
  for (const cache of [...SHARED_CACHES.map((name) => `.cache/${name}`), ...gallery]) {
    if (cache === '.cache/gallery/own') continue;
    mkdirSync(dirname(join(folder, cache)), { recursive: true });
    if (existsSync(cache)) symlinkSync(resolve(cache), join(folder, cache));
  }
}

/**
 * Edits a file of a project.
 *
 * @throws {Error} If what is to be replaced is not there.
 */
export function replaceIn(folder: string, file: string, replaced: string | RegExp, by: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(replaced, () => by);
  if (after === before) throw new Error(`${file} does not contain ${String(replaced)}.`);
  writeFileSync(join(folder, file), after);
}

/** Runs a script of a project with Node, in the environment of somebody who just opened a terminal. */
export async function runIn(folder: string, args: readonly string[]): Promise<Ran> {
  return runNode(args, { cwd: folder, env: environment() });
}

/** The environment without what Vitest and the configuration of the tests add to it. */
function environment(): NodeJS.ProcessEnv {
  const added =
    /^(VITEST.*|TEST|THOROUGH|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|SITE_URL|SITE_HOST|CONTENT_DIR|INTERFACE_LANGUAGE)$/;
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
