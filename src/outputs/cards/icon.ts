import { site } from '../../site.ts';
import { token } from '../../styles/palette.ts';
import type { IconShape } from '../../permalinks/icons.ts';
import { markOf, type Mark } from './mark.ts';
import { svgToPng } from './renderer.ts';

const FAVICON: IconShape = { size: 32, mark: 0.74, corner: 0.14 };

/** The site's icon as an SVG, dark where the reader's system is. */
export async function faviconSvg(): Promise<string> {
  const [paper, question] = ['--paper', '--question'] as const;
  const inTheme = (theme: 'light' | 'dark') =>
    `rect{fill:${token(paper, theme)}}path{fill:${token(question, theme)}}`;
  const style = `${inTheme('light')}@media(prefers-color-scheme:dark){${inTheme('dark')}}`;
  return drawing({ ...FAVICON, size: 100 }, await markOf(site.name), `<style>${style}</style>`);
}

/** An icon of the publication of a name as a PNG, in the light theme. */
export async function iconPng(shape: IconShape, name: string = site.name): Promise<Uint8Array> {
  const style = `<style>rect{fill:${token('--paper', 'light')}}path{fill:${token('--question', 'light')}}</style>`;
  return svgToPng(drawing(shape, await markOf(name), style), shape.size, shape.size);
}

/** The icon for whatever asks for `/favicon.ico` without having seen a page: an ICO that holds one PNG. */
export async function faviconIco(): Promise<Uint8Array> {
  const png = await iconPng(FAVICON);
  // https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): reserved, type, count; then one directory entry.
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(FAVICON.size, 6);
  head.writeUInt8(FAVICON.size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

function drawing({ size, mark: share, corner }: IconShape, mark: Mark, style: string): string {
  const [left = 0, top = 0, width = 0, height = 0] = mark.viewBox.split(' ').map(Number);
  const scale = (share * size) / Math.max(width, height);
  const place = [size / 2 - scale * (left + width / 2), size / 2 - scale * (top + height / 2)];
  const [x, y] = place.map((each) => Number(each.toFixed(2)));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${style}` +
    `<rect width="${size}" height="${size}" rx="${Number((corner * size).toFixed(2))}"/>` +
    `<path transform="translate(${x} ${y}) scale(${Number(scale.toFixed(4))})" d="${mark.path}"/></svg>`
  );
}
