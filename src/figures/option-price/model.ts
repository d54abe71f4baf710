import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { fitText } from '../fit-text.ts';
import { decodeNames, encodeNames, inSentence, problemOfNames } from '../names.ts';
import { outOfLimits, readNumber, type Preset } from '../settings.ts';

/** What a reader can set. Growth is in percent a year, 15 for 15%. */
export interface OptionSettings {
  /** Cash of the other offer as a multiple of the first year's cash on the new path. */
  multiple: number;
  /** Yearly growth of the other path. */
  otherGrowth: number;
  /** Yearly growth of the new path. */
  newGrowth: number;
  /** Years that are looked at. */
  years: number;
}

/** What an author can set besides. */
export interface NamedOption extends OptionSettings {
  /** Names of the new path and the other one; the essay's if not given. */
  paths?: readonly string[] | undefined;
}

/** Bounds and steps of the settings. */
export const OPTION_LIMITS = {
  multiple: { min: 1.1, max: 6, step: 0.1 },
  otherGrowth: { min: 0, max: 30, step: 1 },
  newGrowth: { min: 0, max: 100, step: 1 },
  years: { min: 1, max: 20, step: 1 },
} as const;

/**
 * The essay's values where it has any: four times the cash, and ten years, the long end of its career chapter. It gives no
 * growth; the other path stands still here, and the new one grows as it must to catch up.
 */
export const AUTHORS_OPTION: OptionSettings = { multiple: 4, otherGrowth: 0, newGrowth: 15, years: 10 };

/** The multiples of cash that the essay names. */
export const ESSAY_RANGE = { low: 3, high: 4 } as const;

/** States of the figure that the essay speaks of. */
export const OPTION_PRESETS: readonly Preset<OptionSettings>[] = [
  {
    slug: 'long-chapter',
    ...words.optionPresets['long-chapter'],
    settings: AUTHORS_OPTION,
  },
  {
    slug: 'short-chapter',
    ...words.optionPresets['short-chapter'],
    settings: { multiple: 4, otherGrowth: 0, newGrowth: 41, years: 4 },
  },
  {
    slug: 'near-end',
    ...words.optionPresets['near-end'],
    settings: { multiple: 3, otherGrowth: 0, newGrowth: 12, years: 10 },
  },
  {
    slug: 'total-compensation',
    ...words.optionPresets['total-compensation'],
    settings: { multiple: 5, otherGrowth: 0, newGrowth: 17, years: 10 },
  },
];

/**
 * Yearly growth at which the new path pays as much a year as the other after some years: (1+g)ⁿ = m·(1+h)ⁿ, so that
 * g = (1+h)·m^(1/n) − 1.
 *
 * @param multiple The m: cash of the other path in the first year, the new path's being 1.
 * @param otherGrowth The h, as a share: 0.05 for 5%.
 * @param years The n, above 0.
 */
export function growthToMatchPay(multiple: number, otherGrowth: number, years: number): number {
  return (1 + otherGrowth) * multiple ** (1 / years) - 1;
}

/** All that is paid in some years, the first year's pay being 1: the sum of a geometric series, ((1+g)ⁿ − 1) / g. */
export function totalPay(growth: number, years: number): number {
  // Near no growth the power less one would lose its digits.
  return growth === 0 ? years : Math.expm1(years * Math.log1p(growth)) / growth;
}

/**
 * Yearly growth at which the new path has paid as much in all as the other after some years: the g at which
 * ((1+g)ⁿ − 1)/g = m·((1+h)ⁿ − 1)/h. It has no closed form; the left side grows with g, so that bisection finds it, to 1e-12.
 *
 * @returns `undefined` where no growth would do: a single year has no second one to make it good.
 */
export function growthToMatchTotal(multiple: number, otherGrowth: number, years: number): number | undefined {
  if (years <= 1) return undefined;
  const target = multiple * totalPay(otherGrowth, years);
  let [low, high] = [otherGrowth, 1];
  while (totalPay(high, years) < target) high *= 2;
  while (high - low > 1e-12 * (1 + high)) {
    const middle = (low + high) / 2;
    if (totalPay(middle, years) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Years after which the new path pays as much a year as the other: ln m / ln((1+g)/(1+h)).
 *
 * @returns `undefined` if it never does.
 */
export function yearsToMatchPay(
  multiple: number,
  otherGrowth: number,
  newGrowth: number,
): number | undefined {
  return newGrowth > otherGrowth
    ? Math.log(multiple) / Math.log((1 + newGrowth) / (1 + otherGrowth))
    : undefined;
}

/** Years that are looked through for the sums to meet; a career is shorter. */
const CAREER = 60;

/** The first whole number of years after which the new path has paid at least as much in all; `undefined` if none has. */
export function yearsToMatchTotal(
  multiple: number,
  otherGrowth: number,
  newGrowth: number,
): number | undefined {
  for (let years = 1; years <= CAREER; years += 1) {
    if (totalPay(newGrowth, years) >= multiple * totalPay(otherGrowth, years)) return years;
  }
  return undefined;
}

/** Size of the drawing in its own units, and where the axes are. */
export const OPTION_SIZE = { width: 360, height: 280 } as const;
export const PLOT = { left: 34, right: 350, top: 40, bottom: 236 } as const;

/** A point of the drawing. */
interface Point {
  x: number;
  y: number;
}

/** A text of the drawing and where it begins. */
interface Label extends Point {
  text: string;
}

/** A year of the table; pay as multiples of the new path's first year. */
export interface OptionRow {
  /** How many years have gone by. */
  year: number;
  newPay: number;
  otherPay: number;
  newTotal: number;
  otherTotal: number;
}

/** Everything that is drawn or said about some settings. */
export interface OptionModel {
  settings: OptionSettings;
  /** The two paths, year by year. */
  newPath: readonly Point[];
  otherPath: readonly Point[];
  /** The other path at the two ends of the essay's range, as the outline of an area. */
  range: readonly Point[];
  /** Where the two paths meet; `undefined` if that is not within the years looked at. */
  meeting: Point | undefined;
  /** Marks of the axes. */
  years: readonly { x: number; label: string }[];
  pays: readonly { y: number; label: string }[];
  /** What the paths are called, in every form. */
  names: PathNames;
  /** The names of the paths as far as they fit into the drawing, and where they stand. */
  labels: { newPath: Label; otherPath: Label };
  /** What the new path must do: "15% a year to earn as much a year after 10 years …". */
  needed: string;
  /** What it does at the growth that is set. */
  outcome: string;
  /** Both, with the cut, in sentences. */
  sentence: string;
  /** The other offer, and what the new path is less, in a sentence. */
  paid: string;
  /** Text alternative of the drawing. */
  description: string;
  rows: readonly OptionRow[];
}

/**
 * The chart of two paths: the other offer, and the one taken. All pay is relative to the first year of the path taken.
 *
 * @param settings Within {@link OPTION_LIMITS}, as `optionSettingsFrom` and `decodeOption` give them.
 * @param names What the paths are called; as in the essay if not given.
 */
export function optionPrice(settings: OptionSettings, names: PathNames = words.optionPaths): OptionModel {
  const { multiple, years } = settings;
  const [h, g] = [settings.otherGrowth / 100, settings.newGrowth / 100];
  const pay = (first: number, growth: number) => (year: number) => first * (1 + growth) ** year;
  const [newPay, otherPay] = [pay(1, g), pay(multiple, h)];
  const highest = Math.max(newPay(years), otherPay(years), ESSAY_RANGE.high * (1 + h) ** years);
  const x = (year: number) => PLOT.left + ((PLOT.right - PLOT.left) * year) / years;
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * value) / highest;
  const line = (value: (year: number) => number) =>
    Array.from({ length: STEPS + 1 }, (_, index) => (years * index) / STEPS).map((year) => ({
      x: x(year),
      y: y(value(year)),
    }));
  const met = yearsToMatchPay(multiple, h, g);
  const needed = neededWords(settings, names.new, h);
  const outcome = outcomeWords(settings, names.newAgain, met, yearsToMatchTotal(multiple, h, g));
  const cut = words.cutOf(Math.round((1 - 1 / multiple) * 100));
  const paid = words.otherOfferPaid(names.otherFirst, numberText(multiple), cut);
  return {
    settings,
    newPath: line(newPay),
    otherPath: line(otherPay),
    range: [...line(pay(ESSAY_RANGE.low, h)), ...line(pay(ESSAY_RANGE.high, h)).toReversed()],
    meeting: met !== undefined && met <= years ? { x: x(met), y: y(newPay(met)) } : undefined,
    years: ticks(years, 5).map((year) => ({ x: x(year), label: String(year) })),
    pays: ticks(highest, 4).map((value) => ({ y: y(value), label: `${numberText(value)}×` })),
    names,
    labels: {
      // Right of the new path and below the other: there the two never run.
      newPath: {
        text: names.newLabel ?? names.new,
        x: x(years * 0.55) + 8,
        y: Math.min(PLOT.bottom - 6, y(newPay(years * 0.55)) + 20),
      },
      otherPath: { text: names.otherLabel ?? names.other, x: PLOT.left + 8, y: y(otherPay(0)) + 18 },
    },
    needed,
    outcome,
    paid,
    sentence: `${paid} ${needed} ${outcome}`,
    description: `${words.optionDescription(names, numberText(years), numberText(multiple), settings.otherGrowth, settings.newGrowth)} ${needed} ${outcome}`,
    rows: Array.from({ length: years + 1 }, (_, year) => ({
      year,
      newPay: newPay(year),
      otherPay: otherPay(year),
      newTotal: totalPay(g, year),
      otherTotal: multiple * totalPay(h, year),
    })),
  };
}

/** Pieces of a drawn line. */
const STEPS = 24;

/** The two paths in every form that they are named in; made with the page, so that no script has to. */
export type PathNames = typeof words.optionPaths & {
  /** As much of the names as fits beside the lines, if that is not all. */
  newLabel?: string;
  otherLabel?: string;
};

/** Widths of a label beside a line and of the whole plot, in their font's size on the smallest screens. */
const [LABEL_WIDTH, PLOT_WIDTH] = [9.2, 21.7];

/** The forms of an author's names; `undefined` if there are none. */
export function pathNames(paths: readonly string[] | undefined): PathNames | undefined {
  if (!paths) return undefined;
  const [own = '', other = ''] = paths.map(inSentence);
  const [newLabel = '', otherLabel = ''] = paths.map((path) => fitText(path, LABEL_WIDTH));
  return {
    new: own,
    newAgain: own,
    newLabel,
    newGrowth: words.growthOf(own),
    newFirstPay: words.firstPayOf(own),
    payScale: fitText(words.payScaleOf(own), PLOT_WIDTH),
    other,
    otherFirst: other,
    otherLabel,
    otherCash: words.cashOf(other),
    otherGrowth: words.growthOf(other),
  };
}

function neededWords({ multiple, years }: OptionSettings, path: string, h: number): string {
  const pay = percentage(growthToMatchPay(multiple, h, years));
  const total = growthToMatchTotal(multiple, h, years);
  return words.growthNeeded(
    path,
    numberText(years),
    pay,
    total === undefined ? undefined : percentage(total),
  );
}

function outcomeWords(
  { newGrowth }: OptionSettings,
  path: string,
  met: number | undefined,
  total: number | undefined,
): string {
  if (met === undefined) return words.neverCatchesUp(path, newGrowth);
  return words.catchesUp(
    path,
    newGrowth,
    numberText(Number(met.toFixed(1))),
    total === undefined ? undefined : numberText(total),
    numberText(CAREER),
  );
}

function percentage(share: number): string {
  return words.percent(numberText(Number((share * 100).toPrecision(3))));
}

/** Round numbers from 0 up to a highest one, about as many as asked for. */
function ticks(highest: number, about: number): number[] {
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough,
  );
  return Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** Settings as a piece of an address: `4_0_15_10`. */
export function encodeOption({ multiple, otherGrowth, newGrowth, years }: OptionSettings): string {
  return [multiple, otherGrowth, newGrowth, years].join('_');
}

/** Settings from a piece of an address; `undefined` if it is none. */
export function decodeOption(text: string): OptionSettings | undefined {
  const pieces = text.split('_');
  const [multiple, otherGrowth, newGrowth, years] = NAMES.map((name, index) =>
    readNumber(pieces[index], OPTION_LIMITS[name]),
  );
  if (pieces.length !== NAMES.length || multiple === undefined || otherGrowth === undefined) return undefined;
  if (newGrowth === undefined || years === undefined || !Number.isInteger(years)) return undefined;
  return { multiple, otherGrowth, newGrowth, years };
}

const NAMES = ['multiple', 'otherGrowth', 'newGrowth', 'years'] as const;

const PATHS = { property: 'paths', least: 2, most: 2, example: `paths={['The start-up', 'The bank']}` };

/** Settings and the author's names as pieces of an address: `4_0_15_10/startup/bank`. */
export function encodeNamedOption({ paths, ...settings }: NamedOption): string {
  return encodeNames(encodeOption(settings), paths);
}

/** Settings and names from pieces of an address; `undefined` if they are none. */
export function decodeNamedOption(text: string): NamedOption | undefined {
  const { state, names: paths } = decodeNames(text, PATHS) ?? {};
  const settings = state === undefined ? undefined : decodeOption(state);
  return settings && (paths ? { ...settings, paths } : settings);
}

/**
 * Settings from what an author writes, the rest being the essay's.
 *
 * @returns What is wrong with the properties instead, each as a sentence.
 */
export function optionSettingsFrom(props: Readonly<Record<string, unknown>>): NamedOption | string[] {
  const { paths, ...others } = props;
  const settings: Record<string, unknown> = { ...AUTHORS_OPTION, ...others };
  const wrong = Object.keys(settings).flatMap((name) => {
    const known = NAMES.find((one) => one === name);
    if (!known)
      return [`There is no property "${name}"; there are ${[...NAMES, PATHS.property].join(', ')}.`];
    const problem = outOfLimits(settings[name], OPTION_LIMITS[known]);
    if (problem) return [`"${name}" ${problem}, as in ${name}={${AUTHORS_OPTION[known]}}.`];
    return name === 'years' && !Number.isInteger(settings[name]) ? ['"years" is not a whole number.'] : [];
  });
  const named = paths === undefined ? undefined : problemOfNames(paths, PATHS);
  if (named) wrong.push(named);
  if (wrong.length > 0) return wrong;
  const sound = settings as unknown as OptionSettings;
  return paths === undefined ? sound : { ...sound, paths: paths as readonly string[] };
}
