import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { WIDEST } from '../components/picture.ts';
import { mediaType } from '../permalinks/media-types.ts';

/** Pictures that are sent as they are: drawings have no size of their own, and moving pictures would stand still. */
const AS_IT_IS = new Set(['.gif', '.svg']);

/**
 * A file that lies beside a text as anybody may have it. A photograph is no wider than any reader shows it, and says nothing
 * of the camera or the place; any other file is sent as it is.
 */
export async function adjacentFile(file: string): Promise<Response> {
  const end = extname(file).toLowerCase();
  const type = mediaType(file);
  const isPhotograph = type.startsWith('image/') && !AS_IT_IS.has(end);
  const body = isPhotograph
    ? await sharp(file).autoOrient().resize({ width: WIDEST, withoutEnlargement: true }).toBuffer()
    : await readFile(file);
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
}
