import type { Chart, Scale } from './chart.ts';

/** How numbers are written: as in a language, or as machines write them in a file. */
export interface NumberStyle {
  decimal: string;
  group: string;
  /** The digits from 0 to 9, if they are others than those. */
  digits: readonly string[];
}

/** Numbers as programs write them: 1234.5 */
export const MACHINE: NumberStyle = { decimal: '.', group: '', digits: [] };

/** How numbers are written in a language. */
export function numberStyle(language: string): NumberStyle {
  const part = (type: string) =>
    new Intl.NumberFormat(language).formatToParts(1_234_567.8).find((each) => each.type === type)?.value ??
    '';
  const digits = new Intl.NumberFormat(language, { useGrouping: false }).format(9_876_543_210);
  return { decimal: part('decimal'), group: part('group'), digits: [...digits].toReversed() };
}

/** A cell that says that there is no value. */
export function isMissing(text: string): boolean {
  return /^[-–—−]?$/.test(text.trim());
}

/**
 * The number that a cell means.
 *
 * @returns `undefined` if it is no number in that style.
 */
export function readNumber(text: string, { decimal, group, digits }: NumberStyle): number | undefined {
  const ascii = digits.reduce((all, digit, value) => all.replaceAll(digit, String(value)), text.trim());
  const signed = unified(ascii).replace(/^[−–]/, '-');
  const mark = unified(group);
  const [whole = '', ...decimals] = decimal ? signed.split(decimal) : [signed];
  const plain = isGrouped(whole, mark) ? whole.replaceAll(mark, '') : whole;
  const number = [plain, ...decimals].join('.');
  // Added to 0, as -0 would be 0 after it was cached.
  return /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(number) ? 0 + Number(number) : undefined;
}

/** Spaces of any kind as one, and typewriter apostrophes as what they stand for: both separate groups of digits. */
function unified(text: string): string {
  return text.replaceAll(/\s/gu, ' ').replaceAll("'", '’');
}

/** Whether digits stand in groups of three. */
function isGrouped(whole: string, mark: string): boolean {
  const [first = '', ...groups] = mark ? whole.split(mark) : [];
  return groups.length > 0 && /^[-+]?\d{1,3}$/.test(first) && groups.every((each) => /^\d{3}$/.test(each));
}

/** A number as a style would write it, for messages. */
export function writtenNumber(value: number, { decimal }: NumberStyle): string {
  return String(value).replace('.', decimal || '.');
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}

const DATES: readonly [scale: Scale, expression: RegExp][] = [
  ['year', /^\d{4}$/],
  ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
];

/** Which kind of date every label of a column is, as in ISO 8601: 2026, 2026-11 or 2026-11-23. */
export function dateScale(labels: readonly string[]): Scale | undefined {
  return DATES.find(([, expression]) => labels.every((label) => expression.test(label)))?.[0];
}

/** The UTC time of a date of ISO 8601 in milliseconds; `undefined` if there is no such day. */
export function timeOf(label: string): number | undefined {
  const time = Date.parse(`${label}${'-01'.repeat(3 - label.split('-').length)}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(label) ? undefined : time;
}

/** How the numbers of a chart are written in its language, with its unit. */
export interface ValueFormat {
  /** All decimals, for the table. */
  exact: (value: number) => string;
  /** Short enough to stand in the drawing. */
  short: (value: number) => string;
}

/** Longest number that a drawing has room for, in characters. */
const LONGEST_NUMBER = 10;

/** Most decimals that are shown. */
const MOST_DECIMALS = 6;

/** How the numbers of a chart are written. */
export function valueFormat({ unit, language, decimals, series }: Chart): ValueFormat {
  const digits = Math.min(decimalsFor(unit, decimals), MOST_DECIMALS);
  const exact = withUnit(unit, language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const compact = withUnit(unit, language, { notation: 'compact', maximumSignificantDigits: 3 });
  const isLong = series.some(({ values }) =>
    values.some((value) => value !== null && exact(value).length > LONGEST_NUMBER),
  );
  return { exact, short: isLong ? compact : exact };
}

/** How the ticks of an axis are written. */
export function tickFormat({ unit, language }: Chart, step: number): (value: number) => string {
  if (step >= 100_000 || step < 10 ** -MOST_DECIMALS)
    return withUnit(unit, language, { notation: 'compact', maximumSignificantDigits: 3 });
  const digits = decimalsFor(unit, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return withUnit(unit, language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Whether numbers are in Western digits among Arabic letters. */
function isArabic(locale: Intl.Locale): boolean {
  return locale.maximize().script === 'Arab' && locale.numberingSystem === 'latn';
}

function isCurrency(unit: string | undefined): unit is string {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}

/** Sums of money that are not whole have the decimals of their currency: €1.50. */
function decimalsFor(unit: string | undefined, decimals: number): number {
  if (decimals === 0 || !isCurrency(unit)) return decimals;
  const { maximumFractionDigits: usual = 0 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: unit,
  }).resolvedOptions();
  return Math.max(decimals, usual);
}

/** The language with the digits of its other numbers and of days: Western ones, unless its tag names others. */
function withDigits(language: string): Intl.Locale {
  const { numberingSystem = 'latn' } = new Intl.Locale(language);
  return new Intl.Locale(language, { numberingSystem });
}

/** A unit as Intl knows it; what it does not know stands behind the number. */
function withUnit(
  unit: string | undefined,
  language: string,
  options: Intl.NumberFormatOptions,
): (value: number) => string {
  const locale = withDigits(language);
  if (unit === '%') {
    // Of a number that is in percent already: only the sign and its place are the language's.
    const number = new Intl.NumberFormat(locale, options);
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(1);
    return (value) => {
      const written = number.format(value).replaceAll('-', '−');
      // Between Arabic letters, the sign stands at the left of Western digits; the marks say so where there are none. A minus
      // stays in front of its number.
      if (isArabic(locale)) return `\u061c\u2066${written}\u2069%\u061c`;
      return percent.map((part) => (part.type === 'integer' ? written : part.value)).join('');
    };
  }
  const isMoney = isCurrency(unit);
  const format = new Intl.NumberFormat(locale, {
    ...options,
    ...(isMoney && { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' }),
  });
  const ending = unit === undefined || isMoney ? '' : `\u00a0${unit}`;
  return (value) => `${format.format(value)}${ending}`.replaceAll('-', '−');
}

/** How the labels of the first column are written: dates in words, everything else as it is. */
export function labelFormat({
  scale,
  language,
}: Pick<Chart, 'scale' | 'language'>): (label: string, at: number) => string {
  const locale = withDigits(language);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  if (scale === 'category') return (label) => label;
  if (scale === 'number') return (_, at) => numbers.format(at).replaceAll('-', '−');
  const dates = new Intl.DateTimeFormat(locale, { ...DATE_FORMATS[scale], timeZone: 'UTC' });
  return (_, at) => dates.format(at);
}

/** How much of a date is shown, by what is known of it. */
export const DATE_FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
