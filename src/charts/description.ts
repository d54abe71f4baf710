import * as words from '../i18n/words.ts';
import type { Chart, Series } from './chart.ts';
import { labelFormat, valueFormat } from './values.ts';

/** Most numbers that a text alternative spells out; more are for the table. */
const MOST_SPELLED = 12;

/** Text alternative of a chart: its numbers if they are few, else where each series begins, ends, and has its extremes. */
export function describeChart(chart: Chart): string {
  const { kind, label, series, rows } = chart;
  const what = label ?? (series.length === 1 ? series[0]?.name : undefined);
  const spelled = rows.length * series.length <= MOST_SPELLED;
  const sentences = series.map((each) => {
    const said = spelled ? allValues(chart, each) : summary(chart, each);
    return series.length === 1 ? `${said}.` : `${each.name} – ${said}.`;
  });
  return [`${words.chart[kind]}${what ? `, ${what}` : ''}.`, ...sentences].join(' ');
}

function allValues(chart: Chart, { values }: Series): string {
  const write = labelFormat(chart);
  const { exact } = valueFormat(chart);
  return chart.rows
    .map(({ label, at }, row) => {
      const value = values[row] ?? null;
      return `${write(label, at)}: ${value === null ? words.chart.missing : exact(value)}`;
    })
    .join(words.semicolon);
}

function summary(chart: Chart, { values }: Series): string {
  const write = labelFormat(chart);
  const { exact } = valueFormat(chart);
  const points = chart.rows.flatMap(({ label, at }, row) => {
    const value = values[row] ?? null;
    return value === null ? [] : [{ value, text: `${exact(value)} (${write(label, at)})` }];
  });
  const inOrder = points.toSorted((one, other) => one.value - other.value);
  const ends = { least: inOrder.at(0)?.text ?? '', most: inOrder.at(-1)?.text ?? '' };
  if (chart.kind === 'bar') return words.chart.range(points.length, ends.least, ends.most);
  return words.chart.course(points.at(0)?.text ?? '', points.at(-1)?.text ?? '', ends.least, ends.most);
}
