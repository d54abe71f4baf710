import * as words from '../../i18n/words.ts';
import { boxAt, ceilingAbove, legendOf, lineBetween, titleLines } from './layout.ts';
import type { CareerLadders } from './schema.ts';
import { claimOf, descriptionOf, sentenceOf, type Influence, type LadderNames } from './sentences.ts';

/** A rung as it is drawn and said. */
export interface Rung extends PlacedRung {
  /** Its title as a piece of an address. */
  slug: string;
  /** The rung at the same level of the other track, by index; `undefined` for the top. */
  beside: number | undefined;
  /** The rung that each arrow key leads to, by index. */
  neighbours: Readonly<Record<string, number>>;
}

interface PlacedRung {
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
  /** What there is to find at it, as a claim. */
  claim: string;
  /** What else there is to say of it. */
  note: string;
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
  reports: readonly {
    from: number;
    to: number;
    /** Whether the way there seldom leads beyond the ceiling that is between them. */
    beyond: boolean;
    x1: number;
    y1: number;
    x2: number;
    y2: number;
  }[];
  /** The lines that close a track, and where their word stands. */
  ceilings: readonly ReturnType<typeof ceilingAbove>[];
  /** How boxes show whether a rung has influence. */
  legend: ReturnType<typeof legendOf<Influence>>;
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
  const top: PlacedRung = {
    ...data.top,
    lines: titleLines(data.top.title),
    index: data.tracks[0].rungs.length + data.tracks[1].rungs.length,
    track: undefined,
    ceiling: false,
    beyond: false,
    reportsTo: undefined,
    claim: topClaim(data, names),
    headline: words.rungHeadline(data.top.title, undefined),
    sentence: sentenceOf(data.top, data.influence, names),
    ...boxAt(data.tracks[0].rungs.length),
  };
  const tracks = data.tracks.map((track, column) =>
    track.rungs.map((rung, level): PlacedRung => {
      const reportsTo = track.rungs[level + 1]?.title ?? top.title;
      return {
        ...rung,
        claim: claimOf({ ...rung, track: track.name, reportsTo }, names),
        lines: titleLines(rung.title),
        index: column * data.tracks[0].rungs.length + level,
        track: track.name,
        reportsTo,
        headline: words.rungHeadline(rung.title, reportsTo),
        sentence: sentenceOf(rung, data.influence, names),
        ...boxAt(level, column),
      };
    }),
  );
  const placed = [...tracks.flat(), top];
  const rungs = placed.map((rung) => ({
    ...rung,
    slug: slugOf(rung.title),
    beside: placed.find(({ track, y }) => y === rung.y && track !== rung.track)?.index,
    neighbours: neighboursOf(rung, placed),
  }));
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
        const beyond = from.ceiling || from.beyond;
        return { from: from.index, to: to.index, beyond, ...lineBetween(from, to) };
      }),
    ),
    ceilings: rungs.filter(({ ceiling }) => ceiling).map(ceilingAbove),
    legend: legendOf([
      ['held', names?.axis?.shown ?? words.influenceLegend.held],
      ['limited', words.influenceLegend.limited],
      ['unsaid', words.influenceLegend.unsaid],
    ]),
    axis: data.axis,
    influence: data.influence,
    view: data.view,
    description: descriptionOf(tracks, top, data),
  };
}

/** A rung's title as a piece of an address. */
export function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** Which of the tracks lead to the top. */
function topClaim({ top, tracks }: CareerLadders, names: LadderNames | undefined): string {
  const open = tracks.filter(({ rungs }) => !rungs.some(({ ceiling }) => ceiling));
  const [only] = open;
  return only && open.length === 1
    ? words.rungClaims.top(top.title, only.name)
    : claimOf({ ...top, ceiling: false, beyond: false, track: undefined, reportsTo: undefined }, names);
}

/** The finding of a rung, or of two at the same level. */
export function headlineOf(rungs: readonly Rung[]): string {
  const [ends, goesOn] = [rungs.find(({ ceiling }) => ceiling), rungs.find(({ ceiling }) => !ceiling)];
  return ends?.track !== undefined && goesOn?.track !== undefined
    ? words.levelClaim(ends.track, goesOn.track)
    : rungs.map(({ claim }) => claim).join(words.semicolon);
}

/** What is said of a rung, or of two at the same level, which share the paragraph. */
export function explanationsOf(rungs: readonly Rung[]) {
  return rungs.map(({ index, headline, sentence, note }) => ({
    index,
    headline,
    text: rungs.length > 1 ? note : sentence,
  }));
}

/** The rung that one reports to; `undefined` for the top. */
export function rungAbove(model: LadderModel, index: number): Rung | undefined {
  const report = model.reports.find(({ from }) => from === index);
  return report && model.rungs[report.to];
}

const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;

/** Where the arrow keys lead from a rung: to the closest where each points. */
function neighboursOf(from: PlacedRung, rungs: readonly PlacedRung[]): Record<string, number> {
  const neighbours = Object.entries(ARROWS).flatMap(([key, [right, down]]) => {
    // What lies aside counts three times, so that the way leads along a track, or across to the same level.
    const distance = ({ x, y }: PlacedRung) => {
      const ahead = (x - from.x) * right + (y - from.y) * down;
      const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
      return ahead > 0 ? ahead + 3 * aside : Infinity;
    };
    const [closest] = rungs
      .filter((rung) => distance(rung) < Infinity)
      .toSorted((one, other) => distance(one) - distance(other));
    return closest ? [[key, closest.index] as const] : [];
  });
  return Object.fromEntries(neighbours);
}

/** The rungs from one up to the top, by who reports to whom. */
export function chainAbove(model: LadderModel, rung: Rung): Rung[] {
  const next = rungAbove(model, rung.index);
  return next ? [rung, ...chainAbove(model, next)] : [rung];
}
