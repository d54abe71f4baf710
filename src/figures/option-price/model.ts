import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { PLOT, scalesOf, ticks, type Label, type Point } from './layout.ts';
import { totalPay, yearsToMatchPay, yearsToMatchTotal } from './pay.ts';
import { neededWords, outcomeWords, type PathNames } from './sentences.ts';
import type { OptionSettings } from './state.ts';

/** The multiples of cash that the essay names. */
export const ESSAY_RANGE = { low: 3, high: 4 } as const;

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
 * @param settings Within `OPTION_LIMITS`, as `optionSettingsFrom` and `decodeOption` give them.
 * @param names What the paths are called; as in the essay if not given.
 */
export function optionPrice(settings: OptionSettings, names: PathNames = words.optionPaths): OptionModel {
  const { multiple, years } = settings;
  const [h, g] = [settings.otherGrowth / 100, settings.newGrowth / 100];
  const pay = (first: number, growth: number) => (year: number) => first * (1 + growth) ** year;
  const [newPay, otherPay] = [pay(1, g), pay(multiple, h)];
  const highest = Math.max(newPay(years), otherPay(years), ESSAY_RANGE.high * (1 + h) ** years);
  const { x, y, line } = scalesOf(years, highest);
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
