import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { COLUMN, WIDEST } from '../components/picture.ts';
import { svgToPng } from './cards/renderer.ts';
import { mediaType } from '../permalinks/media-types.ts';

/** Pictures that are sent as they are: drawings have no size of their own, and moving pictures would stand still. */
const AS_IT_IS = new Set(['.gif', '.svg']);

/**
 * A file that lies beside a text as anybody may have it. A photograph is no wider than any reader shows it, and says nothing
 * of the camera or the place; any other file is sent as it is.
 *
 * @param as Form that the file is sent in instead of its own.
 */
export async function adjacentFile(file: string, as?: 'png'): Promise<Response> {
  if (as === 'png')
    return new Response(new Uint8Array(await drawingPng(file)), {
      headers: { 'content-type': mediaType('.png') },
    });
  const end = extname(file).toLowerCase();
  const type = mediaType(file);
  const isPhotograph = type.startsWith('image/') && !AS_IT_IS.has(end);
  const body = isPhotograph
    ? await sharp(file).autoOrient().resize({ width: WIDEST, withoutEnlargement: true }).toBuffer()
    : await readFile(file);
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
}

/**
 * An author's drawing as a picture for readers that show no SVG, twice as large as it stands there, for sharp screens. It is on
 * white: nobody knows what is behind it in a feed reader, and most drawings are made for paper.
 */
async function drawingPng(file: string): Promise<Uint8Array> {
  const { width = COLUMN, height = COLUMN } = await sharp(file).metadata();
  const shown = Math.min(width, COLUMN);
  return svgToPng(
    await readFile(file, 'utf8'),
    2 * shown,
    Math.round((2 * shown * height) / width),
    '#ffffff',
  );
}
