/** The components that draw a chart from an author's data, and what each of them draws. */
export const CHARTS = { BarChart: 'bar', LineChart: 'line' } as const;

/** Name of a chart's component. */
export type ChartComponent = keyof typeof CHARTS;

/** Names of all components that draw a chart. */
export const CHART_COMPONENTS = Object.keys(CHARTS) as ChartComponent[];

/** The id of a chart's title on a page. */
export function chartTitleId(id: string): string {
  return `${id}-title`;
}

/** What a chart draws. */
export type ChartKind = (typeof CHARTS)[ChartComponent];

/** What the first column of a chart's data holds, which decides how its axis is divided. */
export type Scale = 'category' | 'number' | 'year' | 'month' | 'day';

/** A row of a chart's data, without its values. */
export interface ChartRow {
  /** What the author wrote. */
  label: string;
  /** Place on the axis: the number, or the UTC time of the date in milliseconds; the index of a category. */
  at: number;
}

/** A column of numbers. */
export interface Series {
  name: string;
  /** One for each row; `null` where it is missing. */
  values: readonly (number | null)[];
}

/** An author's chart: plain data from which page, still, table and text alternative are made. */
export interface Chart {
  kind: ChartKind;
  /** Name in addresses, unique in its text. */
  name: string;
  /** Id of the figure on the page. */
  id: string;
  /** What it shows, as a claim. */
  title: string;
  caption?: string;
  source?: string;
  /** What the numbers are. */
  label?: string;
  /** Unit of the numbers: `%`, a currency by its ISO 4217 code, or any other as it stands behind a number. */
  unit?: string;
  /** Name of the first column. */
  heading: string;
  scale: Scale;
  rows: readonly ChartRow[];
  series: readonly Series[];
  /** Most decimals that a number of it has. */
  decimals: number;
  /** The file of its data, relative to the text's folder, if it has one. */
  file?: string;
  /** BCP 47 tag of its text and numbers. */
  language: string;
}
