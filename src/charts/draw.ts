import { directionOf } from '../i18n/direction.ts';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { inSentence } from '../figures/names.ts';
import { round } from '../figures/round.ts';
import { layoutBars, type BarLayout } from './bar-layout.ts';
import type { Chart } from './chart.ts';
import { layoutLines, type LineLayout } from './line-layout.ts';
import { anchorOf, LINE, type Box, type TextBox } from './text-box.ts';

/** Widths that charts are drawn for, in units that are pixels or nearly so: a column of text, and a phone. */
export const WIDTHS = { wide: 600, narrow: 330 } as const;

/** A chart as it is drawn in some width. */
export interface ChartDrawing {
  svg: Element;
  size: { width: number; height: number };
}

/** A chart as an SVG; it has no words but its labels, and stands in something that describes it. */
export function drawChart(chart: Chart, width: number): ChartDrawing {
  const { content, height } = chart.kind === 'bar' ? drawBars(chart, width) : drawLines(chart, width);
  const size = { width, height: Math.ceil(height) };
  return { size, svg: s('svg', { viewBox: `0 0 ${size.width} ${size.height}` }, content) };
}

function drawBars(chart: Chart, width: number): { content: Element[]; height: number } {
  const layout = layoutBars(chart, width);
  const { texts, bars, swatches, zero, height } = isRightToLeft(chart) ? mirrored(layout) : layout;
  return {
    height,
    content: [
      ...[...bars, ...swatches].map((bar) => s(`rect.chart-bar-${bar.series}`, rectangle(bar))),
      s('path.chart-zero', {
        d: zero.spans.map(({ top, bottom }) => `M${round(zero.x)} ${round(top)}V${round(bottom)}`).join(''),
      }),
      ...texts.map(drawText),
    ],
  };
}

function isRightToLeft({ language }: Chart): boolean {
  return directionOf(language) === 'rtl';
}

function flipped<B extends Box>(box: B, width: number): B {
  return { ...box, x: width - box.x - box.width };
}

function flippedText(text: TextBox, width: number): TextBox {
  const anchor = ({ start: 'end', middle: 'middle', end: 'start' } as const)[text.anchor];
  return { ...flipped(text, width), anchor };
}

/** The same from right to left. */
function mirrored(layout: BarLayout): BarLayout {
  const { width } = layout;
  const flip = <B extends Box>(box: B): B => flipped(box, width);
  return {
    ...layout,
    bars: layout.bars.map(flip),
    swatches: layout.swatches.map(flip),
    texts: layout.texts.map((text) => flippedText(text, width)),
    zero: { ...layout.zero, x: width - layout.zero.x },
  };
}

function drawLines(chart: Chart, width: number): { content: Element[]; height: number } {
  const { plot, grid, ticks, lines, samples, texts, height }: LineLayout = layoutLines(chart, width);
  // Numbers and time run from left to right in all languages; only what is said of the axes stands at the other side.
  const turned = isRightToLeft(chart)
    ? texts.map((text) => (text.role === 'axis' ? flippedText(text, width) : text))
    : texts;
  const bottom = plot.y + plot.height;
  return {
    height,
    content: [
      s('path.chart-grid', {
        d: grid.map(({ y }) => `M${round(plot.x)} ${y}h${round(plot.width)}`).join(''),
      }),
      s('path.chart-zero', {
        d: [
          ...grid
            .filter(({ isZero }) => isZero)
            .map(({ y }) => `M${round(plot.x)} ${y}h${round(plot.width)}`),
          ...ticks.map((x) => `M${x} ${round(bottom)}v4`),
        ].join(''),
      }),
      ...lines.flatMap(({ series, path, dots }) => [
        s(`path.chart-line-${series}`, { d: path }),
        ...dots.map(({ x, y }) => s(`circle.chart-dot-${series}`, { cx: x, cy: y, r: 3 })),
      ]),
      ...samples.map(({ series, x, y, width: length }) =>
        s(`path.chart-line-${series}`, { d: `M${round(x)} ${round(y)}h${length}` }),
      ),
      ...turned.map(drawText),
    ],
  };
}

const CLASSES = {
  label: 'chart-text',
  value: 'chart-text',
  legend: 'chart-text',
  tick: 'chart-note',
  axis: 'chart-note',
} as const satisfies Record<TextBox['role'], string>;

function drawText(text: TextBox): Element {
  const { x, y } = anchorOf(text);
  const [first = '', ...others] = text.lines.map(inSentence);
  const place = { x: round(x), y: round(y), ...(text.anchor !== 'start' && { textAnchor: text.anchor }) };
  if (others.length === 0) return s(`text.${CLASSES[text.role]}`, place, first);
  return s(
    `text.${CLASSES[text.role]}`,
    place,
    [first, ...others].map((line, index) =>
      s('tspan', { x: round(x), ...(index > 0 && { dy: LINE }) }, line),
    ),
  );
}

function rectangle({ x, y, width, height }: Box) {
  return { x: round(x), y: round(y), width: round(Math.max(width, 0.5)), height: round(height) };
}
