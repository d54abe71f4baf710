import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a folder in the place of another, which is gone afterwards. At every moment there is a whole folder at one place
 * or the other; if the second move fails, the first is taken back.
 *
 * @param fresh The new folder; has to be on the same file system.
 * @param target The place it goes to; need not exist.
 * @param aside A free path to keep the old folder at meanwhile.
 */
export async function replaceFolder(fresh: string, target: string, aside: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const replaces = existsSync(target);
  if (replaces) await rename(target, aside);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaces) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}
