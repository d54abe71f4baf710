import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of what builds leave while they work; on the file system of the project, so that a site can be moved from it. */
const CACHE = '.cache';

/** A lock without a name in it is being made, or was left behind by a crash this long ago, in milliseconds. */
const NAMELESS = 5000;

/** How long to wait before looking at a lock again, in milliseconds. */
const PAUSE = 100;

/** A build's own place, and what it does with it. */
export interface Scratch {
  /** Where the new site is made. */
  site: string;
  /** Puts the new site in the place of the old one, at once as far as a file system can. */
  swap(): void;
  /** Takes everything away, whatever became of the build. */
  remove(): void;
}

/**
 * A place to build in, once no other build of the project is under way: builds share what Astro knows of the content. Before
 * that it mends what builds left that were killed: if one was between taking the old site away and putting the new one in
 * its place, the old one is put back.
 *
 * @param target Folder that the site goes to.
 * @param wait Told once if another build has to be waited for.
 */
export async function openScratch(
  target: string,
  wait: () => void = () => undefined,
  cache = CACHE,
): Promise<Scratch> {
  mkdirSync(cache, { recursive: true });
  const release = await takeLock(join(cache, 'building'), wait);
  mendAll(cache);
  const folder = join(cache, `build-${process.pid}`);
  // Always the same, or what Astro keeps between builds would be of no use: it knows pages by where they were made, too.
  const site = join(cache, 'unfinished');
  const old = join(folder, 'old');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'target'), target);
  return {
    site,
    swap: () => replaceFolder(site, target, old),
    remove: () => {
      rmSync(site, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
}

/**
 * Waits until no other process that is still running holds a lock, and takes it.
 *
 * @param lock Path of the lock; the folder that it is in has to be there.
 * @param wait Called once if the lock has to be waited for.
 * @returns Releases the lock.
 */
export async function takeLock(lock: string, wait: () => void = () => undefined): Promise<() => void> {
  for (let waits = false; !take(lock); await new Promise((resolve) => setTimeout(resolve, PAUSE))) {
    if (!waits) wait();
    waits = true;
  }
  return () => rmSync(lock, { recursive: true, force: true });
}

/** Puts back what killed builds took away, and removes what they left. */
export function mendAll(cache = CACHE): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const [, pid] = /^build-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(cache, name);
    const [old, note] = [join(folder, 'old'), join(folder, 'target')];
    if (existsSync(old) && existsSync(note)) {
      const target = readFileSync(note, 'utf8');
      if (!existsSync(target)) renameSync(old, target);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a folder in the place of another. Nothing else of this process runs in between, so that only its sudden end could
 * come between the two moves; then `mendAll` takes the first one back, as is done here when the second one fails.
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

function take(lock: string): boolean {
  const owner = join(lock, 'pid');
  try {
    mkdirSync(lock);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch {
    if (isLeftBehind(lock, owner)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isLeftBehind(lock: string, owner: string): boolean {
  if (existsSync(owner)) {
    const pid = Number(readFileSync(owner, 'utf8'));
    return pid > 0 && !isAlive(pid);
  }
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - made > NAMELESS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
