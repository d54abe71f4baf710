/** Where dots stand: the first of them, the distance of two, and how many stand in a row. */
export interface DotGrid {
  x: number;
  y: number;
  step: number;
  columns: number;
}

/**
 * Some dots of a grid, row by row, as the data of a path. Each row is one line: drawn with round caps and dashes of
 * length 0 a step apart, it shows as dots, and a thousand of them take a few hundred letters.
 *
 * @param from The first dot, from 0.
 * @param to The first dot that is left out.
 */
export function dotsPath(from: number, to: number, { x, y, step, columns }: DotGrid): string {
  const rows: string[] = [];
  for (let dot = from; dot < to;) {
    const [row, column] = [Math.floor(dot / columns), dot % columns];
    const last = Math.min(to, (row + 1) * columns) - 1;
    // A line that ends a little behind its last dot: one that ended on it would leave it to rounding.
    const length = (last - dot) * step + 0.1;
    rows.push(`M${x + column * step} ${y + row * step}h${Number(length.toFixed(1))}`);
    dot = last + 1;
  }
  return rows.join('');
}
