import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Program that removes folders. */
const REMOVE_FOLDERS = fileURLToPath(new URL('remove-folders-child.mjs', import.meta.url));

/** What the names of folders begin with that are being removed. */
const DISCARDED = 'removed-';

/**
 * Moves folders of a site out of the way, and starts a process that removes them and what an interrupted one has left. To
 * remove ten thousand files takes seconds, which neither this build nor the next one has to wait for.
 *
 * @param cache Where they are moved to; on the same file system.
 */
export function discardFolders(cache: string, folders: readonly string[]): void {
  for (const folder of folders) {
    if (existsSync(folder)) renameSync(folder, join(cache, `${DISCARDED}${randomUUID()}`));
  }
  const discarded = readdirSync(cache).filter((name) => name.startsWith(DISCARDED));
  if (discarded.length === 0) return;
  const paths = discarded.map((name) => resolve(cache, name));
  spawn(process.execPath, [REMOVE_FOLDERS, ...paths], {
    // Some systems remove no folder that a process works in.
    cwd: tmpdir(),
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
    // Where no process can be started, the next build tries again.
    .on('error', () => undefined)
    .unref();
}
