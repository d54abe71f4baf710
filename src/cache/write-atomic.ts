import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file of a cache, and its folder where there is none. Another build, or one that follows a crash, never reads
 * half of it. Files with the same content may be written at the same time.
 *
 * @throws If the cache cannot be written to: each build would do all the work once more, and nobody would know why.
 */
export async function writeToCache(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = unfinishedName(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw writeError(dirname(file), error);
  }
}

/** The same as {@link writeToCache} for what is read and written in one go. */
export function writeToCacheSync(file: string, content: string): void {
  const unfinished = unfinishedName(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // What kept the file from being written is what has to be said.
    }
    throw writeError(dirname(file), error);
  }
}

/**
 * Writes a file that nobody can make again, such as the ledger or a text: after a crash, a power failure or on a full disk
 * it is either the new file or the old one, as a whole.
 */
export function writeAtomic(file: string, content: string): void {
  const target = realPath(file);
  const unfinished = unfinishedName(target);
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Where a link leads, so that the file is replaced and not the link. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function unfinishedName(file: string): string {
  return `${file}.${randomUUID()}`;
}

/** What a system says of a folder that is read-only, belongs to somebody else or is none. */
const UNWRITABLE = new Set(['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS']);

/** An error that says what to do about a cache folder that cannot be written to; any other error as it is. */
export function writeError(folder: string, error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!UNWRITABLE.has(code)) return error;
  return Object.assign(new Error(`Cannot write to the folder ${folder} (${message}).`), {
    code,
    loc: { file: folder },
    hint: 'Builds cache their work there. Make the folder writable, or remove whatever is in its place.',
  });
}
