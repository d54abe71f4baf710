import fc from 'fast-check';
import type { Chart, Scale } from '../../../src/charts/chart.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCMWÄß éжשش漢-,.'),
  minLength: 1,
  maxLength: 24,
});
const name = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' ').trim())
  .filter((text) => text !== '');
const value = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -1, max: 1, noNaN: true }).map((number) => Number(number.toFixed(4))),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
);
const DAY = 86_400_000;

/** Places on the axis of the first column, in its order, each once. */
const places: Record<Scale, fc.Arbitrary<{ label: string; at: number }[]>> = {
  category: fc
    .uniqueArray(name, { minLength: 1, maxLength: 50 })
    .map((names) => names.map((label, at) => ({ label, at }))),
  number: fc
    .uniqueArray(fc.integer({ min: -5000, max: 100_000 }), { minLength: 1, maxLength: 40 })
    .map((numbers) => numbers.toSorted((a, b) => a - b).map((at) => ({ label: String(at), at }))),
  year: dates(fc.integer({ min: 1800, max: 2100 }).map((year) => Date.UTC(year))),
  month: dates(fc.integer({ min: 0, max: 600 }).map((month) => Date.UTC(1990, month))),
  day: dates(fc.integer({ min: 0, max: 5000 }).map((day) => Date.UTC(2015) + day * DAY)),
};

function dates(time: fc.Arbitrary<number>): fc.Arbitrary<{ label: string; at: number }[]> {
  return fc
    .uniqueArray(time, { minLength: 1, maxLength: 40 })
    .map((times) =>
      times.toSorted((a, b) => a - b).map((at) => ({ label: new Date(at).toISOString().slice(0, 10), at })),
    );
}

/** Charts of all kinds and scales, with up to four series, gaps, negative and very large numbers, and long names. */
export const madeChart: fc.Arbitrary<Chart> = fc
  .record({
    kind: fc.constantFrom('bar' as const, 'line' as const),
    scale: fc.constantFrom<Scale>('category', 'number', 'year', 'month', 'day'),
    language: fc.constantFrom('en', 'de', 'fr', 'ar'),
    unit: fc.option(fc.constantFrom('%', 'EUR', 'hours'), { nil: undefined }),
    label: fc.option(name, { nil: undefined }),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  })
  .chain(({ scale, names, label, unit, ...chart }) =>
    places[scale].chain((rows) =>
      fc
        .array(fc.array(value, { minLength: rows.length, maxLength: rows.length }), {
          minLength: names.length,
          maxLength: names.length,
        })
        .map((columns) => ({
          ...chart,
          scale,
          name: 'made',
          id: 'chart-made',
          title: 'Made',
          heading: 'What',
          ...(label !== undefined && { label }),
          ...(unit !== undefined && { unit }),
          rows,
          series: names.map((each, index) => ({ name: each, values: columns[index] ?? [] })),
          decimals: 2,
        })),
    ),
  )
  .filter(({ series }) => series.some(({ values }) => values.some((each) => each !== null)));
