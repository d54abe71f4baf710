import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { staticRoutes } from '../../src/content/page-file-routes.ts';
import { fixedPaths } from '../../src/site-model/fixed-paths.ts';
import type { SiteValues } from '../../src/site-config/site-schema.ts';
import { FIXTURE_VALUES, siteSource } from './fixture-site.ts';

/** Result of a command: its exit status, all that it printed, and the errors among that. */
export interface Ran {
  status: number | null;
  said: string;
  errors: string;
}

/** Result of a build: what it printed, and where the site is. */
export interface Built extends Ran {
  dist: string;
}

/** What a build reads besides content; everything else of the project is for people and tests. */
export const PROJECT_FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Caches whose entries are named by what they were made of, so that every project of the tests may share them. */
const SHARED_CACHES = ['cards', 'compressed', 'stills'];

/** Compiled code of what commands load: most of the time that a short command takes, and the same for every project. */
const COMPILED = resolve('.cache/tests/node');

/** Commands that run for so long that compiling matters little. */
const LONG_COMMANDS: readonly string[] = ['build', 'dev'];

/** Environment of a command in a project of the tests, whatever the environment of the test run is. */
const NEUTRAL = {
  CONTENT_DIR: '',
  INTERFACE_LANGUAGE: '',
  NODE_ENV: 'production',
  SHOW_UNPUBLISHED: '',
  SITE_HOST: '',
  SITE_URL: '',
  VITEST: '',
} as const;

/** An empty folder for a test, in the project so that what is built there finds the packages. */
export function temporaryFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return mkdtempSync('.cache/tests/site-');
}

/** Options of {@link layOutProject}. */
export interface ProjectOptions {
  /** What `src/site.ts` says; the fixture's values by default. */
  site?: SiteValues;
  /** Whether the owner's own pages and files are part of it. */
  hasOwnersFiles?: boolean | undefined;
  /** Whether the project shares the caches of all others; one that does not knows nothing of earlier builds. */
  sharesCaches?: boolean;
}

/** Makes a folder a project of its own, so that its builds neither wait for others nor see what those left. */
export function layOutProject(
  folder: string,
  { site = FIXTURE_VALUES, hasOwnersFiles = false, sharesCaches = true }: ProjectOptions = {},
): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  const left = new Set(hasOwnersFiles ? [] : ownersFiles());
  for (const name of PROJECT_FILES) {
    if (!existsSync(name)) continue;
    cpSync(name, join(folder, name), {
      recursive: true,
      filter: (source) => !left.has(source.replaceAll('\\', '/')),
    });
  }
  writeFileSync(join(folder, 'src/site.ts'), siteSource(site));
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const name of sharesCaches ? SHARED_CACHES : []) {
    mkdirSync(join('.cache', name), { recursive: true });
    symlinkSync(resolve('.cache', name), join(folder, '.cache', name));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/**
 * Pages and files that only the owner's site has: pages that not every site has, which may link to texts that no other site
 * has, and what is in `public/`.
 */
export function ownersFiles(): string[] {
  const pages = globSync('**/*.{astro,html,md,mdx}', { cwd: 'src/pages' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const routes = [...staticRoutes(pages)].filter(([address]) => !fixedPaths(true).has(address));
  const files = globSync('public/**/*').map((file) => file.replaceAll('\\', '/'));
  return [...routes.map(([, source]) => source), ...files];
}

/** Copies essays from `tests/fixtures` into the content of a project, and gives that folder. */
export function copyEssays(folder: string, ...essays: string[]): string {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'essays'), { recursive: true });
  for (const essay of essays) {
    const slug = essay.split('/').at(-1) ?? '';
    cpSync(join('tests/fixtures', essay), join(content, 'essays', slug), { recursive: true });
  }
  return content;
}

/** How Node is told to run a command of a project: its arguments and options. */
export function commandIn(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const [command = '', ...others] = args;
  const compiled = LONG_COMMANDS.includes(command) ? {} : { NODE_COMPILE_CACHE: COMPILED };
  return {
    args: [`src/cli/${command}.ts`, ...others],
    options: { cwd: folder, env: { ...process.env, ...NEUTRAL, ...compiled, ...env } },
  } as const;
}

/**
 * Runs a command of a project, as its author would: `run(folder, ['record', '--check'])`.
 *
 * @param input What is piped into it.
 */
export async function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<Ran> {
  const command = commandIn(folder, args, env);
  return runNode(command.args, command.options, input);
}

/**
 * Runs Node to its end.
 *
 * @param input What it reads from its standard input; nothing if not given.
 */
export async function runNode(
  args: readonly string[],
  options: Readonly<{ cwd: string; env: NodeJS.ProcessEnv }>,
  input?: string,
): Promise<Ran> {
  const child = spawn(process.execPath, args, { ...options, stdio: 'pipe' });
  // A command may end without having read it.
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, said: stdout + stderr, errors: stderr };
}

/** Arguments of the build command in a project of the tests: what Astro keeps between builds stays in its folder. */
export const BUILD_ARGS = ['build', '--cacheDir', 'cache'] as const;

/** Builds the site of a folder's `content`, making the folder a project if it is none yet. */
export async function buildProject(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  options: ProjectOptions = {},
): Promise<Built> {
  layOutProject(folder, options);
  return { ...(await run(folder, BUILD_ARGS, env)), dist: join(folder, 'dist') };
}

/** Removes a folder of a test. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
