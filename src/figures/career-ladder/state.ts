import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';
import { slugOf, type LadderModel, type Rung } from './model.ts';

/** What a reader can set: a rung to look at, and whether the rung beside it is looked at too. */
export interface LadderSettings {
  /** Index of the rung. */
  rung: number;
  both: boolean;
}

/** The rung that is looked at, and the one beside it if that is looked at too. */
export function shownRungs({ rungs }: LadderModel, { rung, both }: LadderSettings): Rung[] {
  const looked = rungs[rung];
  const beside = both ? rungs[looked?.beside ?? -1] : undefined;
  return [looked, beside].filter((one) => one !== undefined);
}

/** The author's view: the rung where a track ends. */
export function authorsRung({ rungs }: LadderModel): LadderSettings {
  return {
    rung: Math.max(
      0,
      rungs.findIndex(({ ceiling }) => ceiling),
    ),
    both: false,
  };
}

/** Its named states. */
export function ladderPresets(model: LadderModel): Preset<LadderSettings>[] {
  const ceiling = authorsRung(model);
  return [
    {
      slug: 'ceiling',
      title: words.ladderPresets.ceiling,
      settings: ceiling,
    },
    {
      slug: 'same-level',
      title: words.ladderPresets['same-level'],
      settings: { ...ceiling, both: true },
    },
    {
      slug: 'top',
      title: words.ladderPresets.top,
      settings: { rung: model.rungs.length - 1, both: false },
    },
  ];
}

/** Settings as a piece of an address: `head-of-data`, `head-of-data_both`. */
export function encodeLadder({ rungs }: LadderModel, { rung, both }: LadderSettings): string {
  return `${rungs[rung]?.slug ?? ''}${both ? '_both' : ''}`;
}

/** Settings from a piece of an address; `undefined` if it is none. */
export function decodeLadder({ rungs }: LadderModel, text: string): LadderSettings | undefined {
  const [slug, both, ...more] = text.split('_');
  const rung = rungs.findIndex((one) => one.slug === slug);
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
  if (typeof both !== 'boolean') wrong.push('"both" is neither true nor false; write both, or leave it out.');
  if (both === true && rung === undefined)
    wrong.push('"both" needs a "rung", as in rung="Head of Data" both.');
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
