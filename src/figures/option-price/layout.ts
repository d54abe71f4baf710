import * as words from '../../i18n/words.ts';
import { round } from '../round.ts';
import type { PayYear } from './pay.ts';

/** Size of the drawing in its own units. */
export const OPTION_SIZE = { width: 320, height: 252 } as const;

/** Where the plot ends above, below and at the right, behind which the names of the lines stand. */
export const PLOT = { right: 236, top: 56, bottom: 228 } as const;

/** Size of texts and of their lines. */
export const TEXT = { size: 13, line: 15 } as const;

/** Baselines of the lines above the plot: what the axis measures, and what finds no room in the plot. */
export const ROWS = { axis: 12, shortfall: 29, even: 46 } as const;

/** Least distance of a text to lines and other texts. */
const CLEAR = 4;

/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** A text of the drawing: where it begins, ends or is centred, and its lines. */
export interface Label extends Point {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle of the drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a label covers at most. */
export function boxOf({ x, y, lines, anchor }: Label): Box {
  const width = widthOf(lines);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left,
    right: left + width,
    top: y - 0.8 * TEXT.size,
    bottom: y + (lines.length - 1) * TEXT.line + 0.25 * TEXT.size,
  };
}

function widthOf(lines: readonly string[]): number {
  return words.letterWidth * TEXT.size * Math.max(...lines.map(({ length }) => length));
}

/** Room for the marks of the vertical axis. */
export function leftOf(marks: readonly string[]): number {
  return Math.ceil(widthOf(marks)) + 10;
}

/** Where years and pay stand in a plot that begins at the left, shows so many years, and pay up to a highest. */
export function scalesOf(left: number, years: number, highest: number) {
  return {
    x: (year: number) => left + ((PLOT.right - left) * year) / years,
    y: (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * value) / highest,
  };
}

type Scales = ReturnType<typeof scalesOf>;

/** The line of pay that is the same all year, and rises at the end of each, as the data of a path. */
export function stairs(pays: readonly number[], { x, y }: Scales, from = 0): string {
  const steps = pays.slice(1).map((pay, index) => `H${round(x(from + index + 1))}V${round(y(pay))}`);
  return `M${round(x(from))} ${round(y(pays[0] ?? 0))}${steps.join('')}`;
}

/** The area between two such lines, as the data of a path; the last pays only end the years before them. */
export function between(
  upper: readonly number[],
  lower: readonly number[],
  scales: Scales,
  from = 0,
): string {
  const { x, y } = scales;
  const back = lower
    .slice(0, -1)
    .map((pay, index) => `V${round(y(pay))}H${round(x(from + index))}`)
    .toReversed();
  const along = upper.slice(0, -1).map((pay, index) => `V${round(y(pay))}H${round(x(from + index + 1))}`);
  return `M${round(x(from))} ${round(y(upper[0] ?? 0))}${along.join('')}${back.join('')}Z`;
}

/**
 * Names of two lines at their ends, right of the plot, where no line runs: each at the height of its end, or as far from there
 * as it takes to stay apart from the other and inside the plot.
 */
export function endLabels(
  ends: readonly [number, number],
  names: readonly [readonly string[], readonly string[]],
) {
  const heights = names.map((lines) => lines.length * TEXT.line) as [number, number];
  // Where both end at about the same height, the other path was above until then.
  const [upper, lower] = ends[0] + TEXT.line <= ends[1] ? ([0, 1] as const) : ([1, 0] as const);
  const half = (heights[0] + heights[1]) / 2 + CLEAR;
  const middle = (ends[0] + ends[1]) / 2;
  const apart = Math.max(half, ends[lower] - ends[upper]);
  const centres = [0, 0] as [number, number];
  centres[upper] = Math.max(PLOT.top + heights[upper] / 2, middle - apart / 2);
  centres[lower] = Math.min(
    PLOT.bottom - CLEAR - heights[lower] / 2,
    Math.max(centres[upper] + half, middle + apart / 2),
  );
  centres[upper] = Math.min(centres[upper], centres[lower] - half);
  return names.map((lines, index): Label => ({
    lines,
    x: PLOT.right + 8,
    y: (centres[index] ?? 0) - (heights[index] ?? 0) / 2 + 0.8 * TEXT.line,
    anchor: 'start',
  })) as [Label, Label];
}

/** The size of the shortfall: inside its area, where it is widest, or above the plot if it does not fit there. */
export function shortfallLabel(lines: readonly string[], years: readonly PayYear[], { x, y }: Scales): Label {
  const [width, height] = [widthOf(lines) + 2 * CLEAR, lines.length * TEXT.line + 2 * CLEAR];
  const rooms = years.flatMap((_, first) => {
    const last = years.findIndex((__, index) => x(index + 1) - x(first) >= width);
    const under = years.slice(first, last + 1);
    if (last < first || under.length === 0) return [];
    const top = Math.max(...under.map(({ other }) => y(other)));
    const bottom = Math.min(...under.map(({ own }) => y(own)));
    return [{ x: (x(first) + x(last + 1)) / 2, top, room: bottom - top }];
  });
  const best = rooms.reduce((one, other) => (other.room > one.room ? other : one), { x: 0, top: 0, room: 0 });
  if (best.room < height) return { lines: [onOneLine(lines)], x: 0, y: ROWS.shortfall, anchor: 'start' };
  const y0 = best.top + (best.room - height) / 2 + CLEAR + 0.8 * TEXT.line;
  return { lines, x: best.x, y: y0, anchor: 'middle' };
}

/** The lines of a label as one; a word that is divided between two of them is whole again. */
function onOneLine(lines: readonly string[]): string {
  return lines.join(' ').replaceAll('- ', '');
}

/** The word for the year in which both have paid the same in all, above its mark and inside the drawing. */
export function evenLabel(text: string, x: number): Label {
  const width = widthOf([text]);
  return {
    lines: [text],
    x: Math.max(width, Math.min(OPTION_SIZE.width, x + width / 2)),
    y: ROWS.even,
    anchor: 'end',
  };
}

/** Round numbers from 0 up to a highest one, about as many as asked for. */
export function ticks(highest: number, about: number): number[] {
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough,
  );
  return Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, index) => index * step);
}
