// Plain JavaScript, because it runs on whatever Node the system has, before the project's own Node is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-lockfile';

/** Whether the installed packages are those of the lockfile: a stamp left by the last install holds its hash. */
export function isInstalled(lockfile, stamp) {
  return stamp !== undefined && stamp === hashOf(lockfile);
}

/** Hash of a lockfile's text. */
export function hashOf(lockfile) {
  return createHash('sha256').update(lockfile).digest('hex');
}

function install() {
  const lockfile = readFileSync('package-lock.json', 'utf8');
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
  if (isInstalled(lockfile, stamp)) return;
  console.log('Installing packages, the project’s own Node included …');
  // Errors alone: the packages ask for a newer Node than the system's, which is why the project brings its own.
  const { status } = spawnSync('npm ci --loglevel=error --no-audit --no-fund', {
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('npm ci failed. The README’s section "When something goes wrong" may help.');
    process.exit(1);
  }
  writeFileSync(STAMP, hashOf(lockfile));
}

if (import.meta.url.endsWith(encodeURI(process.argv[1]?.replaceAll('\\', '/') ?? ''))) install();
