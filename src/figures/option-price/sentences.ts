import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { fitText } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import { CAREER, growthToMatchPay, growthToMatchTotal } from './pay.ts';
import type { OptionSettings } from './state.ts';

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
    numberText(Number(met.toFixed(1))),
    total === undefined ? undefined : numberText(total),
    numberText(CAREER),
  );
}

function percentage(share: number): string {
  return words.percent(numberText(Number((share * 100).toPrecision(3))));
}
