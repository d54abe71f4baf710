import sharp from 'sharp';
import { AMPERSAND } from '../../styles/ampersand.ts';
import { canSet } from './fonts.ts';
import { outlineOf } from './outline.ts';
import { renderSvg } from './renderer.ts';

/** The sign of the publication as an outline. */
export interface Mark {
  viewBox: string;
  path: string;
}

/** Size that a letter is drawn at. */
const SIZE = 100;

/** Pixels per unit when the box of an outline is measured. */
const PRECISION = 4;

/**
 * What stands for a publication in its icons: the ampersand for a name of two halves, else the first letter of the name, in
 * the author's typeface.
 */
export async function markOf(name: string): Promise<Mark> {
  const initial = /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC'))?.[0].toLocaleUpperCase() ?? '';
  if (name.includes(' & ') || initial === '' || !canSet(initial)) return AMPERSAND;
  const svg = await renderSvg({
    node: { type: 'text', text: initial, style: { fontSize: SIZE, fontWeight: 600, padding: SIZE } },
    text: initial,
    width: 4 * SIZE,
    height: 4 * SIZE,
  });
  const path = outlineOf(svg);
  return { path, viewBox: await boundsOf(path) };
}

/** Box of the ink of an outline. */
async function boundsOf(path: string): Promise<string> {
  const side = 4 * SIZE;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${PRECISION * side}" height="${PRECISION * side}">` +
    `<rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const { info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .trim()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const box = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0), info.width, info.height];
  return box.map((pixels) => pixels / PRECISION).join(' ');
}
