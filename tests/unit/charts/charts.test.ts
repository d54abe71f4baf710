import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { describeChart } from '../../../src/charts/description.ts';
import { drawChart, WIDTHS } from '../../../src/charts/draw.ts';
import { chartFigure } from '../../../src/charts/figure.ts';
import { layoutBars } from '../../../src/charts/bar-layout.ts';
import { layoutLines } from '../../../src/charts/line-layout.ts';
import { chartsIn } from '../../../src/mdx/charts.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import type { Problem } from '../../../src/diagnostics/problem.ts';
import { documentOf } from '../../document.ts';

/** The charts of a text, and what is wrong with them. */
function read(source: string, files: Record<string, string> = {}, language = 'en') {
  return chartsIn(parseMdx(source, language), {
    language,
    folder: 'content/essays/a/',
    readBeside: (name) => files[name],
  });
}

function chartOf(source: string, files: Record<string, string> = {}, language = 'en'): Chart {
  const { charts, problems } = read(source, files, language);
  expect(problems).toEqual([]);
  const [chart] = charts;
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

const valuesOf = ({ series }: Chart) => series.map(({ values }) => values);
const bars = (rows: string, properties = '') =>
  `<BarChart title="So" ${properties}>\n| What | Many |\n| - | - |\n${rows}\n</BarChart>`;
const file = (name: string, kind = 'LineChart') => `<${kind} title="So" data="./${name}" />`;

describe('the data of a chart', () => {
  it.each([
    ['en', '| a | 1,234.5 |\n| b | −2 |\n| c | .5 |', [1234.5, -2, 0.5]],
    ['de', '| a | 1.234,5 |\n| b | -2 |\n| c | 3,75 |', [1234.5, -2, 3.75]],
    ['fr', '| a | 1 234,5 |\n| b | –2 |\n| c | 3 |', [1234.5, -2, 3]],
    ['ar-EG', '| a | ١٬٢٣٤٫٥ |\n| b | 7 |\n| c | |', [1234.5, 7, null]],
  ])('has numbers in a table as they are written in %s', (language, rows, numbers) => {
    expect(valuesOf(chartOf(bars(rows), {}, language))).toEqual([numbers]);
  });

  it('has numbers in a file as machines write them, and where semicolons separate them as the language does', () => {
    const files = {
      './a.csv': 'x,y\n1,2.5\n2,-1e2\n',
      './b.csv': 'x;y\n1;2,5\n2;1.000\n',
      './c.tsv': 'x\ty\n1\t2.5\n',
    };
    expect(valuesOf(chartOf(file('a.csv'), files, 'de'))).toEqual([[2.5, -100]]);
    expect(valuesOf(chartOf(file('b.csv'), files, 'de'))).toEqual([[2.5, 1000]]);
    expect(valuesOf(chartOf(file('c.tsv'), files, 'de'))).toEqual([[2.5]]);
  });

  it('is a list of records or of names and numbers in YAML', () => {
    const files = {
      './a.yaml': '- { month: 2025-02, "in, out": 2 }\n- { month: 2025-01, "in, out": 1.5, more: 3 }\n',
      './b.yml': 'Tea: 2\nCoffee: 3.25\n',
    };
    const { scale, rows, series } = chartOf(file('a.yaml'), files);
    expect(scale).toBe('month');
    expect(rows.map(({ label }) => label)).toEqual(['2025-01', '2025-02']);
    expect(series).toEqual([
      { name: 'in, out', values: [1.5, 2] },
      { name: 'more', values: [3, null] },
    ]);
    expect(valuesOf(chartOf(file('b.yml', 'BarChart'), files))).toEqual([[2, 3.25]]);
  });

  it('takes the columns that its author names', () => {
    const files = { './a.csv': 'a,"b, c",d,e,f,g\n1,2,3,4,5,6\n' };
    const named = (x: string, y: string) =>
      chartOf(`<LineChart title="So" data="./a.csv" x="${x}" y="${y}" />`, files).series.map(
        ({ name }) => name,
      );
    expect(named('d', 'a, e')).toEqual(['a', 'e']);
    expect(named('d', 'b, c')).toEqual(['b, c']);
  });

  it.each([
    ['2024', 'year'],
    ['2024-06', 'month'],
    ['2024-06-30', 'day'],
    ['20', 'number'],
    ['Q1 2024', 'category'],
  ])('has %s on the axis of a line as a %s', (label, scale) => {
    expect(chartOf(file('a.csv'), { './a.csv': `x,y\n${label},1\n` }).scale).toBe(scale);
  });

  it('has the place of each problem in a file with quoted values', () => {
    const csv = 'a,b\n"one, or\ntwo",1\n"x, y",z\n';
    const place = ({ file: where, line, column }: Problem) => ({ where, line, column });
    expect(read(file('a.csv'), { './a.csv': csv }).problems.map(place)).toEqual([
      { where: 'content/essays/a/a.csv', line: 4, column: 8 },
    ]);
  });

  it('may not lie elsewhere, and has to be there', () => {
    expect(read('<BarChart title="So" data="/numbers.csv" />').problems).toHaveLength(1);
    // Files that are not there are reported with all others that a text loads.
    expect(read(file('a.csv'))).toEqual({ charts: [], problems: [] });
  });
});

describe('a chart on a page', () => {
  const pay = chartOf(
    `<LineChart id="pay" title="It's dear" unit="EUR" source="A survey">
| Year | Cash | Total |
| ---- | ---: | ----: |
| 2020 |  1.5 |     3 |
| 2021 |      |    -2 |
</LineChart>`,
  );

  it('has its title, its source, and a drawing that is described', () => {
    const figure = chartFigure(pay);
    expect(toString(select('.chart-title', figure) ?? figure)).toBe('It’s dear');
    expect(figure.properties).toMatchObject({ id: 'pay', ariaLabelledBy: ['pay-title'] });
    expect(toString(select('figcaption', figure) ?? figure)).toBe('Source: A survey');
    expect(select('[role=img]', figure)?.properties['ariaLabel']).toBe(describeChart(pay));
    expect(selectAll('svg', figure).map(({ properties }) => properties['ariaHidden'])).toEqual([
      'true',
      'true',
    ]);
  });

  it('has its numbers in a table, in the form of the language', () => {
    const rows = selectAll('tr', chartFigure(pay)).map(({ children }) =>
      children.map((cell) => toString(cell)),
    );
    expect(rows).toEqual([
      ['Year', 'Cash', 'Total'],
      ['2020', '€1.50', '€3.00'],
      ['2021', '–', '−€2.00'],
    ]);
  });

  it('has a number for a name where titles have no letters for one', () => {
    const titled = (title: string) => bars('| a | 1 |').replace('"So"', `"${title}"`);
    const { charts, problems } = read(['מים', 'תה', 'קפה'].map(titled).join('\n\n'), {}, 'he');
    expect(problems).toEqual([]);
    expect(charts.map(({ name }) => name)).toEqual(['chart', 'chart-2', 'chart-3']);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(3);
  });

  it('links to the file of its data', () => {
    const chart = chartOf(file('a.csv'), { './a.csv': 'x,y\n1,2\n' });
    expect(select('details a', chartFigure(chart, '/blog/essays/a/a.csv'))?.properties['href']).toBe(
      '/blog/essays/a/a.csv',
    );
  });

  it('is described by its numbers if they are few, else by where it begins, ends, and has its extremes', () => {
    expect(describeChart(pay)).toBe(
      'Line chart. Cash – 2020: €1.50; 2021: no value. Total – 2020: €3.00; 2021: −€2.00.',
    );
    const many = Array.from({ length: 20 }, (_, index) => `${index},${index === 7 ? 90 : index}`).join('\n');
    expect(describeChart(chartOf(file('a.csv'), { './a.csv': `x,y\n${many}\n` }))).toBe(
      'Line chart, y. from 0 (0) to 19 (19); lowest 0 (0), highest 90 (7).',
    );
    expect(describeChart(chartOf(file('a.csv', 'BarChart'), { './a.csv': `x,y\n${many}\n` }))).toBe(
      'Bar chart, y. 20 bars, from 0 (0) to 90 (7).',
    );
  });

  it('writes units where the language has them', () => {
    const value = (unit: string, language: string) => {
      const chart = chartOf(bars('| a | 5 |', `unit="${unit}"`), {}, language);
      return layoutBars(chart, WIDTHS.wide).texts.find(({ role }) => role === 'value')?.lines[0];
    };
    expect(value('%', 'en')).toBe('5%');
    expect(value('%', 'de')).toBe('5\u00a0%');
    expect(value('%', 'ar-EG')).toBe('\u061c\u20665\u2069%\u061c');
    expect(value('%', 'ar-EG-u-nu-arab')).toContain('٥٪');
    expect(value('EUR', 'ar-EG')).toContain('5');
    expect(value('EUR', 'de')).toBe('5\u00a0€');
    expect(value('km', 'en')).toBe('5\u00a0km');
  });

  it('runs from right to left where the language does', () => {
    const xOf = (language: string) => {
      const { svg } = drawChart(chartOf(bars('| a | 5 |\n| b | 1 |'), {}, language), WIDTHS.wide);
      return selectAll('rect', svg).map(({ properties: { x, width } }) => Number(x) + Number(width));
    };
    const [longer = 0, shorter = 0] = xOf('ar');
    expect(longer).toBeCloseTo(shorter, 0);
    const [one = 0, other = 0] = xOf('en');
    expect(one - other).toBeGreaterThan(100);
  });
});

describe('a line', () => {
  const { lines } = layoutLines(
    chartOf(file('a.csv'), { './a.csv': 'x,y\n1,1\n2,\n3,3\n4,\n5,5\n6,6\n' }),
    WIDTHS.wide,
  );

  it('has gaps where values are missing, and shows what stands alone', () => {
    expect(lines[0]?.path.match(/M/g)).toHaveLength(3);
    expect(lines[0]?.dots).toHaveLength(3);
  });

  it('is a point where there is one number', () => {
    const one = layoutLines(chartOf(file('a.csv'), { './a.csv': 'x,y\n2026-11-23,5\n' }), WIDTHS.narrow);
    expect(one.lines[0]?.dots).toHaveLength(1);
    expect(one.texts.flatMap(({ lines: words }) => words)).toContain('Nov 23, 2026');
  });
});

describe('the id of a chart', () => {
  const problemsOf = (text: string) =>
    documentOf('essay', 'a', `---\ntitle: A\ndescription: So.\npublished: 2026-01-01\n---\n\n${text}\n`)
      .problems;
  const chart = bars('| a | 1 |', 'id="pay"');

  it.each([
    ['a landmark of the page', bars('| a | 1 |', 'id="main"')],
    ['a figure of the site', bars('| a | 1 |', 'id="figure-option-price"')],
    ['a heading', `## Pay?\n\n${chart}`],
    ['the title of the chart', `## Pay title?\n\n${chart}`],
    ['a tag', `${chart}\n\n<span id="pay"></span>`],
    ['a tag that has the id of its title', `${chart}\n\n<span id="pay-title"></span>`],
  ])('is refused where it is also that of %s', (_, text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('is free otherwise', () => {
    expect(problemsOf(`## Paid?\n\n${chart}\n\n<span id="title"></span>`)).toEqual([]);
  });
});
