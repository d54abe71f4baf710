import { h } from 'hastscript';
import type { Element } from 'hast';
import * as words from '../i18n/words.ts';
import type { Chart } from './chart.ts';
import { labelFormat, valueFormat } from './values.ts';

/** The numbers of a chart as a table. */
export function chartTable(chart: Chart): Element {
  const { heading, rows, series, label } = chart;
  const write = labelFormat(chart);
  const { exact } = valueFormat(chart);
  const first = heading === '' ? h('td') : h('th', { scope: 'col' }, heading);
  const number = { style: 'text-align:right' };
  return h('table', [
    h('thead', [
      h('tr', [
        first,
        ...series.map(({ name }) =>
          h('th', { scope: 'col', ...number }, name || (label ?? words.chart.value)),
        ),
      ]),
    ]),
    h(
      'tbody',
      rows.map((row, index) =>
        h('tr', [
          h('th', { scope: 'row' }, write(row.label, row.at)),
          ...series.map(({ values }) => {
            const value = values[index] ?? null;
            return h('td', number, value === null ? '–' : exact(value));
          }),
        ]),
      ),
    ),
  ]);
}
