/** Size of the drawing in its own units, and where the axes are. */
export const OPTION_SIZE = { width: 360, height: 280 } as const;
export const PLOT = { left: 34, right: 350, top: 40, bottom: 236 } as const;

/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** A text of the drawing and where it begins. */
export interface Label extends Point {
  text: string;
}

/** Pieces of a drawn line. */
const STEPS = 24;

/** Where years and pay stand in a drawing that shows so many years, and pay up to a highest. */
export function scalesOf(years: number, highest: number) {
  const x = (year: number) => PLOT.left + ((PLOT.right - PLOT.left) * year) / years;
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * value) / highest;
  const line = (value: (year: number) => number): Point[] =>
    Array.from({ length: STEPS + 1 }, (_, index) => (years * index) / STEPS).map((year) => ({
      x: x(year),
      y: y(value(year)),
    }));
  return { x, y, line };
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
