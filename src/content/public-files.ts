import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FileProblem } from '../diagnostics/problem.ts';
import { collisionProblems } from './public-collisions.ts';

/** Folder of the owner's files, which are served as they are at the root of the site. */
export const PUBLIC_FOLDER = 'public';

/** What undoes each compression that hosts send a file in. */
const DECOMPRESS: Readonly<Record<string, (file: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gz: gunzipSync,
};

/** Every file of the public folder, relative to it, with slashes, sorted; symbolic links are followed, as builds do. */
export function publicFiles(folder = PUBLIC_FOLDER): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
      return isFolder ? publicFiles(path).map((file) => `${name}/${file}`) : [name];
    })
    .toSorted();
}

/**
 * Everything in the public folder that could not be served as it is.
 *
 * @param generated What the build makes itself: each address with the source file it comes from, where that is one.
 */
export function publicProblems(
  generated: ReadonlyMap<string, string | undefined>,
  folder = PUBLIC_FOLDER,
): FileProblem[] {
  const files = publicFiles(folder);
  return [
    ...collisionProblems(files, generated),
    ...files.flatMap(
      (file) => linkProblem(folder, file) ?? nameProblem(file) ?? copyProblem(folder, file) ?? [],
    ),
  ];
}

function linkProblem(folder: string, file: string): FileProblem | undefined {
  if (existsSync(join(folder, file))) return undefined;
  return {
    ...startOf(file),
    message: 'The symbolic link points to a file that does not exist.',
    hint: 'Put the file itself here, or delete the link.',
  };
}

/** Names that browsers or other systems would read as different ones. */
function nameProblem(file: string): FileProblem | undefined {
  const [sign] = /[\\\p{Cc}]/u.exec(file) ?? [];
  if (sign === undefined) return undefined;
  return {
    ...startOf(file.replaceAll(/\p{Cc}/gu, '\uFFFD')),
    message: `The name contains ${sign === '\\' ? 'a backslash' : 'a control character'}, which addresses cannot contain.`,
    hint: 'Rename the file.',
  };
}

/** A compressed file that hosts would send in place of the file beside it, although it holds something else. */
function copyProblem(folder: string, file: string): FileProblem | undefined {
  const [, original = '', end = ''] = /^(.+)\.(br|gz)$/.exec(file) ?? [];
  const decompress = DECOMPRESS[end];
  if (!decompress || !statSync(join(folder, original), { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    if (decompress(readFileSync(join(folder, file))).equals(readFileSync(join(folder, original))))
      return undefined;
  } catch {
    // What cannot be decompressed is no copy.
  }
  return {
    ...startOf(file),
    message: `Hosts would serve this file as the compressed version of ${PUBLIC_FOLDER}/${original}, but its content differs.`,
    hint: 'Compress the file again, or rename one of the two.',
  };
}

function startOf(file: string): Pick<FileProblem, 'file' | 'line' | 'column'> {
  return { file: `${PUBLIC_FOLDER}/${file}`, line: 1, column: 1 };
}
