import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { memoize } from './memoize.ts';

/** What makes a site of texts; whatever was cached between builds is made again when one of these files changes. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'src/**/*.*'] as const;

const digestOfFiles = memoize((patterns: readonly string[]) => {
  const files = globSync([...patterns], { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)))
    .toSorted();
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const content = readFileSync(file);
    // With its length, no file can pass for the beginning of the next one.
    hash.update(JSON.stringify([file, content.length])).update(content);
  }
  return hash.digest('hex');
});

/**
 * Changes with every file of the project that is no content, and with the version of Node.
 *
 * @param patterns Globs of the files that count, a constant of its caller's: their digest is computed once in each process.
 */
export function codeDigest(patterns: readonly string[] = CODE): string {
  return digestOfFiles(patterns);
}

/** A short text that stands for some plain data, and for no other. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
