import * as words from '../../i18n/words.ts';
import { fitText, widthOf } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import type { CareerLadders } from './schema.ts';

/** Whether a rung has influence, as far as anybody said. */
export type Influence = CareerLadders['top']['influence'];

/** Widths of a box and of a column in the sizes of the texts that stand in them. */
const SAY_WIDTH = 13.5;
const TRACK_WIDTH = 12;

/** Names that the drawing has no room for, and what is said of an axis other than influence. */
export interface LadderNames {
  /** As much of the names of the tracks as fits. */
  tracks: readonly string[];
  axis?: { say: Readonly<Record<Influence, string>>; held: string; limited: string };
}

/** Those names; made with the page, so that no script has to. `undefined` where the figure needs none. */
export function ladderNames({ axis, influence, tracks }: CareerLadders): LadderNames | undefined {
  const shown = tracks.map(({ name }) => fitText(name, TRACK_WIDTH));
  if (axis === undefined)
    return tracks.every(({ name }, index) => name === shown[index]) ? undefined : { tracks: shown };
  const own = inSentence(axis);
  const sayOf = (say: string) => `${inSentence(fitText(axis, SAY_WIDTH - widthOf(`: ${say}`)))}: ${say}`;
  const { limited, held, unsaid } = words.influence;
  return {
    tracks: shown,
    axis: {
      say: { limited: sayOf(limited), held: sayOf(held), unsaid: sayOf(unsaid) },
      held: words.axisHeld(own, influence),
      limited: words.axisLimited(own, influence),
    },
  };
}

interface DescribedRung {
  title: string;
  track: string | undefined;
  ceiling: boolean;
  beyond: boolean;
}

/** What a rung decides and what it cannot, in a sentence or two. */
export function sentenceOf(
  { influence, note }: { influence: Influence; note: string },
  things: readonly string[],
  names: LadderNames | undefined,
): string {
  if (influence === 'unsaid') return note;
  const { held, limited } = names?.axis ?? {
    held: words.influenceHeld(things),
    limited: words.influenceLimited(things),
  };
  return `${note} ${influence === 'held' ? held : limited}`;
}

/** Where a rung stands on the axis, in a few words. */
export function sayOf(influence: Influence, names: LadderNames | undefined): string {
  return names?.axis?.say[influence] ?? words.influenceIs(words.influence[influence]);
}

/** Text alternative of the drawing. */
export function descriptionOf(
  tracks: readonly (readonly DescribedRung[])[],
  top: DescribedRung,
  { view }: CareerLadders,
): string {
  const described = tracks.map((track) => {
    const chain = [...track, top].map(({ title, beyond }) => (beyond ? words.aboveCeiling(title) : title));
    const ceiling = track.find((rung) => rung.ceiling);
    return words.trackDescription(track[0]?.track ?? '', chain, ceiling?.title);
  });
  return `${words.twoTracks} ${described.join(' ')} ${view}`;
}
