import satori from 'satori';
import { AMPERSAND } from '../../styles/ampersand.ts';
import { canSet, fontsFor } from './fonts.ts';

/** The sign of the publication as an outline. */
export interface Mark {
  viewBox: string;
  path: string;
}

/** Size that a letter is drawn at; outlines have whole numbers of this. */
const SIZE = 100;

/**
 * What stands for a publication in its icons: the ampersand for a name of two halves, else the first letter of the name, in
 * the author's typeface.
 */
export async function markOf(name: string): Promise<Mark> {
  const initial = /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC'))?.[0].toLocaleUpperCase() ?? '';
  if (name.includes(' & ') || initial === '' || !canSet(initial)) return AMPERSAND;
  const fonts = await fontsFor(initial);
  const style = {
    fontSize: SIZE,
    fontWeight: 600,
    fontFamily: fonts.map((font) => `'${font.name}'`).join(', '),
  };
  const svg = await satori(
    { type: 'div', props: { style, children: initial } } as Parameters<typeof satori>[0],
    { width: 3 * SIZE, height: 2 * SIZE, fonts: [...fonts] },
  );
  const outline = /<path[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const path = outline.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  return { path, viewBox: boundsOf(path) };
}

/** Box of an outline of absolute commands, its control points included. */
function boundsOf(path: string): string {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const along = (axis: 0 | 1) => numbers.filter((_, index) => index % 2 === axis);
  const [left, top] = [Math.min(...along(0)), Math.min(...along(1))];
  return `${left} ${top} ${Math.max(...along(0)) - left} ${Math.max(...along(1)) - top}`;
}
