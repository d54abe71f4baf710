import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { CACHES, readEntry } from '../../cache/entries.ts';
import { writeToCache } from '../../cache/write-atomic.ts';
import { CARD_SIZE } from './card-layout.ts';

/** Small enough for programs that refuse large previews. */
const COMPRESSION = { quality: 80, mozjpeg: true } as const;

/**
 * An author's picture in the size of a card, cut to where there is most to see, without what a camera writes into it. It is
 * made once: after that it comes from the cache.
 */
export async function drawCover(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, COMPRESSION, CARD_SIZE]))
    .update(bytes);
  const entry = join(CACHES.stills, `${key.digest('hex')}.jpg`);
  const cached = await readEntry(entry);
  if (cached) return cached;
  const cover = await sharp(bytes)
    .autoOrient()
    .resize({ ...CARD_SIZE, fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .jpeg(COMPRESSION)
    .toBuffer();
  await writeToCache(entry, cover);
  return cover;
}
