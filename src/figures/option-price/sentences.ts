import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { fitText, wrapText } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import { CAREER, growthToMatchPay, growthToMatchTotal } from './pay.ts';
import type { OptionSettings } from './state.ts';

/** The two paths in every form that they are named in; made with the page, so that no script has to. */
export type PathNames = Omit<typeof words.optionPaths, 'newLabel' | 'otherLabel'> & {
  /** The names in the lines that fit beside the ends of their lines. */
  newLabel: readonly string[];
  otherLabel: readonly string[];
};

/** Widths of the lines of a name beside a line, and of the whole drawing, in their font's size. */
const [LABEL_WIDTH, WIDTH] = [5.6, 24];

/** The forms of an author's names; neutral ones if there are none. */
export function pathNames(paths?: readonly string[]): PathNames {
  if (!paths) return words.optionPaths;
  const [own = '', other = ''] = paths.map(inSentence);
  const [newLabel = [], otherLabel = []] = paths.map((name) => wrapText(name, LABEL_WIDTH, 2));
  return {
    new: own,
    newAgain: own,
    newLabel,
    newGrowth: words.growthOf(own),
    newFirstPay: words.firstPayOf(own),
    payScale: fitText(words.payScaleOf(own), WIDTH),
    other,
    otherFirst: other,
    otherLabel,
    otherCash: words.cashOf(other),
    otherGrowth: words.growthOf(other),
  };
}

/** The finding: how long it takes to catch up, and what it costs. */
export function headlineWords({
  years,
  lost,
  behind,
  everCatchesUp,
}: {
  /** The years looked at. */
  years: number;
  /** What is missing until the new path catches up, or else at the end of the years. */
  lost: string;
  /** After how many years it catches up, if within those. */
  behind: number | undefined;
  everCatchesUp: boolean;
}): string {
  if (behind !== undefined) return words.priceHeadline.caughtUp(numberText(behind), lost);
  const { stillBehind, neverCatchesUp } = words.priceHeadline;
  return (everCatchesUp ? stillBehind : neverCatchesUp)(numberText(years), lost);
}

/** What the new path must do: "15% a year to earn as much a year after 10 years …". */
export function neededWords({ multiple, years }: OptionSettings, path: string, h: number): string {
  const pay = percentage(growthToMatchPay(multiple, h, years));
  const total = growthToMatchTotal(multiple, h, years);
  return words.growthNeeded(
    path,
    numberText(years),
    pay,
    total === undefined ? undefined : percentage(total),
  );
}

/** What the new path does at the growth that is set. */
export function outcomeWords(
  { newGrowth }: OptionSettings,
  path: string,
  met: number | undefined,
  total: number | undefined,
): string {
  if (met === undefined) return words.neverCatchesUp(path, newGrowth);
  return words.catchesUp(
    path,
    newGrowth,
    numberText(Math.ceil(met - 1e-9)),
    total === undefined ? undefined : numberText(total),
    numberText(CAREER),
  );
}

function percentage(share: number): string {
  return words.percent(numberText(Number((share * 100).toPrecision(3))));
}
