import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Chart, ChartKind, ChartRow, Scale, Series } from './chart.ts';
import type { Cell, DataTable } from './data-table.ts';
import { dateScale, decimalsOf, isMissing, readNumber, timeOf, writtenNumber } from './values.ts';

/** Most series of a chart: more lines than that nobody can tell apart. */
const MOST_SERIES = 4;

/** Most rows of a chart of each kind. */
const MOST_ROWS = { bar: 100, line: 2000 } as const satisfies Record<ChartKind, number>;

/** Which columns of a table an author wants. */
export interface ChosenColumns {
  x?: string | undefined;
  /** Names with commas between them. */
  y?: string | undefined;
}

/** What a chart takes from its table. */
export type ChartData = Pick<Chart, 'heading' | 'scale' | 'rows' | 'series' | 'decimals'>;

/** A problem with the columns that an author has chosen, which stands at the chart and not in its data. */
export type ColumnProblem = Pick<Problem, 'message' | 'hint'>;

/**
 * The data of a chart: labels from one column, series from the others.
 *
 * @returns What is wrong with the table instead; without a place where it is the choice of columns.
 */
export function chartData(
  table: DataTable,
  kind: ChartKind,
  { x, y }: ChosenColumns,
): ChartData | (Problem | ColumnProblem)[] {
  const chosen = columnsFor(table, x, y);
  if ('problems' in chosen) return chosen.problems;
  const { labels: labelColumn, series: columns } = chosen;
  const tooMuch = sizeProblem(table, kind, columns.length);
  if (tooMuch) return [tooMuch];
  const head = (column: number) => table.head[column]?.text ?? '';
  const cells = table.rows.map((row) => row[labelColumn] ?? endOf(row));
  const numbers = cells.map(({ text }) => readNumber(text, table.numbers));
  const scale = scaleOf(cells, numbers, kind);
  const keys = cells.map(({ text }, index) => (scale === 'number' ? String(numbers[index]) : text));
  const problems: Problem[] = labelProblems(cells, keys, scale);
  const series = columns.map((column): Series & { problems: Problem[] } => {
    const wrong: Problem[] = [];
    const values = table.rows.map((row) => {
      const cell = row[column] ?? endOf(row);
      if (isMissing(cell.text)) return null;
      const number = readNumber(cell.text, table.numbers);
      if (number === undefined) wrong.push(notANumber(cell, head(column), table));
      return number ?? null;
    });
    return { name: head(column), values, problems: wrong };
  });
  problems.push(...series.flatMap((each) => each.problems));
  if (problems.length > 0) return problems;
  if (series.every(({ values }) => values.every((value) => value === null)))
    return [{ ...placeOf(cells[0]), message: 'The data has no number.', hint: 'Write one in each row.' }];
  const rows = cells.map(({ text }, index): ChartRow => ({
    label: text,
    at: scale === 'category' ? index : ((scale === 'number' ? numbers[index] : timeOf(text)) ?? 0),
  }));
  return inOrder({
    heading: head(labelColumn),
    scale,
    rows,
    series: series.map(({ name, values }) => ({ name, values })),
    decimals: Math.max(...series.flatMap(({ values }) => values.map((value) => decimalsOf(value ?? 0)))),
  });
}

function columnsFor(
  { head, rows }: DataTable,
  x: string | undefined,
  y: string | undefined,
): { labels: number; series: number[] } | { problems: (Problem | ColumnProblem)[] } {
  const names = head.map(({ text }) => text);
  if (head.length < 2 || rows.length === 0) {
    return {
      problems: [
        {
          ...placeOf(head[0]),
          message: `The data has ${head.length < 2 ? 'only one column' : 'no rows'}.`,
          hint: 'Write labels into the first column, and numbers into the others, with a row of names above them.',
        },
      ],
    };
  }
  const twice = head.find(({ text }, index) => text !== '' && names.indexOf(text) < index);
  if (twice) {
    return {
      problems: [
        {
          ...placeOf(twice),
          message: `Two columns are called "${twice.text}".`,
          hint: 'Rename one of them.',
        },
      ],
    };
  }
  const wanted =
    y === undefined ? undefined : names.includes(y) ? [y] : y.split(',').map((name) => name.trim());
  const unknown = [...(x === undefined ? [] : [x]), ...(wanted ?? [])].filter(
    (name) => !names.includes(name),
  );
  if (unknown.length > 0)
    return { problems: [...new Set(unknown)].map((name) => unknownColumn(name, names)) };
  const labels = x === undefined ? 0 : names.indexOf(x);
  const series = (wanted ?? names).map((name, index) => (wanted ? names.indexOf(name) : index));
  return { labels, series: series.filter((column) => column !== labels) };
}

function unknownColumn(name: string, names: readonly string[]): ColumnProblem {
  const meant = closestMatch(name, names);
  return {
    message: `The data has no column "${name}".`,
    hint: meant
      ? `Did you mean "${meant}"?`
      : `Write one of: ${names.filter(Boolean).join(', ') || 'the names in its first row'}.`,
  };
}

function sizeProblem({ head, rows }: DataTable, kind: ChartKind, series: number): Problem | undefined {
  if (series === 0 || series > MOST_SERIES) {
    return {
      ...placeOf(head[MOST_SERIES + 1] ?? head[0]),
      message: `The chart would have ${series} series; it can have 1 to ${MOST_SERIES}.`,
      hint: `Choose columns: y="${head
        .slice(1, 1 + MOST_SERIES)
        .map(({ text }) => text)
        .join(', ')}"`,
    };
  }
  if (rows.length > MOST_ROWS[kind]) {
    return {
      ...placeOf(rows[MOST_ROWS[kind]]?.[0]),
      message: `The chart would have ${rows.length} ${kind === 'bar' ? 'bars' : 'points'} a series; the limit is ${MOST_ROWS[kind]}.`,
      hint:
        kind === 'bar'
          ? 'Show the largest, and sum up the rest in one row.'
          : 'Keep every second row, or fewer.',
    };
  }
  return undefined;
}

/** Bars have names; on the axis of a line, numbers and dates have places. */
function scaleOf(cells: readonly Cell[], numbers: readonly (number | undefined)[], kind: ChartKind): Scale {
  const date = dateScale(cells.map(({ text }) => text));
  if (date && (kind === 'line' || date !== 'year')) return date;
  return kind === 'line' && numbers.every((number) => number !== undefined) ? 'number' : 'category';
}

/** @param keys What each label means: two that mean the same would be one place. */
function labelProblems(cells: readonly Cell[], keys: readonly string[], scale: Scale): Problem[] {
  const first = new Map<string, Cell>();
  return cells.flatMap((cell, index): Problem[] => {
    const { text } = cell;
    const key = keys[index] ?? text;
    if (text === '')
      return [
        { ...placeOf(cell), message: 'The row has no label.', hint: 'Write one into its first column.' },
      ];
    const before = first.get(key);
    first.set(key, before ?? cell);
    if (before) {
      return [
        {
          ...placeOf(cell),
          message: `The label "${text}" is already in line ${before.line}.`,
          hint: 'Give each row a label of its own, or delete one of the two.',
        },
      ];
    }
    if (scale === 'category' || scale === 'number' || timeOf(text) !== undefined) return [];
    return [{ ...placeOf(cell), message: `There is no day ${text}.`, hint: 'Correct the date: 2026-11-23' }];
  });
}

function notANumber(cell: Cell, column: string, { numbers }: DataTable): Problem {
  const number = probableNumber(cell.text);
  const written = number === undefined ? '' : writtenNumber(number, numbers);
  const isBare = /^[-−–]?[\d.,\s]+$/.test(cell.text);
  return {
    ...placeOf(cell),
    message: `"${cell.text.replaceAll(/\s+/g, ' ')}" is not a number${column === '' ? '' : `, as the column "${column}" needs`}.`,
    hint:
      number === undefined
        ? 'Write a number, or leave the cell empty if there is none.'
        : isBare
          ? `Write: ${written}`
          : `Write ${written} alone; the unit is a property of the chart: unit="${unitIn(cell.text)}"`,
  };
}

/** Currencies that have a sign of their own. */
const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };

/** The unit that is written beside a number, as the property of a chart has it. */
function unitIn(text: string): string {
  const [unit = '%'] = /[\p{L}\p{Sc}%°][\p{L}/%]*/u.exec(text) ?? [];
  return CURRENCIES[unit] ?? unit;
}

/** The number in some text, whichever marks it is written with. */
function probableNumber(text: string): number | undefined {
  const [digits = ''] = /[-−–]?\d[\d.,\s’']*/.exec(text) ?? [];
  const compact = digits
    .replaceAll(/[\s’']/g, '')
    .replace(/^[−–]/, '-')
    .replace(/[.,]$/, '');
  const marks = compact.match(/[.,]/g) ?? [];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const isGroup = new Set(marks).size === 1 && compact.length - last === 4;
  const whole = (last < 0 || isGroup ? compact : compact.slice(0, last)).replaceAll(/[.,]/g, '');
  const number = Number(last < 0 || isGroup ? whole : `${whole}.${compact.slice(last + 1)}`);
  return compact === '' || Number.isNaN(number) ? undefined : number;
}

/** Numbers and dates in the order of the axis. */
function inOrder(data: ChartData): ChartData {
  const order = data.rows
    .map((_, index) => index)
    .toSorted((a, b) => (data.rows[a]?.at ?? 0) - (data.rows[b]?.at ?? 0));
  const sorted = <T>(all: readonly T[]): T[] => order.flatMap((index) => all[index] as T);
  if (data.scale === 'category') return data;
  return {
    ...data,
    rows: sorted(data.rows),
    series: data.series.map(({ name, values }) => ({ name, values: sorted(values) })),
  };
}

/** Where a row goes on that has too few cells. */
function endOf(row: readonly Cell[]): Cell {
  return { text: '', ...placeOf(row.at(-1)) };
}

function placeOf(cell: Cell | undefined): Pick<Problem, 'line' | 'column'> {
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}
