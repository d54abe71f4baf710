import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import * as words from '../i18n/words.ts';
import { chartTitleId, type Chart } from './chart.ts';
import { describeChart } from './description.ts';
import { drawChart, WIDTHS } from './draw.ts';
import { chartTable } from './table.ts';

/**
 * A chart as a page shows it: title, drawing, its numbers behind "Data", and caption. It is drawn for a column of text and for a
 * phone, and styles show the one that fits.
 *
 * @param href Address of the file of its data, if it has one.
 */
export function chartFigure(chart: Chart, href?: string): Element {
  const { id, title, file } = chart;
  const titleId = chartTitleId(id);
  const drawings = (['wide', 'narrow'] as const).map((name) => {
    const { svg } = drawChart(chart, WIDTHS[name]);
    return { ...svg, properties: { ...svg.properties, className: [`chart-${name}`], ariaHidden: 'true' } };
  });
  return h('figure.chart', { id, ariaLabelledBy: titleId }, [
    h('p.chart-title', { id: titleId }, title),
    h('div.chart-drawing', { role: 'img', ariaLabel: describeChart(chart) }, drawings),
    h('details.chart-data', [
      h('summary', words.figure.data),
      h('div.wide-table', { role: 'group', ariaLabel: words.figure.data, tabIndex: 0 }, [chartTable(chart)]),
      ...(href !== undefined && file !== undefined ? [h('p', h('a', { href }, file))] : []),
    ]),
    ...chartCaption(chart),
  ]);
}

/** What stands below a chart in every output: its caption and its source; nothing if it has neither. */
export function chartCaption({ caption, source }: Chart): Element[] {
  const said: ElementContent[] = [caption, source === undefined ? undefined : words.chart.source(source)]
    .filter((text) => text !== undefined)
    .map((text, index) => ({ type: 'text', value: index > 0 ? ` ${text}` : text }));
  return said.length > 0 ? [h('figcaption', said)] : [];
}
