import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderSize } from './format.ts';

/** How many files are in a folder, and how large they are together. */
export function folderSize(folder: string): FolderSize {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
