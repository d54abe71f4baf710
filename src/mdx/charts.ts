import type { Nodes, Root, Table, TableCell } from 'mdast';
import { CHARTS, chartTitleId, type Chart, type ChartComponent } from '../charts/chart.ts';
import { DATA_FILES, readTable, type Cell, type DataTable } from '../charts/data-table.ts';
import { chartData } from '../charts/read-chart.ts';
import { numberStyle } from '../charts/values.ts';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { takenProblem } from '../permalinks/anchor-syntax.ts';
import { asciiSlugOf } from '../permalinks/slug.ts';
import { fileBeside } from './adjacent-file.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';
import { plainText } from './text.ts';
import { setTypography } from './typography.ts';

/** What a chart takes, each as a literal string. */
const PROPERTIES = ['title', 'caption', 'source', 'label', 'unit', 'data', 'x', 'y', 'id'] as const;

type Properties = Partial<Record<(typeof PROPERTIES)[number], string>>;

/** Longest unit: it stands behind every number, and a phone has little room for that. */
const LONGEST_UNIT = 5;

const EXAMPLE =
  '<BarChart title="What it shows" data="./numbers.csv" />, or put a Markdown table between <BarChart title="What it shows"> and </BarChart>';

/** What the charts of a text are read with. */
export interface ChartSource {
  /** BCP 47 tag of the text. */
  language: string;
  /** Path of the text's folder, for problems in files beside it. */
  folder: string;
  /** Content of a file beside the text, by its name as it is written; `undefined` if there is none. */
  readBeside: (name: string) => string | Problem | undefined;
  /** Anchors of the headings, which no chart may have as its id. */
  anchors?: Iterable<string>;
}

/** The charts of a text in their order, and what is wrong with them. */
export function chartsIn(tree: Root, source: ChartSource): { charts: Chart[]; problems: Problem[] } {
  const charts: Chart[] = [];
  const problems: Problem[] = [];
  const ids = new Set(source.anchors);
  for (const element of nodesIn(tree, isChart)) {
    const read = readChart(element, source, new Set(charts.map(({ name }) => name)));
    if (Array.isArray(read)) {
      problems.push(...read);
      continue;
    }
    const isTitle = read.id !== read.name;
    if (ids.has(read.id) || ids.has(chartTitleId(read.id)) || charts.some(({ name }) => name === read.name)) {
      problems.push({
        ...placeOf(element),
        message: isTitle
          ? `The title of <${element.name}> gives it the same address as another chart or heading.`
          : `The id "${read.id}" of <${element.name}> is already used by a heading or another chart.`,
        hint: `Give this one an id of its own: <${element.name} id="another" …>`,
      });
    }
    ids.add(read.id).add(chartTitleId(read.id));
    charts.push(read);
  }
  return { charts, problems: [...problems, ...nodesIn(tree, isCode).flatMap(inExpression)] };
}

/** Whether a node is a chart of an author's own. */
export function isChart(node: Nodes): node is MdxElement {
  return isElement(node) && Object.hasOwn(CHARTS, node.name ?? '');
}

/** The file of a chart's data as its author names it; `undefined` for what is no chart or has none. */
export function chartFile(node: Nodes): string | undefined {
  if (!isChart(node)) return undefined;
  const data = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'data');
  return typeof data?.value === 'string' ? data.value.trim() : undefined;
}

function readChart(element: MdxElement, source: ChartSource, names: ReadonlySet<string>): Chart | Problem[] {
  const name = element.name as ChartComponent;
  const problem = (message: string, hint = `Write: ${EXAMPLE.replaceAll('BarChart', name)}.`): Problem[] => [
    { ...placeOf(element), message, hint },
  ];
  if (element.type === 'mdxJsxTextElement')
    return problem(
      `<${name}> is inside a line of text, where charts do not work.`,
      'Put it on a line of its own, with an empty line above and below.',
    );
  const properties: Properties = {};
  for (const attribute of element.attributes) {
    const own = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    if (!isProperty(own)) {
      const meant = closestMatch(own, PROPERTIES);
      return problem(
        `<${name}> has no property "${own}".`,
        meant ? `Did you mean "${meant}"?` : `It takes: ${PROPERTIES.join(', ')}.`,
      );
    }
    if (typeof attribute.value !== 'string' || attribute.value.trim() === '')
      return problem(`The property "${own}" of <${name}> is not a literal string.`, `Write: ${own}="…"`);
    properties[own] = attribute.value.trim();
  }
  const { title, unit, id, x, y } = properties;
  if (title === undefined)
    return problem(
      `<${name}> has no title.`,
      'Say what it shows, as a claim: title="Tea is cheaper than coffee"',
    );
  if (unit !== undefined && unit.length > LONGEST_UNIT)
    return problem(
      `The unit "${unit}" is too long to stand behind each number.`,
      `Say it once: label="…, ${unit}"`,
    );
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return problem(
      `The id of <${name}> may only contain lower-case letters, digits and single hyphens between them.`,
      `Write: id="${asciiSlugOf(id, source.language) || 'pay'}"`,
    );
  const taken = id === undefined ? undefined : takenProblem(id);
  if (taken !== undefined) return problem(`The id "${id}" of <${name}> ${taken}.`, 'Write: id="pay"');
  const table = tableOf(element, properties, source, problem);
  if (Array.isArray(table)) return table;
  const data = chartData(table, CHARTS[name], { x, y });
  if (Array.isArray(data))
    return data.map((each) => ({
      ...('line' in each ? placedIn(each, properties, source) : { ...each, ...placeOf(element) }),
    }));
  const slug = asciiSlugOf(title, source.language) || numbered('chart', names);
  const file = properties.data === undefined ? undefined : fileBeside(properties.data);
  const typeset = (text: string | undefined) =>
    text === undefined ? undefined : typesetText(text, source.language);
  return withoutUndefined({
    kind: CHARTS[name],
    name: id ?? slug,
    id: id ?? `chart-${slug}`,
    title: typesetText(title, source.language),
    caption: typeset(properties.caption),
    source: typeset(properties.source),
    label: typeset(properties.label),
    unit,
    ...data,
    file,
    language: source.language,
  });
}

/** A name for what has no title in Latin letters: `chart`, and `chart-2` for the second of a text. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** A problem in the data with the file that it is in: the text itself for a table, else the file beside it. */
function placedIn(problem: Problem, { data }: Properties, { folder }: ChartSource): Problem {
  const file = data === undefined ? undefined : fileBeside(data);
  return file === undefined ? problem : { ...problem, file: `${folder}${file}` };
}

/** The data of a chart, from a file or from the table inside of it. */
function tableOf(
  element: MdxElement,
  { data }: Properties,
  { language, readBeside, ...source }: ChartSource,
  problem: (message: string, hint?: string) => Problem[],
): DataTable | Problem[] {
  const name = element.name ?? '';
  const [table, ...others] = element.children as Nodes[];
  if (data === undefined) {
    if (table?.type === 'table' && others.length === 0) return tableInText(table, language);
    return problem(table ? `<${name}> holds something else than one table.` : `<${name}> has no data.`);
  }
  if (table) return problem(`<${name}> has both a file and a table for its data.`, 'Remove one of the two.');
  if (!DATA_FILES.test(data))
    return problem(
      `<${name}> cannot read "${data}".`,
      'Save the data as CSV (.csv, .tsv) or YAML (.yaml), next to the text.',
    );
  if (fileBeside(data) === undefined)
    return problem(
      `<${name}> can only read a file in the text’s folder, not "${data}".`,
      'Put the file next to the text, and write: data="./numbers.csv"',
    );
  const content = readBeside(data);
  // What is not there is reported with all other files that a text loads.
  if (content === undefined) return [];
  if (typeof content !== 'string') return [placedIn(content, { data }, { language, readBeside, ...source })];
  const read = readTable(data, content, numberStyle(language));
  return Array.isArray(read)
    ? read.map((each) => placedIn(each, { data }, { language, readBeside, ...source }))
    : read;
}

function tableInText({ children: [head, ...rows] }: Table, language: string): DataTable {
  const cell = (node: TableCell): Cell => {
    const { line, column } = placeOf(node.children[0] ?? node);
    return { text: plainText(node).trim(), line, column };
  };
  return {
    head: head?.children.map(cell) ?? [],
    rows: rows.map(({ children }) => children.map(cell)),
    numbers: numberStyle(language),
  };
}

/** Attributes have quotation marks as they were typed. */
function typesetText(text: string, language: string): string {
  const root: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  setTypography(root, language);
  return plainText(root);
}

function isProperty(name: string): name is keyof Properties {
  return (PROPERTIES as readonly string[]).includes(name);
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}

type Code = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm' }>;

function isCode(node: Nodes): node is Code {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';
}

/** The data of a chart has to be known without running the text. */
function inExpression(node: Code): Problem[] {
  const [, name] = /<(BarChart|LineChart)\b/.exec(node.value.replaceAll(/\/\*.*?\*\//gs, '')) ?? [];
  if (name === undefined) return [];
  return [
    {
      ...placeOf(node),
      message: `<${name}> is inside of JavaScript, where charts do not work.`,
      hint: 'Write it outside of the braces, on a line of its own.',
    },
  ];
}
