/**
 * Widths that pictures are made in, in pixels: the column is 704 of them wide at most, and every other screen sets two for
 * one. The widest is the one that feeds get.
 */
const WIDTHS = [480, 720, 1080, 1440];

/** Widest form of any picture, in pixels. */
export const WIDEST = 1440;

/** Widest a picture is shown, in CSS pixels: the measure of 36 rem at the largest type. */
export const COLUMN = 704;

/** How wide a picture stands on the page, as browsers want to know before they have read the styles. */
export const SIZES = `(min-width: 48em) ${COLUMN}px, 92vw`;

/** Widths to make a picture in that is `original` pixels wide: none of them larger than itself. */
export function widthsOf(original: number): number[] {
  const widest = Math.min(original, WIDEST);
  return [...WIDTHS.filter((width) => width < widest), widest];
}
