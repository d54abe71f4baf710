import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TEST_SITE_ENV } from '../../test-site.ts';

/** Result of a build: what it said, and where the site is. */
export interface Built {
  status: number | null;
  said: string;
  dist: string;
}

/** What a build reads besides content; everything else of the project is for people and tests. */
const PROJECT = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

/** What builds keep and find again by what it was made of, so that all may share it. */
const SHARED = ['cards', 'compressed', 'stills'];

/** A folder for a test's site and content, below the project, as a build needs it. */
export function temporaryFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return mkdtempSync('.cache/tests/site-');
}

/** Content of essays from some folders of fixtures; without data, as no figure of theirs needs any. */
export function contentOf(folder: string, ...essays: string[]): string {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'essays'), { recursive: true });
  for (const essay of essays) {
    cpSync(join('tests/fixtures', essay), join(content, 'essays', essay.split('/').at(-1) ?? ''), {
      recursive: true,
    });
  }
  return content;
}

/** Makes a folder a project of its own: builds of one project wait for each other, and those of tests need not. */
export function layOutProject(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  for (const name of PROJECT) {
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const name of SHARED) {
    mkdirSync(join('.cache', name), { recursive: true });
    symlinkSync(resolve('.cache', name), join(folder, '.cache', name));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** How to build the content in a folder that is a project: arguments for Node, and what it has to be told. */
export const BUILD = {
  args: ['src/commands/build.ts', '--cacheDir', 'cache'],
  env: { ...TEST_SITE_ENV, NODE_ENV: 'production', VITEST: '', CONTENT_DIR: '' },
} as const;

/**
 * Builds a site from content, with the command that authors use.
 *
 * @param folder Made a project of its own, whose content is …
 * @param content … this, wherever it is.
 */
export function buildSite(folder: string, content: string, env: Record<string, string> = {}): Built {
  layOutProject(folder);
  const own = join(folder, 'content');
  if (resolve(content) !== resolve(own)) cpSync(content, own, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, BUILD.args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...BUILD.env, ...env },
  });
  return { status, said: `${stdout}${stderr}`, dist: join(folder, 'dist') };
}
