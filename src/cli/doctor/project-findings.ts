import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { folderState } from '../folder-state.ts';
import { sizeText } from '../build/format.ts';
import { counted, some, type Finding } from './finding.ts';

/** Caches, each of which may be deleted at any time. */
const CACHES = ['node_modules/.astro', '.astro', '.cache'];

/** Size from which on it is worth a thought. */
const LARGE = 2e9;

/** How long to wait for an answer over the network, in milliseconds. */
const PATIENCE = 30_000;

/** A package, the version that is installed and the newest one. */
export interface Outdated {
  name: string;
  current: string;
  latest: string;
}

/** Whether this process is the project's own Node. */
export function nodeFinding(running: string, wanted: string): Finding {
  const title = 'Node';
  if (running === wanted) return { title, state: 'fine', text: running };
  return {
    title,
    state: 'note',
    text: `${running}, but the project brings ${wanted}`,
    hint: 'Run commands with npm run.',
  };
}

/** Whether the site still has texts or an address of the example. */
export function exampleFinding(example: readonly string[], address: string): Finding {
  const title = 'Example';
  if (/\.example$/.test(new URL(address).hostname))
    return { title, state: 'note', text: `the site’s address is ${address}`, hint: 'npm run init' };
  if (example.length === 0) return { title, state: 'fine', text: 'removed' };
  return {
    title,
    state: 'note',
    text: `still there: ${some(example)}`,
    hint: 'npm run init -- --yes --force --empty removes it, and nothing of yours',
  };
}

/** How large the caches are. */
export function cacheFinding(): Finding {
  const bytes = CACHES.filter((folder) => existsSync(folder)).reduce(
    (sum, folder) => sum + folderState(folder).bytes,
    0,
  );
  const title = 'Caches';
  if (bytes < LARGE) return { title, state: 'fine', text: sizeText(bytes) };
  return { title, state: 'note', text: sizeText(bytes), hint: `rm -rf ${CACHES.join(' ')}` };
}

/**
 * Packages that have a newer version, from what `npm outdated --json` prints.
 *
 * @returns `undefined` if the registry could not be asked.
 */
export function readOutdated(printed: string): Outdated[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(printed);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || 'error' in parsed) return undefined;
  return Object.entries(parsed as Record<string, { current?: string; latest?: string }>).flatMap(
    ([name, { current, latest }]) =>
      current !== undefined && latest !== undefined && isNewer(latest, current)
        ? [{ name, current, latest }]
        : [],
  );
}

/** Whether a version is newer than another one, by the numbers before a hyphen; a registry may lack the newest of all. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(/[.-]/, 3).map(Number));
  const [difference = 0] = [0, 1, 2]
    .map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0))
    .filter(Boolean);
  return difference > 0;
}

/** What npm prints of outdated packages. */
export function askForOutdated(): string {
  const args = ['outdated', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`];
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    timeout: PATIENCE,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 && stdout.trim() === '' ? '{}' : stdout;
}

/** Whether packages have newer versions. */
export function packageFinding(outdated: readonly Outdated[] | undefined): Finding {
  const title = 'Packages';
  if (!outdated) return { title, state: 'fine', text: 'not checked: the registry cannot be reached' };
  if (outdated.length === 0) return { title, state: 'fine', text: 'all up to date' };
  const named = outdated.map(({ name, current, latest }) => `${name} ${current} → ${latest}`);
  return {
    title,
    state: 'note',
    text: `${counted(outdated.length, 'package')} with a newer version: ${some(named)}`,
    hint: 'npm run upgrade brings those of the project; update your own with npm install <package>@latest',
  };
}

/** The newest commit of the project's repository; `undefined` if that cannot be reached. */
export function newestCommit(repository: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['ls-remote', repository, 'HEAD'], {
    encoding: 'utf8',
    timeout: PATIENCE,
    // Nobody is asked for a password by a command that only looks.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.split('\t')[0] : undefined;
}

/**
 * Whether there is a new version of the project.
 *
 * @param recorded Commit that the site was last upgraded to.
 * @param newest Newest commit; asked for only if it is known where.
 */
export function upgradeFinding(
  { repository, commit }: { repository?: string; commit?: string },
  newest: (repository: string) => string | undefined,
): Finding {
  const title = 'Upgrade';
  if (repository === undefined)
    return {
      title,
      state: 'fine',
      text: 'not checked: it is not recorded where new versions come from',
      hint: 'npm run upgrade -- --from <address> records it',
    };
  const found = newest(repository);
  if (found === undefined)
    return { title, state: 'fine', text: `not checked: ${repository} cannot be reached` };
  if (found === commit) return { title, state: 'fine', text: 'this is the newest version' };
  return { title, state: 'note', text: `${repository} has a newer version`, hint: 'npm run upgrade' };
}
