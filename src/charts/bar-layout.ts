import { scaleLinear } from 'd3-scale';
import type { Chart } from './chart.ts';
import {
  linesHeight,
  linesWidth,
  LINE,
  textBox,
  textWidth,
  linesOf,
  type Box,
  type TextBox,
} from './text-box.ts';
import { labelFormat, valueFormat } from './values.ts';

/** A bar, and the series that it is of. */
export interface Bar extends Box {
  series: number;
}

/** What a bar chart draws. */
export interface BarLayout {
  width: number;
  height: number;
  texts: readonly TextBox[];
  bars: readonly Bar[];
  /** Pieces of the legend. */
  swatches: readonly Bar[];
  /** Where bars begin, from top to bottom: one line, or one a row where labels stand above the bars. */
  zero: { x: number; spans: readonly { top: number; bottom: number }[] };
}

/** Thickness of bars that are alone in their row, and of those that share one. */
const ALONE = 14;
const TOGETHER = 10;

/** Distance between the labels, the bars and their values. */
const GAP = 6;

/** Largest part of the width that labels beside the bars take. */
const LABELS = 0.4;

/** Width that is left to the bars whatever their labels and numbers are. */
const LEAST_PLOT = 80;

/** Width of a swatch of the legend. */
const SWATCH = 18;

/**
 * A bar chart with horizontal bars and each number at the end of its bar, so that it needs no axis to be read. Long labels stand
 * beside the bars in several lines or, where there is little room, above them.
 *
 * @param width In units of the drawing.
 */
export function layoutBars(chart: Chart, width: number): BarLayout {
  const { rows, series } = chart;
  const writeLabel = labelFormat(chart);
  const { short } = valueFormat(chart);
  const texts: TextBox[] = [];
  const { swatches, bottom } = layoutHead(chart, width, texts);

  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const spaceFor = (own: readonly number[]) =>
    Math.max(0, ...own.map((value) => textWidth(short(value)) + GAP));
  const left = spaceFor(values.filter((value) => value < 0));
  const right = Math.max(textWidth('–') + GAP, spaceFor(values.filter((value) => value >= 0)));

  const labels = rows.map(({ label, at }) => writeLabel(label, at));
  const natural = linesWidth(labels);
  const room = Math.min(LABELS * width, width - left - right - LEAST_PLOT);
  const isAbove = natural > room && width < 500;
  const lines = labels.map((label) =>
    linesOf(label, isAbove ? width : Math.min(natural, room) + 1, isAbove ? 2 : 3),
  );
  const column = isAbove ? 0 : linesWidth(lines.flat()) + GAP + 2;

  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([least, most === least ? least + 1 : most], [column + left, width - right]);
  const zero = scale(0);

  const thickness = series.length === 1 ? ALONE : TOGETHER;
  const pitch = series.length === 1 ? linesHeight(1) : linesHeight(1) + 1;
  const between = series.length === 1 ? 7 : 12;
  const bars: Bar[] = [];
  const spans: { top: number; bottom: number }[] = [];
  let top = bottom;
  rows.forEach((_, row) => {
    const own = lines[row] ?? [];
    const text = linesHeight(own.length);
    const all = series.length * pitch;
    const height = isAbove ? text + all : Math.max(text, all);
    const first = isAbove ? top + text : top + (height - all) / 2;
    if (isAbove) spans.push({ top: first, bottom: first + all });
    texts.push(
      textBox(own, {
        role: 'label',
        ...(isAbove ? { x: 0, top } : { x: column - GAP - 2, top: top + (height - text) / 2, anchor: 'end' }),
      }),
    );
    series.forEach((each, number) => {
      const value = each.values[row] ?? null;
      const at = first + number * pitch;
      const end = value === null ? zero : scale(value);
      const y = at + (linesHeight(1) - thickness) / 2;
      if (value !== null)
        bars.push({
          series: number,
          x: Math.min(zero, end),
          y,
          width: Math.abs(end - zero),
          height: thickness,
        });
      const isLeft = value !== null && value < 0;
      texts.push(
        textBox([value === null ? '–' : short(value)], {
          role: 'value',
          x: end + (isLeft ? -GAP : GAP) * 0.75,
          top: at,
          anchor: isLeft ? 'end' : 'start',
        }),
      );
    });
    top += height + between;
  });
  const end = top - between;
  return {
    width,
    height: end + 2,
    texts,
    bars,
    swatches,
    zero: { x: zero, spans: isAbove ? spans : [{ top: bottom - 2, bottom: end + 2 }] },
  };
}

/** What the numbers are, and which bars are of which series. */
function layoutHead(
  { label, series }: Chart,
  width: number,
  texts: TextBox[],
): { swatches: Bar[]; bottom: number } {
  let bottom = 0;
  const [only] = series;
  const said = label ?? (series.length === 1 ? only?.name : undefined);
  if (said) {
    const text = textBox(linesOf(said, width, 3), { role: 'axis', x: 0, top: 0 });
    texts.push(text);
    bottom = text.height + 4;
  }
  const swatches: Bar[] = [];
  if (series.length > 1) {
    let x = 0;
    series.forEach(({ name }, number) => {
      const lines = linesOf(name, width - SWATCH - GAP, 1);
      const own = SWATCH + GAP + linesWidth(lines);
      if (x > 0 && x + own > width) {
        x = 0;
        bottom += LINE + 3;
      }
      swatches.push({
        series: number,
        x,
        y: bottom + (linesHeight(1) - TOGETHER) / 2,
        width: SWATCH,
        height: TOGETHER,
      });
      texts.push(textBox(lines, { role: 'legend', x: x + SWATCH + GAP, top: bottom, series: number }));
      x += own + 18;
    });
    bottom += LINE + 3;
  }
  return { swatches, bottom: bottom === 0 ? 2 : bottom + 8 };
}
