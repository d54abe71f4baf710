import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { WIDEST } from '../../components/picture.ts';

/** Media types of pictures, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** What is sent as it is: drawings have no size of their own, and moving pictures would stand still. */
const AS_IT_IS = new Set(['.gif', '.svg']);

/** A picture no wider than any reader shows it, in the format of its file. */
export async function portablePicture(
  file: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string }> {
  const end = extname(file).toLowerCase();
  const body = AS_IT_IS.has(end)
    ? await readFile(file)
    : await sharp(file).autoOrient().resize({ width: WIDEST, withoutEnlargement: true }).toBuffer();
  return { body: new Uint8Array(body), type: TYPES[end] ?? 'application/octet-stream' };
}
