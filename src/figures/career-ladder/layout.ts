/** Distance of two rows of boxes. */
const STEP = 64;

/** Size of the drawing in its own units. */
export const LADDER_SIZE = { width: 320, height: 4 * STEP + 38 } as const;

/** Size of a rung's box. */
export const BOX = { width: 150, height: 40 } as const;

// Four rows and two columns of one size: what is touched lies over them as a grid.
const COLUMNS = [80, 240];
const MIDDLE = 160;
const BOTTOM = 3.5 * STEP;

/** Baselines of the names of the tracks, and of the legend. */
export const TRACKS_Y = 4 * STEP + 8;
export const LEGEND_Y = LADDER_SIZE.height - 4;

/** Letters that fit into a box in the widest of the system's typefaces. */
const LINE_LENGTH = 17;

interface Point {
  x: number;
  y: number;
}

/** Centre of the box at a level of a track, from the bottom; without a track, that of the top, which both report to. */
export function boxAt(level: number, track = -1): Point {
  return { x: COLUMNS[track] ?? MIDDLE, y: BOTTOM - STEP * level };
}

/** The line that closes a track above a box, and its word: on the line, left of who reports to whom. */
export function ceilingAbove({ x, y }: Point) {
  const [left, line] = [x - BOX.width / 2, y - BOX.height / 2 - 6];
  return { x1: left, x2: left + BOX.width, y: line, word: { x: left, y: line - 4 } };
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

/** Width of a letter of the legend at most, its swatches, and the space behind each. */
const [LETTER, SWATCH, SPACE] = [7.6, 12, 6];

/** Where the swatches and words of the legend stand, side by side in the middle of the drawing. */
export function legendOf<K>(items: readonly (readonly [kind: K, text: string])[]) {
  const widths = items.map(([, text]) => SWATCH + SPACE + LETTER * text.length);
  const gap = Math.max(6, (LADDER_SIZE.width - widths.reduce((sum, width) => sum + width, 0)) / items.length);
  let x = gap / 2;
  return items.map(([kind, text], index) => {
    const swatch = x;
    x += (widths[index] ?? 0) + gap;
    return { kind, text, swatch: { x: swatch, width: SWATCH }, x: swatch + SWATCH + SPACE };
  });
}

/** A title in as few lines as fit, broken between words. */
export function linesOf(title: string): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LINE_LENGTH
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
