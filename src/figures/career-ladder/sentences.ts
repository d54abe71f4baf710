import * as words from '../../i18n/words.ts';
import { fitText } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import type { CareerLadders } from './schema.ts';

/** Whether a rung has influence, as far as anybody said. */
export type Influence = CareerLadders['top']['influence'];

/** Widths of a column and of the word for the axis in the legend, in their font's size. */
const [TRACK_WIDTH, AXIS_WIDTH] = [11.8, 7.5];

/** Names that the drawing has no room for, and what is said of an axis other than influence. */
export interface LadderNames {
  /** As much of the names of the tracks as fits. */
  tracks: readonly string[];
  axis?: {
    /** As it is said in a sentence, and as much of it as fits into the legend. */
    name: string;
    shown: string;
    held: string;
    limited: string;
  };
}

/** Those names; made with the page, so that no script has to. `undefined` where the figure needs none. */
export function ladderNames({ axis, influence, tracks }: CareerLadders): LadderNames | undefined {
  const shown = tracks.map(({ name }) => fitText(name, TRACK_WIDTH));
  if (axis === undefined)
    return tracks.every(({ name }, index) => name === shown[index]) ? undefined : { tracks: shown };
  const name = inSentence(axis);
  return {
    tracks: shown,
    axis: {
      name,
      shown: fitText(axis, AXIS_WIDTH),
      held: words.axisHeld(name, influence),
      limited: words.axisLimited(name, influence),
    },
  };
}

/** What is said of a rung. */
interface SaidRung {
  title: string;
  influence: Influence;
  note: string;
  ceiling: boolean;
  beyond: boolean;
  track: string | undefined;
  reportsTo: string | undefined;
}

/** What a rung decides and what it cannot, in a sentence or two. */
export function sentenceOf(
  { influence, note }: Pick<SaidRung, 'influence' | 'note'>,
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

/** What there is to find at a rung, as a claim. */
export function claimOf(
  { title, influence, ceiling, beyond, track, reportsTo }: SaidRung,
  names: LadderNames | undefined,
): string {
  const axis = names?.axis?.name;
  if (ceiling && track !== undefined) return words.rungClaims.ceiling(track, title);
  if (beyond && track !== undefined) return words.rungClaims.beyond(title, track);
  if (influence !== 'unsaid') return words.rungClaims[influence](title, axis);
  return reportsTo === undefined ? title : words.rungClaims.unsaid(title, reportsTo);
}

/** Text alternative of the drawing. */
export function descriptionOf(
  tracks: readonly (readonly Pick<SaidRung, 'title' | 'track' | 'ceiling' | 'beyond'>[])[],
  top: Pick<SaidRung, 'title' | 'beyond'>,
  { view }: CareerLadders,
): string {
  const described = tracks.map((track) => {
    const chain = [...track, top].map(({ title, beyond }) => (beyond ? words.aboveCeiling(title) : title));
    const ceiling = track.find((rung) => rung.ceiling);
    return words.trackDescription(track[0]?.track ?? '', chain, ceiling?.title);
  });
  return `${words.twoTracks} ${described.join(' ')} ${view}`;
}
