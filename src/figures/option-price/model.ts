import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import {
  between,
  endLabels,
  evenLabel,
  leftOf,
  PLOT,
  scalesOf,
  shortfallLabel,
  stairs,
  ticks,
  type Label,
  type Point,
} from './layout.ts';
import { payYears, yearsBehind, yearsToMatchPay, yearsToMatchTotal, type PayYear } from './pay.ts';
import { headlineWords, neededWords, outcomeWords, type PathNames } from './sentences.ts';
import type { OptionSettings } from './state.ts';

/** The multiples of pay that a thick mark on the axis spans. */
export const MARKED_RANGE = { low: 3, high: 4 } as const;

/** Everything that is drawn or said about some settings. */
export interface OptionModel {
  settings: OptionSettings;
  /** Where the plot begins. */
  left: number;
  /** The two paths, what the new one pays less until it catches up, and what it pays more from then on; data of SVG paths. */
  newPath: string;
  otherPath: string;
  shortfall: string;
  surplus: string;
  /** The ends of the marked range on the vertical axis. */
  range: { y1: number; y2: number };
  /** Where the new path begins to pay as much; `undefined` if that is not within the years looked at. */
  meeting: Point | undefined;
  /** Where both have paid the same in all, if that is within the years looked at. */
  evenX: number | undefined;
  /** Marks of the axes. */
  years: readonly { x: number; label: string }[];
  pays: readonly { y: number; label: string }[];
  /** What the paths are called, in every form. */
  names: PathNames;
  /** Every text beside the marks of the axes. */
  labels: { newPath: Label; otherPath: Label; shortfall: Label; even: Label | undefined };
  /** The finding: how long it takes to catch up, and what it costs. */
  headline: string;
  /** What the new path must do: "15% a year to earn as much a year after 10 years …". */
  needed: string;
  /** What it does at the growth that is set. */
  outcome: string;
  /** The other offer, and what the new path is less, in a sentence. */
  paid: string;
  /** All three. */
  sentence: string;
  /** Text alternative of the drawing. */
  description: string;
  /** Year by year, what the drawing shows. */
  rows: readonly PayYear[];
}

/**
 * The chart of two paths: the other offer, and the one taken. All pay is in first years' pay of the path taken.
 *
 * @param settings Within `OPTION_LIMITS`, as `optionSettingsFrom` and `decodeOption` give them.
 * @param names What the paths are called.
 */
export function optionPrice(settings: OptionSettings, names: PathNames): OptionModel {
  const { multiple, years } = settings;
  const [h, g] = [settings.otherGrowth / 100, settings.newGrowth / 100];
  // One more than is looked at: what the first year behind the plot pays ends its lines.
  const all = payYears(multiple, h, g, years + 1);
  const rows = all.slice(0, years);
  const [own, other] = [all.map((year) => year.own), all.map((year) => year.other)];
  const highest = Math.max(...own, ...other, MARKED_RANGE.high);
  const behind = Math.min(years, yearsBehind(all));
  const catchesUp = (own[behind] ?? 0) >= (other[behind] ?? 0) * (1 - 1e-12);
  const { ownTotal = 0, otherTotal = 0 } = rows[behind - 1] ?? {};
  // A hair more, so that 5.85 is not a little less than itself.
  const lost = numberText(Number((otherTotal - ownTotal + 1e-9).toFixed(1)));
  const met = yearsToMatchPay(multiple, h, g);
  const total = yearsToMatchTotal(multiple, h, g);

  const marks = ticks(highest, 4).map((value) => ({ value, label: words.multipleSign(numberText(value)) }));
  const left = leftOf(marks.map(({ label }) => label));
  const scales = scalesOf(left, years, highest);
  const { x, y } = scales;
  const evenX = total !== undefined && total <= years ? x(total) : undefined;
  const [newEnd, otherEnd] = endLabels(
    [y(own[years] ?? 0), y(other[years] ?? 0)],
    [names.newLabel, names.otherLabel],
  );
  const needed = neededWords(settings, names.new, h);
  const outcome = outcomeWords(settings, names.newAgain, met, total);
  const cut = words.cutOf(Math.round((1 - 1 / multiple) * 100));
  const paid = words.otherOfferPaid(names.otherFirst, numberText(multiple), cut);
  return {
    settings,
    left,
    newPath: stairs(own, scales),
    otherPath: stairs(other, scales),
    shortfall: between(other.slice(0, behind + 1), own.slice(0, behind + 1), scales),
    surplus: behind < years ? between(own.slice(behind), other.slice(behind), scales, behind) : '',
    range: { y1: y(MARKED_RANGE.high), y2: y(MARKED_RANGE.low) },
    meeting: catchesUp ? { x: x(behind), y: y(other[behind] ?? 0) } : undefined,
    evenX,
    years: ticks(years, 5).map((year) => ({ x: x(year), label: String(year) })),
    pays: marks.map(({ value, label }) => ({ y: y(value), label })),
    names,
    labels: {
      newPath: newEnd,
      otherPath: otherEnd,
      shortfall: shortfallLabel(words.shortfallOf(lost), rows.slice(0, behind), scales),
      even:
        total === undefined ? undefined : evenLabel(words.evenAfter(numberText(total)), evenX ?? PLOT.right),
    },
    headline: headlineWords({
      years,
      lost,
      behind: catchesUp ? behind : undefined,
      everCatchesUp: met !== undefined,
    }),
    needed,
    outcome,
    paid,
    sentence: `${paid} ${needed} ${outcome}`,
    description: `${words.optionDescription(names, numberText(years), numberText(multiple), settings.otherGrowth, settings.newGrowth, lost)} ${needed} ${outcome}`,
    rows,
  };
}
