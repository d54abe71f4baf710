import { widthOf, wrapText } from '../fit-text.ts';

/** Distance of two rows of boxes. */
const STEP = 64;

/** Size of the drawing in its own units. */
export const LADDER_SIZE = { width: 320, height: 4 * STEP + 26 } as const;

/** Size of a rung's box. */
export const BOX = { width: 150, height: 36 } as const;

// Four rows and two columns of one size: what is touched lies over them as a grid.
const COLUMNS = [80, 240];
const MIDDLE = 160;
// The uppermost row has less room above it than there is between two.
const BOTTOM = 3.5 * STEP - 12;

/** Baselines of the names of the tracks, and of the legend. */
export const TRACKS_Y = 4 * STEP - 4;
export const LEGEND_Y = LADDER_SIZE.height - 4;

/** Size of the font of all labels. */
const SIZE = 13;

interface Point {
  x: number;
  y: number;
}

/** Centre of the box at a level of a track, from the bottom; without a track, that of the top, which both report to. */
export function boxAt(level: number, track = -1): Point {
  return { x: COLUMNS[track] ?? MIDDLE, y: BOTTOM - STEP * level };
}

/** The line that closes a track above a box, and its word: on the line, on the side that no line of reports leads to. */
export function ceilingAbove({ x, y }: Point) {
  const [left, right, line] = [x - BOX.width / 2, x + BOX.width / 2, y - BOX.height / 2 - 6];
  const isRight = x > MIDDLE;
  return { x1: left, x2: right, y: line, isRight, word: { x: isRight ? right : left, y: line - 6 } };
}

/** The line from the box of who reports to the box of whom they report to. */
export function lineBetween(from: Point, to: Point) {
  return {
    x1: from.x,
    y1: from.y - BOX.height / 2,
    x2: to.x + Math.sign(from.x - to.x) * (BOX.width / 4),
    y2: to.y + BOX.height / 2,
  };
}

/** The swatches of the legend, and the space behind each. */
const [SWATCH, SPACE] = [12, 6];

/** Where the swatches and words of the legend stand, side by side in the middle of the drawing. */
export function legendOf<K>(items: readonly (readonly [kind: K, text: string])[]) {
  const widths = items.map(([, text]) => SWATCH + SPACE + SIZE * widthOf(text));
  const gap = Math.max(6, (LADDER_SIZE.width - widths.reduce((sum, width) => sum + width, 0)) / items.length);
  let x = gap / 2;
  return items.map(([kind, text], index) => {
    const swatch = x;
    x += (widths[index] ?? 0) + gap;
    return { kind, text, swatch: { x: swatch, width: SWATCH }, x: swatch + SWATCH + SPACE };
  });
}

/** A title in the lines that its box has room for. */
export function titleLines(title: string): string[] {
  return wrapText(title, (BOX.width - 6) / SIZE, 2);
}
