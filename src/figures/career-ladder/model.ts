import * as words from '../../i18n/words.ts';
import { boxAt, ceilingAbove, lineBetween, linesOf } from './layout.ts';
import type { CareerLadders } from './schema.ts';
import { descriptionOf, sayOf, sentenceOf, type Influence, type LadderNames } from './sentences.ts';

/** A rung as it is drawn and said. */
export interface Rung {
  /** Place in the list of all rungs, from the lowest of the first track to the top. */
  index: number;
  title: string;
  /** The title in the lines that fit into a box. */
  lines: readonly string[];
  /** Name of its track; `undefined` for the top, to which both report. */
  track: string | undefined;
  influence: Influence;
  /** Whether its track ends here. */
  ceiling: boolean;
  /** Whether it lies above the ceiling of its track. */
  beyond: boolean;
  /** Title of the rung it reports to; `undefined` for the top. */
  reportsTo: string | undefined;
  /** Whether it has a say, in a few words. */
  say: string;
  /** Its title and whom it reports to, in a sentence. */
  headline: string;
  /** What it decides and what it cannot, in a sentence or two. */
  sentence: string;
  /** Centre of its box. */
  x: number;
  y: number;
}

/** Everything that is drawn or said about the two ladders. */
export interface LadderModel {
  rungs: readonly Rung[];
  /** Names of the tracks, where they are centred, and how much of the names fits there. */
  tracks: readonly { name: string; x: number; shown: string }[];
  /** Who reports to whom, by index, and the line between them. */
  reports: readonly { from: number; to: number; x1: number; y1: number; x2: number; y2: number }[];
  /** Middles of the lines that close a track. */
  ceilings: readonly { x: number; y: number }[];
  /** What the rungs differ in; influence if the data does not say. */
  axis: string | undefined;
  /** What it can be held over. */
  influence: readonly string[];
  /** Whose view it is. */
  view: string;
  /** Text alternative of the drawing. */
  description: string;
}

/**
 * The chart of two career tracks that report to one top.
 *
 * @param names What `ladderNames` makes of the data; without it everything is called what it is in the essay.
 */
export function careerLadder(data: CareerLadders, names?: LadderNames): LadderModel {
  const top: Rung = {
    ...data.top,
    lines: linesOf(data.top.title),
    index: data.tracks[0].rungs.length + data.tracks[1].rungs.length,
    track: undefined,
    ceiling: false,
    beyond: false,
    reportsTo: undefined,
    say: sayOf(data.top.influence, names),
    headline: words.rungHeadline(data.top.title, undefined),
    sentence: sentenceOf(data.top, data.influence, names),
    ...boxAt(data.tracks[0].rungs.length),
  };
  const tracks = data.tracks.map((track, column) =>
    track.rungs.map((rung, level): Rung => {
      const reportsTo = track.rungs[level + 1]?.title ?? top.title;
      return {
        ...rung,
        lines: linesOf(rung.title),
        index: column * data.tracks[0].rungs.length + level,
        track: track.name,
        reportsTo,
        say: sayOf(rung.influence, names),
        headline: words.rungHeadline(rung.title, reportsTo),
        sentence: sentenceOf(rung, data.influence, names),
        ...boxAt(level, column),
      };
    }),
  );
  const rungs = [...tracks.flat(), top];
  return {
    rungs,
    tracks: data.tracks.map(({ name }, column) => ({
      name,
      x: boxAt(0, column).x,
      shown: names?.tracks[column] ?? name,
    })),
    reports: tracks.flatMap((track) =>
      track.map((from, level) => {
        const to = track[level + 1] ?? top;
        return { from: from.index, to: to.index, ...lineBetween(from, to) };
      }),
    ),
    ceilings: rungs.filter(({ ceiling }) => ceiling).map(ceilingAbove),
    axis: data.axis,
    influence: data.influence,
    view: data.view,
    description: descriptionOf(tracks, top, data),
  };
}

/** The rung beside one, at the same level of the other track; `undefined` for the top. */
export function beside({ rungs, tracks }: LadderModel, index: number): Rung | undefined {
  const rung = rungs[index];
  const other = tracks.find(({ name }) => name !== rung?.track);
  return rung?.track === undefined
    ? undefined
    : rungs.find(({ track, y }) => track === other?.name && y === rung.y);
}

/** The rung above or below one; from the top the way down leads into a track, the first if none is named. */
export function rungFrom(model: LadderModel, index: number, by: 1 | -1, track?: string): number {
  const { rungs, tracks } = model;
  const rung = rungs[index];
  const top = rungs.length - 1;
  const own = rungs.filter((one) => one.track === (rung?.track ?? track ?? tracks[0]?.name));
  if (index === top) return by > 0 ? top : (own.at(-1)?.index ?? top);
  const level = own.findIndex((one) => one.index === index) + by;
  return level < 0 ? index : (own[level]?.index ?? top);
}

/** The rungs from one up to the top, by who reports to whom. */
export function chainAbove(model: LadderModel, rung: Rung): Rung[] {
  const report = model.reports.find(({ from }) => from === rung.index);
  const next = report && model.rungs[report.to];
  return next ? [rung, ...chainAbove(model, next)] : [rung];
}
