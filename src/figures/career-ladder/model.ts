import * as words from '../../i18n/words.ts';
import type { CareerLadders } from './schema.ts';
import { fitText, widthOf } from '../fit-text.ts';
import { inSentence } from '../names.ts';
import type { Preset } from '../settings.ts';

/** Size of the drawing in its own units. */
export const LADDER_SIZE = { width: 360, height: 408 } as const;

/** A rung as it is drawn and said. */
export interface Rung {
  /** Place in the list of all rungs, from the lowest of the first track to the top. */
  index: number;
  title: string;
  /** The title in the lines that fit into a box. */
  lines: readonly string[];
  /** Name of its track; `undefined` for the top, to which both report. */
  track: string | undefined;
  influence: 'limited' | 'held' | 'unsaid';
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

/** Size of a rung's box. */
export const BOX = { width: 160, height: 62 } as const;

// Four rows and two columns of one size: what is touched lies over them as a grid.
const COLUMNS = [90, 270];
const MIDDLE = 180;
const BOTTOM = 336;
const STEP = 96;

/** Letters that fit into a box in the widest of the system's typefaces. */
const LINE_LENGTH = 19;

/** Widths of a box and of a column in the sizes of the texts that stand in them. */
const SAY_WIDTH = 13.5;
const TRACK_WIDTH = 12;

/** Names that the drawing has no room for, and what is said of an axis other than influence. */
export interface LadderNames {
  /** As much of the names of the tracks as fits. */
  tracks: readonly string[];
  axis?: { say: Readonly<Record<Rung['influence'], string>>; held: string; limited: string };
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

/**
 * The chart of two career tracks that report to one top.
 *
 * @param names What {@link ladderNames} makes of the data; without it everything is called what it is in the essay.
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
    x: MIDDLE,
    y: BOTTOM - STEP * data.tracks[0].rungs.length,
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
        x: COLUMNS[column] ?? MIDDLE,
        y: BOTTOM - STEP * level,
      };
    }),
  );
  const rungs = [...tracks.flat(), top];
  return {
    rungs,
    tracks: data.tracks.map(({ name }, column) => ({
      name,
      x: COLUMNS[column] ?? MIDDLE,
      shown: names?.tracks[column] ?? name,
    })),
    reports: tracks.flatMap((track) =>
      track.map((from, level) => reportBetween(from, track[level + 1] ?? top)),
    ),
    ceilings: rungs.filter(({ ceiling }) => ceiling).map(({ x, y }) => ({ x, y: y - STEP / 2 })),
    axis: data.axis,
    influence: data.influence,
    view: data.view,
    description: descriptionOf(tracks, top, data),
  };
}

/** What a reader can set: a rung to look at, and whether the rung beside it is looked at too. */
export interface LadderSettings {
  /** Index of the rung. */
  rung: number;
  both: boolean;
}

/** The author's view: the rung where the modelling track ends. */
export function authorsRung({ rungs }: LadderModel): LadderSettings {
  return {
    rung: Math.max(
      0,
      rungs.findIndex(({ ceiling }) => ceiling),
    ),
    both: false,
  };
}

/** States of the figure that the essay speaks of. */
export function ladderPresets(model: LadderModel): Preset<LadderSettings>[] {
  const ceiling = authorsRung(model);
  return [
    {
      slug: 'ceiling',
      ...words.ladderPresets.ceiling,
      settings: ceiling,
    },
    {
      slug: 'same-level',
      ...words.ladderPresets['same-level'],
      settings: { ...ceiling, both: true },
    },
    {
      slug: 'top',
      ...words.ladderPresets.top,
      settings: { rung: model.rungs.length - 1, both: false },
    },
  ];
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

/** Settings as a piece of an address: `head-of-data`, `head-of-data_both`. */
export function encodeLadder({ rungs }: LadderModel, { rung, both }: LadderSettings): string {
  return `${slugOf(rungs[rung]?.title ?? '')}${both ? '_both' : ''}`;
}

/** Settings from a piece of an address; `undefined` if it is none. */
export function decodeLadder({ rungs }: LadderModel, text: string): LadderSettings | undefined {
  const [slug, both, ...more] = text.split('_');
  const rung = rungs.findIndex(({ title }) => slugOf(title) === slug);
  const known = more.length === 0 && (both === undefined || both === 'both');
  return rung >= 0 && known ? { rung, both: both === 'both' } : undefined;
}

/**
 * The state that an author's properties mean, as a piece of an address; empty for the author's view.
 *
 * @returns What is wrong with the properties instead, each as a sentence.
 */
export function ladderStateFrom(props: Readonly<Record<string, unknown>>): string | string[] {
  const { rung, both = false, ...others } = props;
  const wrong = Object.keys(others).map((name) => `There is no property "${name}"; there are rung and both.`);
  if (rung !== undefined && typeof rung !== 'string')
    wrong.push('"rung" is not the title of a rung, as in rung="Head of Data".');
  if (typeof both !== 'boolean') wrong.push('"both" is neither there nor left out.');
  if (both === true && rung === undefined) wrong.push('"both" goes with a "rung".');
  if (wrong.length > 0) return wrong;
  return typeof rung === 'string' ? `${slugOf(rung)}${both === true ? '_both' : ''}` : '';
}

/**
 * Settings from what an author writes.
 *
 * @throws {RangeError} If there is no such rung.
 */
export function ladderSettingsFrom(
  model: LadderModel,
  props: Readonly<Record<string, unknown>>,
): LadderSettings {
  const state = ladderStateFrom(props);
  const settings =
    state === '' ? authorsRung(model) : Array.isArray(state) ? undefined : decodeLadder(model, state);
  if (settings) return settings;
  const titles = model.rungs.map(({ title }) => `"${title}"`).join(', ');
  throw new RangeError(
    `<CareerLadder rung="${String(props['rung'])}" /> names no rung; there are ${titles}.`,
  );
}

function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The rungs from one up to the top, by who reports to whom. */
export function chainAbove(model: LadderModel, rung: Rung): Rung[] {
  const report = model.reports.find(({ from }) => from === rung.index);
  const next = report && model.rungs[report.to];
  return next ? [rung, ...chainAbove(model, next)] : [rung];
}

function reportBetween(from: Rung, to: Rung): LadderModel['reports'][number] {
  return {
    from: from.index,
    to: to.index,
    x1: from.x,
    y1: from.y - BOX.height / 2,
    x2: to.x + Math.sign(from.x - to.x) * (BOX.width / 4),
    y2: to.y + BOX.height / 2,
  };
}

/** A title in as few lines as fit, broken between words. */
function linesOf(title: string): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LINE_LENGTH
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

function sentenceOf(
  { influence, note }: { influence: Rung['influence']; note: string },
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
function sayOf(influence: Rung['influence'], names: LadderNames | undefined): string {
  return names?.axis?.say[influence] ?? words.influenceIs(words.influence[influence]);
}

function descriptionOf(tracks: readonly Rung[][], top: Rung, { view }: CareerLadders): string {
  const described = tracks.map((track) => {
    const chain = [...track, top].map(({ title, beyond }) => (beyond ? words.aboveCeiling(title) : title));
    const ceiling = track.find((rung) => rung.ceiling);
    return words.trackDescription(track[0]?.track ?? '', chain, ceiling?.title);
  });
  return `${words.twoTracks} ${described.join(' ')} ${view}`;
}
