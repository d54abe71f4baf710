import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from '../cache/code-digest.ts';

/** The files of a folder together. */
export interface FolderState {
  files: number;
  bytes: number;
  /** Changes whenever a file is added, removed or written, even if what is written is the same. */
  digest: string;
}

/**
 * The state of everything below a folder, links followed; nothing if it is not there.
 *
 * @param counts Whether a file or folder counts, by its absolute path.
 */
export function folderState(folder: string, counts: (path: string) => boolean = () => true): FolderState {
  const states: unknown[] = [];
  let files = 0;
  let bytes = 0;
  /** Folders that links lead to: they may lead round in a circle. */
  const linked = new Set<string>();
  const visit = (directory: string) => {
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name);
      if (!counts(path)) continue;
      const state = entry.isDirectory() ? undefined : statSync(path, { throwIfNoEntry: false });
      if (entry.isSymbolicLink() && state?.isDirectory()) {
        const real = realpathSync(path);
        states.push([path, real]);
        const isNew = !linked.has(real);
        linked.add(real);
        if (isNew) visit(path);
      } else if (entry.isDirectory()) visit(path);
      else {
        files += 1;
        bytes += state?.size ?? 0;
        // Programs may set the time of the last change, and none can set that of the inode.
        states.push([path, state?.size, state?.mtimeMs, state?.ctimeMs]);
      }
    }
  };
  visit(resolve(folder));
  return { files, bytes, digest: digestOf(states) };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((one, other) =>
      one.name < other.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}
