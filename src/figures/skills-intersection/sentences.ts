import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { fitText } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import { sharedByAll, type Circle } from './circles.ts';

/** Names of skills in every form that the figure takes; made with the page, so that no script has to. */
export interface SkillNames {
  names: readonly string[];
  inText: readonly string[];
  /** As much of them as fits into a label that is alone in its row, and into one of two. */
  wide: readonly string[];
  narrow: readonly string[];
}

/** The forms of an author's names; `undefined` if there are none. */
export function skillNames(names: readonly string[] | undefined): SkillNames | undefined {
  return (
    names && {
      names,
      inText: names.map(inSentence),
      wide: names.map((name) => fitText(name, WIDE)),
      narrow: names.map((name) => fitText(name, NARROW)),
    }
  );
}

/** Widths of names in labels alone in their row and side by side, in their font's size. */
const [WIDE, NARROW] = [16, 11.8];

/** A middle that is drawn larger or smaller than this, as a multiple of what it should be, is worth a word. */
const [SMALL, LARGE] = [0.95, 1.05];

/** Three circles have no freedom left for what all of them share: it is what the overlaps of each two make it. */
export function cautionOf(circles: readonly Circle[], area: number): string | undefined {
  if (circles.length < 3) return undefined;
  const times = sharedByAll(circles) / area;
  if (times >= SMALL && times <= LARGE) return undefined;
  return times < 0.05 ? words.middleVanishes : words.middleIsDrawn(numberText(times.toFixed(1)));
}

/** A share as "1 in N". */
export function oneIn(share: number): string {
  return words.oneIn(peopleIn(share));
}

/** The N of "1 in N": to two digits below 10, else whole. */
export function peopleIn(share: number): string {
  const people = 1 / share;
  return numberText(people < 9.95 ? Math.round(people * 10) / 10 : Math.round(people));
}

/** A share as a percentage of three digits: "1.56%", "6.25%", "25%", "0.0125%". */
export function percent(share: number): string {
  return words.percent(numberText(Number((share * 100).toPrecision(3))));
}

/** A correlation as its field shows it: "0.3". */
export function correlationText(correlation: number): string {
  return numberText(Number(correlation.toFixed(2)));
}
