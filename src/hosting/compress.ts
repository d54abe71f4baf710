import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHES, readEntry } from '../cache/entries.ts';
import { writeToCache } from '../cache/write-atomic.ts';

/** One below the best: files are 1.7% larger, and made in two fifths of the time. */
const QUALITY = constants.BROTLI_MAX_QUALITY - 1;

/** Copies that hosts send in place of a file, by the end of their names. The same file gives the same copies. */
const ENCODINGS: Readonly<Record<string, (file: Buffer) => Promise<Buffer>>> = {
  br: (file) =>
    promisify(brotliCompress)(file, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
      },
    }),
  gz: (file) => promisify(gzip)(file, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Puts compressed copies beside a file, where they are smaller.
 *
 * @param content What is in it.
 * @param cache Where copies are cached between builds, by what is in the file; most files are what they were.
 */
export async function compress(
  file: string,
  content: Buffer,
  cache: string = CACHES.compressed,
): Promise<void> {
  const hash = createHash('sha256').update(content).digest('hex');
  await Promise.all(
    Object.entries(ENCODINGS).map(async ([end, encode]) => {
      const cached = join(cache, `${hash}.${end}`);
      const copy = (await readEntry(cached)) ?? (await encoded(content, encode, cached));
      if (copy.length >= content.length) return;
      // An owner may have made a copy of a file in the public folder, which is served as it is.
      await writeFile(`${file}.${end}`, copy, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }),
  );
}

async function encoded(
  content: Buffer,
  encode: (file: Buffer) => Promise<Buffer>,
  cached: string,
): Promise<Buffer> {
  const copy = await encode(content);
  await writeToCache(cached, copy);
  return copy;
}
