import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, relative to it, with slashes, in the order of their names; none if there is no folder. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}

/**
 * What lies in the folder of an essay, relative to it.
 *
 * @param essay The essay's file, and …
 * @param files … all files, relative to one and the same folder.
 */
export function adjacentFiles(essay: string, files: readonly string[]): string[] {
  const folder = essay.replaceAll('\\', '/').replace(/[^/]*$/, '');
  return files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
}
