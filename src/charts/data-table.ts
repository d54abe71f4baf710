import { dsvFormat } from 'd3-dsv';
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import { readYaml, type YamlSource } from '../diagnostics/yaml-source.ts';
import { MACHINE, type NumberStyle } from './values.ts';

/** A value of a table, and where it stands in its file. */
export interface Cell extends Pick<Problem, 'line' | 'column'> {
  text: string;
}

/** The data of a chart before anything in it is checked. */
export interface DataTable {
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  /** How its numbers are written. */
  numbers: NumberStyle;
}

/** Ends of the names of files that charts can be drawn from. */
export const DATA_FILES = /\.(?:csv|tsv|ya?ml)$/i;

/**
 * The table in a file.
 *
 * @param name Name of the file; its ending says what it holds.
 * @param numbers How numbers are written in the language of the text. Files in which semicolons separate values come from
 *   spreadsheets that write them so as well; all others have numbers as machines write them.
 */
export function readTable(name: string, text: string, numbers: NumberStyle): DataTable | Problem[] {
  return /\.ya?ml$/i.test(name) ? yamlTable(text) : csvTable(text, numbers);
}

function csvTable(text: string, numbers: NumberStyle): DataTable {
  const [first = ''] = text.split('\n', 1);
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
  let line = 1;
  const rows = dsvFormat(separator).parseRows(text, (values) => {
    const own = line;
    line += 1 + values.join('').split('\n').length - 1;
    const columns = columnsOf(text.split('\n')[own - 1] ?? '', separator);
    return values.map((value, index): Cell => ({
      text: value.trim(),
      line: own,
      column: columns[index] ?? 1,
    }));
  });
  const [head = [], ...body] = rows.filter((row) => row.some((cell) => cell.text !== ''));
  return { head, rows: body, numbers: separator === ';' ? numbers : MACHINE };
}

/** Where the values of a line begin, from 1. */
function columnsOf(line: string, separator: string): number[] {
  const columns = [1];
  let quoted = false;
  [...line].forEach((sign, index) => {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) columns.push(index + 2);
  });
  return columns;
}

/** A list of records, or names with a number each. */
function yamlTable(text: string): DataTable | Problem[] {
  const source = readYaml(text, 'The file');
  if (source.problems.length > 0) return source.problems;
  const { contents } = source.document;
  const records = isSeq(contents) ? (contents.items as unknown[]) : [];
  if (records.length > 0 && records.every((item): item is YAMLMap => isMap(item))) {
    const names = [...new Set(records.flatMap(({ items }) => items.map(({ key }) => String(key))))];
    const cell = (row: number, name: string): Cell => ({
      text: textOf(source, [row, name]),
      ...source.placeOf([row, name]),
    });
    return {
      head: names.map((name) => ({ text: name, ...source.placeOf([0, name]) })),
      rows: records.map((_, row) => names.map((name) => cell(row, name))),
      numbers: MACHINE,
    };
  }
  if (isMap(contents) && contents.items.every(({ value }) => isScalar(value))) {
    const start = { line: 1, column: 1 };
    return {
      head: [
        { text: '', ...start },
        { text: '', ...start },
      ],
      rows: contents.items.map(({ key }) => {
        const name = String(key as Node);
        const place = source.placeOf([name]);
        return [
          { text: name, ...place },
          { text: textOf(source, [name]), ...place },
        ];
      }),
      numbers: MACHINE,
    };
  }
  return [
    {
      line: 1,
      column: 1,
      message: 'The file is neither a list of records nor a list of names with a number each.',
      hint: 'Write a record for each bar or point: - { year: 2026, pay: 45 }, or a name and a number a line: Coffee: 3.2',
    },
  ];
}

function textOf({ document, textOf: written }: YamlSource, path: readonly (string | number)[]): string {
  const value: unknown = document.getIn(path);
  return value === undefined || value === null ? '' : (written?.(path) ?? String(value));
}
