import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, relative to it, with `/` between folders, in alphabetical order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'))
    .toSorted();
}
