import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What makes a site of texts; whatever was cached between builds is made again when one of these files changes. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'src/**/*.*'];

let cached: string | undefined;

/** Changes with every file of the project that is no content. */
export function codeDigest(): string {
  cached ??= digestOf(
    globSync(CODE, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative('.', join(parentPath, name)))
      .toSorted()
      .flatMap((file) => [file, readFileSync(file, 'utf8')]),
  );
  return cached;
}

/** A short text that stands for some plain data, and for no other. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
