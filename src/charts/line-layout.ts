import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { round } from '../figures/round.ts';
import type { Chart, ChartRow } from './chart.ts';
import {
  linesHeight,
  linesWidth,
  overlaps,
  textBox,
  textWidth,
  linesOf,
  type Box,
  type TextBox,
} from './text-box.ts';
import { DATE_FORMATS, labelFormat, tickFormat } from './values.ts';

/** A line, as a path with its gaps, and the points that stand alone or end it. */
export interface Line {
  series: number;
  path: string;
  dots: readonly { x: number; y: number }[];
}

/** What a line chart draws. */
export interface LineLayout {
  width: number;
  height: number;
  plot: Box;
  texts: readonly TextBox[];
  lines: readonly Line[];
  /** Height of each line of the grid, and which of them is zero between numbers above and below it. */
  grid: readonly { y: number; isZero: boolean }[];
  /** Places of the ticks on the axis of the first column. */
  ticks: readonly number[];
  /** Short pieces of the lines beside their names. */
  samples: readonly { series: number; x: number; y: number; width: number }[];
}

/** Length of the sample of a line beside its name. */
const SAMPLE = 16;

const GAP = 7;

/** Distance of the lowest line of the grid and the labels below it, which keeps them off its own. */
const AXIS = 10;

/** About how many lines the grid has. */
const Y_TICKS = 4;

/** Most ticks of the axis of the first column. */
const MOST_TICKS = 12;

/**
 * A line chart with the names of its lines at their ends.
 *
 * @param width In units of the drawing.
 */
export function layoutLines(chart: Chart, width: number): LineLayout {
  const { rows, series, label, heading, scale } = chart;
  const isNarrow = width < 500;
  const texts: TextBox[] = [];
  const said = label ?? (series.length === 1 ? series[0]?.name : undefined);
  let top = 8;
  if (said) {
    const text = textBox(linesOf(said, width, 3), { role: 'axis', x: 0, top: 0 });
    texts.push(text);
    top = text.height + 14;
  }
  const bottom = top + (isNarrow ? 200 : 260);

  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const y = scaleLinear(domainOf(values), [bottom, top]).nice(Y_TICKS);
  const yTicks = y.ticks(Y_TICKS);
  const writeValue = tickFormat(chart, Math.abs((yTicks[1] ?? 1) - (yTicks[0] ?? 0)) || 1);
  const names = series.length > 1 ? series.map(({ name }) => linesOf(name, 0.24 * width, 3)) : [];
  const right = series.length > 1 ? linesWidth(names.flat()) + SAMPLE + 2 * GAP : 6;
  const left = linesWidth(yTicks.map(writeValue)) + GAP;
  const plot: Box = { x: left, y: top, width: width - left - right, height: bottom - top };
  for (const tick of yTicks) {
    texts.push(textBox([writeValue(tick)], { role: 'tick', x: left - GAP, top: y(tick) - 8, anchor: 'end' }));
  }

  const inset = rows.length === 1 ? plot.width / 2 : 5;
  const range: [number, number] = [left + inset, left + plot.width - inset];
  const x = xScale(chart, range);
  const ticks = xTicks(chart, range);
  const placed = fitTicks(ticks, x, bottom + AXIS, width - right + 6);
  texts.push(...placed.texts);
  let height = bottom + AXIS + linesHeight(1);
  if (scale === 'number' && heading !== '') {
    const axis = textBox(linesOf(heading, plot.width, 2), {
      role: 'axis',
      x: left + plot.width,
      top: height + 2,
      anchor: 'end',
    });
    texts.push(axis);
    height = axis.y + axis.height;
  }

  const lines = series.map((each, number): Line => {
    const points = rows.map(({ at }, index) => ({ at: x(at), value: each.values[index] ?? null }));
    const path = line<(typeof points)[number]>()
      .defined(({ value }) => value !== null)
      .x(({ at }) => at)
      .y(({ value }) => y(value ?? 0))
      .digits(1);
    const isThere = (index: number) => (points[index]?.value ?? null) !== null;
    const last = points.findLastIndex(({ value }) => value !== null);
    const dots = points.flatMap(({ at, value }, index) =>
      value !== null && (index === last || (!isThere(index - 1) && !isThere(index + 1)))
        ? [{ x: round(at), y: round(y(value)) }]
        : [],
    );
    return { series: number, path: path(points) ?? '', dots };
  });
  const ends = lines.map(({ dots }) => dots.at(-1)?.y ?? bottom);
  const nameTexts = spread(
    names.map((own, number) =>
      textBox(own, {
        role: 'label',
        x: left + plot.width + GAP + SAMPLE + GAP - 2,
        top: (ends[number] ?? 0) - linesHeight(own.length) / 2,
        series: number,
      }),
    ),
    top - 8,
    height,
  );
  texts.push(...nameTexts);
  const isSplit = values.some((value) => value < 0) && values.some((value) => value > 0);
  return {
    width,
    height: Math.max(height, ...nameTexts.map((text) => text.y + text.height)) + 2,
    plot,
    texts,
    lines,
    grid: yTicks.map((tick) => ({ y: round(y(tick)), isZero: isSplit && tick === 0 })),
    ticks: placed.at,
    samples: nameTexts.map((text) => ({
      series: text.series ?? 0,
      x: left + plot.width + GAP - 2,
      y: text.y + linesHeight(1) / 2,
      width: SAMPLE,
    })),
  };
}

/** From zero, unless that would press all lines against the upper edge. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && least < most / 2) return [0, most];
  if (most < 0 && most > least / 2) return [least, 0];
  if (least < most) return [least, most];
  if (least === 0) return [0, 1];
  return least > 0 ? [0, 2 * least] : [2 * least, 0];
}

type XScale = (at: number) => number;

function xScale({ rows }: Chart, range: [number, number]): XScale {
  const at = rows.map((row) => row.at);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const scale = scaleLinear([first, last === first ? first + 1 : last], range);
  return (value) => scale(value);
}

interface Tick {
  at: number;
  text: string;
}

/** The finest ticks that may be shown: the author's own rows where those are few, else round numbers and dates. */
function xTicks(chart: Chart, range: [number, number]): Tick[] {
  const { rows, scale } = chart;
  const write = labelFormat(chart);
  const ofRows = (own: readonly ChartRow[]) =>
    own.map(({ label, at }): Tick => ({ at, text: write(label, at) }));
  if (scale === 'category' || (scale !== 'number' && rows.length <= MOST_TICKS)) return ofRows(rows);
  const ends: [number, number] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  if (ends[0] === ends[1]) return ofRows(rows);
  const count = Math.max(2, Math.min(MOST_TICKS, Math.floor((range[1] - range[0]) / 70)));
  if (scale === 'number')
    return scaleLinear()
      .domain(ends)
      .ticks(count)
      .map((at) => ({ at, text: write('', at) }));
  return dateTicks(chart, ends, count);
}

/** Ticks at the beginnings of years, months or days, whichever are known and round enough. */
function dateTicks({ scale, language }: Chart, ends: [number, number], count: number): Tick[] {
  const dates = scaleUtc()
    .domain(ends)
    .ticks(count)
    .filter((date) => {
      if (date.getUTCHours() !== 0) return false;
      const isMonth = date.getUTCDate() === 1;
      return scale === 'day' || (isMonth && (scale === 'month' || date.getUTCMonth() === 0));
    });
  const isYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const isMonths = dates.every((date) => date.getUTCDate() === 1);
  const format = DATE_FORMATS[isYears ? 'year' : isMonths ? 'month' : 'day'];
  const write = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
  return dates.map((date) => ({ at: date.getTime(), text: write.format(date) }));
}

/** As many ticks as have room for their labels: every one, every second, every third … */
function fitTicks(
  ticks: readonly Tick[],
  x: XScale,
  top: number,
  width: number,
): { texts: TextBox[]; at: number[] } {
  for (let step = 1; step <= ticks.length; step += 1) {
    const own = ticks.filter((_, index) => index % step === 0);
    const texts = own.map(({ at, text }) => {
      const [shown = ''] = linesOf(text, Math.min(width, 180), 1);
      const half = textWidth(shown) / 2;
      const middle = Math.min(width - half, Math.max(half, x(at)));
      return textBox([shown], { role: 'tick', x: middle, top, anchor: 'middle' });
    });
    const isClear = texts.every((text, index) => {
      const next = texts[index + 1];
      return !next || !overlaps(text, next, 8);
    });
    if (isClear) return { texts, at: own.map(({ at }) => round(x(at))) };
  }
  return { texts: [], at: [] };
}

/** Texts moved up and down until none covers another, as little as possible, between two edges. */
function spread(texts: readonly TextBox[], top: number, bottom: number): TextBox[] {
  const order = texts.toSorted((one, other) => one.y + one.height / 2 - (other.y + other.height / 2));
  const placed: TextBox[] = [];
  let edge = top;
  for (const text of order) {
    const y = Math.max(edge, text.y);
    placed.push({ ...text, y });
    edge = y + text.height + 2;
  }
  edge = bottom;
  for (const [index, text] of [...placed.entries()].toReversed()) {
    const y = Math.min(text.y, edge - text.height);
    placed[index] = { ...text, y };
    edge = y - 2;
  }
  return placed;
}
