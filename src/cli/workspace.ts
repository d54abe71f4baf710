import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock, unlockSync } from 'proper-lockfile';
import { writeError } from '../cache/write-atomic.ts';
import { runsSince } from './process-identity.ts';
import { discardFolders } from './remove-folders.ts';

/** Folder that builds work in; on the file system of the project, so that a finished site can be moved out of it. */
const CACHE = '.cache';

/** How long to wait before trying to lock again, in milliseconds. */
const PAUSE = 100;

/** How often a build renews its lock, in milliseconds. */
const UPDATE = 5000;

/**
 * Age of a lock, in milliseconds, at which it is taken over although its owner seems to be running: not every system says
 * whether that process is still the same. A build that is only busy does not block its event loop for that long.
 */
const STALE = 5 * 60_000;

/** The same where its owner has ended; the least that proper-lockfile allows. */
const STALE_WITHOUT_OWNER = 2000;

/** Tells this process from an earlier one that had the same id, as happens in containers. */
const RUN = randomUUID();

/** Folder of one build. */
export interface Workspace {
  /** Where the new site is made. */
  site: string;
  /** Puts the new site in the place of the old one, at once as far as a file system can. */
  swap(): void;
  /** Removes the workspace, whatever became of the build, and lets the next build begin. */
  remove(): void;
}

/** The process that holds the lock. */
interface Owner {
  pid: number;
  run: string;
  /** When it got the lock, in milliseconds since the epoch. */
  since: number;
}

/**
 * A folder to build in. Builds of one project share Astro's cache, so this waits until no other build is running. Then it
 * recovers what an interrupted build left behind.
 *
 * @param target Folder that the site goes to.
 * @param wait Called once with the id of the process that has to be waited for, if there is one.
 * @throws If the cache folder cannot be written to.
 */
export async function openWorkspace(
  target: string,
  wait: (pid: number) => void = () => undefined,
  cache = CACHE,
): Promise<Workspace> {
  const { folder, site, old, note } = pathsIn(cache);
  const unlock = await lockFolder(cache, wait);
  try {
    recover(cache);
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, target);
  } catch (error) {
    unlock();
    throw writeError(cache, error);
  }
  let removed = false;
  return {
    site,
    swap: () => replaceFolder(site, target, old),
    remove: () => {
      // An earlier call may have let the next build begin.
      if (removed) return;
      removed = true;
      discardFolders(cache, [site, old]);
      rmSync(folder, { recursive: true, force: true });
      unlock();
    },
  };
}

/**
 * Removes what an interrupted build left behind. If it was interrupted between moving the old site away and moving the new
 * one into its place, the old one is put back. Must not be called while a build is running.
 */
export function recover(cache = CACHE): void {
  const { folder, site, old, note } = pathsIn(cache);
  if (existsSync(old) && existsSync(note)) {
    const target = readFileSync(note, 'utf8');
    if (!existsSync(target)) renameSync(old, target);
  }
  discardFolders(cache, [site, old]);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts a folder in the place of another. Nothing else of this process runs in between, so only its sudden end can come
 * between the two moves; then `recover` moves the first one back, as is done here when the second one fails.
 *
 * @param fresh The new folder; has to be on the same file system.
 * @param target The place it goes to; need not exist.
 * @param aside A free path, which the old folder has afterwards.
 */
export function replaceFolder(fresh: string, target: string, aside: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const replaces = existsSync(target);
  if (replaces) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(aside, target);
    throw error;
  }
}

function pathsIn(cache: string) {
  const folder = join(cache, 'build');
  return {
    lockfile: join(cache, 'build.lock'),
    owner: join(cache, 'build.owner.json'),
    folder,
    old: join(folder, 'old'),
    note: join(folder, 'target'),
    // Always the same path: Astro's cache identifies pages by where they were made, too.
    site: join(cache, 'unfinished'),
  };
}

/**
 * Locks a folder as soon as no other process has locked it.
 *
 * @param wait Called once with the id of the process that has to be waited for, if there is one.
 * @returns Unlocks the folder, however often it is called.
 * @throws If the folder cannot be written to.
 */
export async function lockFolder(
  cache: string,
  wait: (pid: number) => void = () => undefined,
): Promise<() => void> {
  const { lockfile: lockfilePath, owner: ownerFile } = pathsIn(cache);
  const options = { lockfilePath, realpath: false, update: UPDATE };
  let locked = true;
  const onCompromised = (cause: Error) => {
    // A renewal that had begun before the lock was released finds it gone.
    if (!locked) return;
    throw new Error(`Another process removed or replaced ${lockfilePath} during the build.`, {
      cause,
    });
  };
  for (let waits = false; ; await setTimeout(PAUSE)) {
    const owner = readOwner(ownerFile);
    const stale = owner && isRunning(owner) ? STALE : STALE_WITHOUT_OWNER;
    try {
      mkdirSync(cache, { recursive: true });
      await lock(cache, { ...options, stale, onCompromised });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw writeError(cache, error);
    }
    if (owner && stale === STALE && !waits) {
      wait(owner.pid);
      waits = true;
    }
  }
  const unlock = () => {
    if (!locked) return;
    locked = false;
    rmSync(ownerFile, { force: true });
    unlockSync(cache, options);
  };
  try {
    writeFileSync(
      ownerFile,
      JSON.stringify({ pid: process.pid, run: RUN, since: Date.now() } satisfies Owner),
    );
  } catch (error) {
    unlock();
    throw writeError(cache, error);
  }
  return unlock;
}

/** The process that locked a folder last; `undefined` if that is unknown. */
function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    // It is being written, or was left half-written by a crash.
    return undefined;
  }
}

function isRunning({ pid, run, since }: Owner): boolean {
  return pid === process.pid ? run === RUN : runsSince(pid, since);
}
