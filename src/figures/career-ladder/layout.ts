/** Size of the drawing in its own units. */
export const LADDER_SIZE = { width: 360, height: 408 } as const;

/** Size of a rung's box. */
export const BOX = { width: 160, height: 62 } as const;

// Four rows and two columns of one size: what is touched lies over them as a grid.
const COLUMNS = [90, 270];
const MIDDLE = 180;
const BOTTOM = 336;
const STEP = 96;

/** Letters that fit into a box in the widest of the system's typefaces. */
const LINE_LENGTH = 19;

interface Point {
  x: number;
  y: number;
}

/** Centre of the box at a level of a track, from the bottom; without a track, that of the top, which both report to. */
export function boxAt(level: number, track = -1): Point {
  return { x: COLUMNS[track] ?? MIDDLE, y: BOTTOM - STEP * level };
}

/** Middle of the line that closes a track above a box. */
export function ceilingAbove({ x, y }: Point): Point {
  return { x, y: y - STEP / 2 };
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

/** A title in as few lines as fit, broken between words. */
export function linesOf(title: string): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LINE_LENGTH
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
