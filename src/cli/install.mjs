// Plain JavaScript, because it runs on whatever Node the system has, before the project's own Node is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitLike, runChild } from './run-child.mjs';

/** Holds the hash of the lockfile that the packages were installed from; written when an install is complete. */
const STAMP = 'node_modules/.installed-lockfile';

/** npm's own list of what it has installed; npm writes it last. */
const NPM_RECORD = 'node_modules/.package-lock.json';

/** Exists while packages are being installed. npm empties node_modules, so the lock is elsewhere. */
const LOCK = '.cache/installing';

/** How often to look whether another install has ended, in milliseconds. */
const POLL = 200;

/** `--include=dev`, because Node itself is one of those and NODE_ENV may be "production" on a host. */
const NPM_CI = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];

/**
 * Hash of a lockfile's text.
 *
 * @param {string} lockfile
 */
export function hashOf(lockfile) {
  return createHash('sha256').update(lockfile).digest('hex');
}

/**
 * Whether npm's record of what is installed has every package of a lockfile. Packages for other platforms may be missing.
 *
 * @param {string} lockfile
 * @param {string | undefined} record
 */
export function hasAllPackages(lockfile, record) {
  if (record === undefined) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(lockfile)).every(([path, { version, optional, devOptional }]) =>
    installed[path] ? installed[path].version === version : path === '' || optional || devOptional,
  );
}

/**
 * Path of the Node that the project brings; `undefined` before it is installed.
 *
 * @returns {string | undefined}
 */
export function projectNode() {
  const path = resolve('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

/**
 * Installs the packages of the lockfile into the current folder, unless they are there. Of two processes that start at the
 * same time, one installs and the other waits for it.
 *
 * @returns {Promise<boolean>} Whether the packages are there; if not, why was printed and the exit code is set.
 */
export async function installPackages() {
  if (isInstalled()) return true;
  const unlock = await lock();
  let exit;
  try {
    if (isInstalled()) return true;
    console.log('Installing packages, the project’s own Node included …');
    // An install that is interrupted must not look complete.
    for (const file of [STAMP, NPM_RECORD]) rmSync(file, { force: true });
    exit = await runNpm();
    if (exit.code === 0 && isInstalled()) return true;
  } finally {
    unlock();
  }
  if (exit.code === 0)
    console.error(
      'npm ci has not installed everything in package-lock.json. Run it by itself to see why: npm ci',
    );
  else if (!exit.signal)
    console.error('npm ci failed. The README’s section "When something goes wrong" may help.');
  exitLike(exit.code === 0 ? { code: 1, signal: null } : exit);
  return false;
}

/** Only Windows, where npm is a batch file, needs a shell; elsewhere one could end and leave npm running. */
function runNpm() {
  return process.platform === 'win32'
    ? runChild(['npm', ...NPM_CI].join(' '), [], { shell: true })
    : runChild('npm', NPM_CI).catch((error) => {
        console.error(`npm cannot be started: ${error.message}`);
        return { code: 1, signal: null };
      });
}

/** Whether the packages of the lockfile are installed; also notices an `npm ci` or `npm install` that somebody ran by hand. */
function isInstalled() {
  if (!projectNode()) return false;
  const lockfile = readFileSync('package-lock.json', 'utf8');
  const hash = hashOf(lockfile);
  if (readIfThere(STAMP) === hash) return true;
  if (!hasAllPackages(lockfile, readIfThere(NPM_RECORD))) return false;
  writeFileSync(STAMP, hash);
  return true;
}

/**
 * Waits until no other process installs.
 *
 * @returns {Promise<() => void>} Ends the lock.
 */
async function lock() {
  // Renaming a folder is atomic and fails if there is a lock, so a lock always names its owner.
  const own = `${LOCK}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'pid'), String(process.pid));
  for (let announced = false; !take(own); await new Promise((done) => setTimeout(done, POLL))) {
    const owner = ownerOf(LOCK);
    if (owner === undefined) continue;
    if (!isRunning(owner)) removeLockOf(owner);
    else if (!announced) console.log(`Process ${owner} is installing the packages; waiting for it …`);
    announced = true;
  }
  return () => {
    renameSync(LOCK, own);
    rmSync(own, { recursive: true, force: true });
  };
}

/** @param {string} own */
function take(own) {
  try {
    renameSync(own, LOCK);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // EPERM is what Windows says of a folder that exists.
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that has ended, and no lock that was taken since.
 *
 * @param {number} owner
 */
function removeLockOf(owner) {
  const aside = `${LOCK}-${process.pid}-old`;
  try {
    renameSync(LOCK, aside);
    if (ownerOf(aside) !== owner) renameSync(aside, LOCK);
  } catch {
    // Another process was quicker.
  }
  rmSync(aside, { recursive: true, force: true });
}

/** @param {string} folder */
function ownerOf(folder) {
  const pid = readIfThere(join(folder, 'pid'));
  return pid === undefined ? undefined : Number(pid);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} json
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(json) {
  try {
    return JSON.parse(json).packages ?? {};
  } catch {
    return {};
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
