import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { digestOf } from '../cache/code-digest.ts';
import { writeToCacheSync } from '../cache/write-atomic.ts';
import { folderState } from './folder-state.ts';

/** Commands that need not run again while nothing has changed. */
type Repeatable = 'build' | 'lint';

/** What a command was given, and what came of it. */
export interface LastRun {
  /** {@link inputDigest} of what it was given. */
  inputs: string;
  /** Digest of the state of the folder that it wrote; if it wrote one. */
  output?: string;
  /** What it printed that is still true, after its results. */
  remarks: readonly string[];
  /** What it printed as errors, if anything. */
  problems?: string;
  /** What it printed as warnings. */
  warnings?: readonly string[];
  /** When another run of the same files finds more, in milliseconds since the epoch. */
  expires?: number | undefined;
}

/** What is in the folder of a project and nobody writes. */
const PACKAGES = 'node_modules';

/** Hidden files that a build reads: Vite takes variables from `.env`, `.env.production` and the like. */
const VARIABLES = /^\.env(?:\.|$)/;

/** Environment variables that say how and from where a command was called: the same command has others in another shell. */
export const OF_CALL = /^(?:npm_.*|_|OLDPWD|SHLVL)$/i;

/** File with the account of the last run of a command, in the folder of the project. */
const fileOf = (root: string, command: Repeatable) => join(root, `.cache/last-${command}.json`);

/** What a command depends on besides the files of the project. */
export interface RunSettings {
  /** Folder of the project. */
  root: string;
  /** Folder of the content, which may be outside the project. */
  content: string;
  /** Folder of the built site. */
  outDir: string;
  /** Astro's `cacheDir`; if the command uses it. */
  cacheDir?: string;
  /** Variables of the environment, as they were before the command adds its own. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Stands for everything that a command depends on: its settings, the version of Node, the day, which expressions in texts may
 * show, and the state of each file of the project and its content. Packages are known by the lockfile.
 */
export function inputDigest(settings: RunSettings, now = new Date()): string {
  const root = resolve(settings.root);
  const output = new Set(
    [settings.outDir, settings.cacheDir ?? settings.outDir].map((folder) => resolve(root, folder)),
  );
  const isInput = (path: string) => {
    if (output.has(path)) return false;
    if (dirname(path) !== root) return true;
    const name = basename(path);
    return name !== PACKAGES && (!name.startsWith('.') || VARIABLES.test(name));
  };
  const environment = Object.entries(settings.environment).filter(([name]) => !OF_CALL.test(name));
  return digestOf([
    process.version,
    now.toDateString(),
    { ...settings, environment: environment.toSorted(([one], [other]) => (one < other ? -1 : 1)) },
    folderState(root, isInput).digest,
    folderState(resolve(root, settings.content)).digest,
  ]);
}

/**
 * The last run of a command, if another one would come to the same and what it wrote is still as it was.
 *
 * @param now Milliseconds since the epoch.
 */
export function lastRun(
  command: Repeatable,
  { root, outDir }: Pick<RunSettings, 'root' | 'outDir'>,
  inputs: string,
  now = Date.now(),
): LastRun | undefined {
  const last = readLastRun(fileOf(root, command));
  if (last?.inputs !== inputs || (last.expires ?? Infinity) <= now) return undefined;
  const { output } = last;
  return output === undefined || output === folderState(resolve(root, outDir)).digest ? last : undefined;
}

function readLastRun(file: string): LastRun | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LastRun;
  } catch {
    // There was none, or it was one of another version.
    return undefined;
  }
}

/**
 * Keeps the account of a run for the next one, unless anything has changed in the meantime: what has may not be in its results.
 */
export function writeLastRun(command: Repeatable, settings: RunSettings, run: LastRun): void {
  if (inputDigest(settings) !== run.inputs) return;
  writeToCacheSync(fileOf(settings.root, command), JSON.stringify(run));
}
