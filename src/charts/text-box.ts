import { widthOf, wrapText } from '../figures/fit-text.ts';

/** Size of all text in a chart, in units of the drawing, which are pixels or nearly so. */
const TEXT_SIZE = 13;

/** Distance of two lines. */
export const LINE = 16;

/** How far letters rise above their baseline and fall below it. */
const ASCENT = 11;
const DESCENT = 4;

/** A rectangle of a drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text of a drawing, in one line or several. */
export interface TextBox extends Box {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
  /** Which part of the drawing it is. */
  role: 'label' | 'value' | 'tick' | 'axis' | 'legend';
  /** Number of the series that it names. */
  series?: number;
}

/** How wide a text is at most, in units of the drawing. */
export function textWidth(text: string): number {
  return widthOf(text) * TEXT_SIZE;
}

/** How wide a text is that stands in some lines. */
export function linesWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

/** Height of a text of some lines. */
export function linesHeight(lines: number): number {
  return ASCENT + DESCENT + (lines - 1) * LINE;
}

/** A text in lines of some width, at most so many of them; what does not fit ends in an ellipsis. */
export function linesOf(text: string, width: number, most: number): string[] {
  return wrapText(text, width / TEXT_SIZE, most);
}

/**
 * A text at a place.
 *
 * @param x Where it begins, ends or has its middle, by its anchor.
 * @param top Upper edge of its first line.
 */
export function textBox(
  lines: readonly string[],
  {
    x,
    top,
    anchor = 'start',
    ...rest
  }: { x: number; top: number } & Pick<TextBox, 'role'> & Partial<Pick<TextBox, 'anchor' | 'series'>>,
): TextBox {
  const width = linesWidth(lines);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { lines, anchor, x: left, y: top, width, height: linesHeight(lines.length), ...rest };
}

/** Where a text is anchored, and its first baseline. */
export function anchorOf({ x, y, width, anchor }: TextBox): { x: number; y: number } {
  return { x: x + { start: 0, middle: width / 2, end: width }[anchor], y: y + ASCENT };
}

/** Whether two boxes have a point in common, or are closer than some distance. */
export function overlaps(one: Box, other: Box, distance = 0): boolean {
  return (
    one.x < other.x + other.width + distance &&
    other.x < one.x + one.width + distance &&
    one.y < other.y + other.height + distance &&
    other.y < one.y + one.height + distance
  );
}
