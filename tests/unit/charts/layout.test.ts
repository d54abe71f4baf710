import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../../src/charts/bar-layout.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { WIDTHS } from '../../../src/charts/draw.ts';
import { layoutLines } from '../../../src/charts/line-layout.ts';
import { overlaps, type Box, type TextBox } from '../../../src/charts/text-box.ts';
import { madeChart } from './made-charts.ts';

const width = fc.constantFrom(...Object.values(WIDTHS));

/** Pairs of texts of which one covers the other, and texts that stick out, by their words. */
function faults(
  texts: readonly TextBox[],
  size: { width: number; height: number },
  marks: readonly Box[] = [],
): string[] {
  const words = (text: TextBox) => text.lines.join(' ');
  return texts.flatMap((text, index) => [
    ...texts
      .slice(index + 1)
      .flatMap((other) => (overlaps(text, other) ? `${words(text)} × ${words(other)}` : [])),
    ...(text.x < -0.01 ||
    text.y < -4 ||
    text.x + text.width > size.width + 0.01 ||
    text.y + text.height > size.height + 4
      ? [`${words(text)} sticks out`]
      : []),
    ...(marks.some((mark) => overlaps(text, mark)) ? [`${words(text)} stands on a bar`] : []),
  ]);
}

function layoutOf(chart: Chart, drawn: number) {
  if (chart.kind === 'line') return { marks: [], ...layoutLines(chart, drawn) };
  const layout = layoutBars(chart, drawn);
  return { ...layout, marks: [...layout.bars, ...layout.swatches] };
}

describe('the drawing of a chart', () => {
  it('keeps every label inside, off every other and off the bars, whatever the data', () => {
    fc.assert(
      fc.property(madeChart, width, (chart, drawn) => {
        const { texts, marks, ...size } = layoutOf(chart, drawn);
        expect(faults(texts, size, marks)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every line and bar inside', () => {
    fc.assert(
      fc.property(madeChart, width, (chart, drawn) => {
        if (chart.kind === 'bar') {
          for (const { x, y, width: own, height } of layoutBars(chart, drawn).bars) {
            expect(Math.min(x, y, own)).toBeGreaterThanOrEqual(0);
            expect(x + own).toBeLessThanOrEqual(drawn);
            expect(y + height).toBeLessThanOrEqual(layoutBars(chart, drawn).height);
          }
          return;
        }
        const { lines, plot } = layoutLines(chart, drawn);
        const points = lines.flatMap(
          ({ path }) => path.match(/-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?/g) ?? [],
        );
        for (const [x = NaN, y = NaN] of points.map((point) => point.split(',').map(Number))) {
          expect(x).toBeGreaterThanOrEqual(plot.x - 0.1);
          expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.1);
          expect(y).toBeGreaterThanOrEqual(plot.y - 0.1);
          expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.1);
        }
      }),
    );
  });

  it('draws bars in proportion to their numbers, from zero', () => {
    fc.assert(
      fc.property(madeChart, width, (made, drawn) => {
        const chart: Chart = { ...made, kind: 'bar' };
        const { bars } = layoutBars(chart, drawn);
        const values = chart.rows.flatMap((_, row) =>
          chart.series.flatMap(({ values: own }) => own[row] ?? []),
        );
        const most = values.findIndex((value) => Math.abs(value) === Math.max(...values.map(Math.abs)));
        const scale = (bars[most]?.width ?? 0) / Math.abs(values[most] ?? 1) || 0;
        values.forEach((value, index) => {
          expect(bars[index]?.width).toBeCloseTo(Math.abs(value) * scale, 3);
        });
      }),
    );
  });
});
