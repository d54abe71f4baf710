import fc from 'fast-check';
import { plainWords } from './words.ts';

/** Names of the columns of all data, so that what a chart chooses is mostly there. */
const COLUMNS = ['What', 'one', 'two, too', 'Größe'] as const;

/** A number as people and machines write it. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1_000_000 }).map(String) },
  { weight: 3, arbitrary: fc.integer({ min: -9999, max: 9999 }).map((each) => String(each / 100)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '-0',
      '+5',
      '.5',
      '1,234.5',
      '−3',
      '1e3',
      '1e300',
      '12345678901234567890',
    ),
  },
);

/** What no number is, or one that is written in a way that machines do not read. */
const badNumber = fc.constantFrom(
  '1e999',
  'NaN',
  'free',
  '3 EUR',
  '2,15',
  '12 %',
  '1.2.3',
  '0x10',
  '--1',
  '٣',
);

/** Labels of the first column, each once. */
const labels = fc.oneof(
  fc.uniqueArray(plainWords, { minLength: 1, maxLength: 8 }),
  fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }).map(String), { minLength: 1, maxLength: 12 }),
  fc.uniqueArray(
    fc.integer({ min: -50, max: 50 }).map((each) => String(each / 2)),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
  fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    { minLength: 1, maxLength: 12 },
  ),
  fc.uniqueArray(
    fc.integer({ min: 0, max: 9000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 12 },
  ),
);

/** A table whose first row has the names; one value in some is none. */
const rows = fc
  .record({
    labels,
    columns: fc.integer({ min: 1, max: COLUMNS.length - 1 }),
    numbers: fc.array(number, { minLength: 40, maxLength: 40 }),
    bad: fc.option(fc.tuple(fc.nat(11), badNumber), { freq: 8, nil: undefined }),
  })
  .map(({ labels: first, columns, numbers, bad }) => [
    COLUMNS.slice(0, columns + 1) as string[],
    ...first.map((label, row) => [
      label,
      ...Array.from({ length: columns }, (_, column) =>
        bad?.[0] === row ? bad[1] : (numbers[row * 3 + column] ?? '1'),
      ),
    ]),
  ]);

const quoted = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csv = fc
  .tuple(
    rows,
    fc.constantFrom(',', ',', ';', '\t'),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
  )
  .map(
    ([all, separator, end, mark]) => mark + all.map((row) => row.map(quoted).join(separator) + end).join(''),
  );

const yaml = fc.oneof(
  rows.map(([head = [], ...body]) =>
    body
      .map(
        (row) =>
          `- { ${row.map((cell, index) => `${JSON.stringify(head[index])}: ${cell || '~'}`).join(', ')} }\n`,
      )
      .join(''),
  ),
  rows.map(([, ...body]) =>
    body.map(([label = '', cell = '']) => `${JSON.stringify(label)}: ${cell}\n`).join(''),
  ),
);

/** Files of data that are none, or not what a chart can be drawn from. */
const badData = fc.constantFrom(
  '',
  '\n\n',
  'one',
  'a,b',
  'a,a\n1,2',
  '"',
  'a,b\n"1,2',
  '- 1\n- 2',
  'a: [',
  'a: &a *a',
  '\0',
);

const mostly = (good: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: badData });

/** The data beside a text. */
export const dataFiles: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record({
  'a.csv': mostly(csv),
  'b.tsv': mostly(csv),
  'c.yaml': mostly(yaml),
});

const properties = fc
  .record({
    title: fc.oneof(plainWords, fc.constantFrom('&quot;a&quot; &amp; b', "it's &lt;b&gt;")),
    unit: fc.constantFrom('', '', ' unit="%"', ' unit="EUR"', ' unit="km/h"'),
    label: fc.oneof(
      fc.constant(''),
      plainWords.map((text) => ` label="${text}"`),
    ),
    caption: fc.oneof(
      fc.constant(''),
      plainWords.map((text) => ` caption="${text}" source="${text}"`),
    ),
    columns: fc.constantFrom(
      '',
      '',
      '',
      ' x="What"',
      ' y="one"',
      ' x="What" y="one, Größe"',
      ' y="two, too"',
    ),
  })
  .map(
    ({ title, unit, label, caption, columns }) =>
      `title="Chart: ${title}"${unit}${label}${caption}${columns}`,
  );

/** A chart of a table, or of a file beside the text; most are right. */
export const chart = fc.tuple(fc.constantFrom('BarChart', 'LineChart'), properties).chain(([name, props]) =>
  fc.oneof(
    fc.constantFrom('a.csv', 'b.tsv', 'c.yaml').map((file) => `<${name} ${props} data="./${file}" />`),
    rows.map(([head = [], ...body]) => {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const table = [line(head), `|${' - |'.repeat(head.length)}`, ...body.map(line)].join('\n');
      return `<${name} ${props}>\n\n${table}\n\n</${name}>`;
    }),
  ),
);
