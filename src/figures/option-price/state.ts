import { decodeNames, encodeNames, problemOfNames } from '../names.ts';
import { outOfLimits, readNumber, valueBetween } from '../settings.ts';

/** What a reader can set. Growth is in percent a year, 15 for 15%. */
export interface OptionSettings {
  /** Cash of the other offer as a multiple of the first year's cash on the new path. */
  multiple: number;
  /** Yearly growth of the other path. */
  otherGrowth: number;
  /** Yearly growth of the new path. */
  newGrowth: number;
  /** Years that are looked at. */
  years: number;
}

/** What an author can set besides. */
export interface NamedOption extends OptionSettings {
  /** Names of the new path and the other one; neutral ones if not given. */
  paths?: readonly string[] | undefined;
}

/** Bounds and steps of the settings. */
export const OPTION_LIMITS = {
  multiple: { min: 1.1, max: 6, step: 0.1 },
  otherGrowth: { min: 0, max: 30, step: 1 },
  newGrowth: { min: 0, max: 100, step: 1 },
  years: { min: 1, max: 20, step: 1 },
} as const;

/**
 * The defaults: four times the pay, and ten years. The other path stands still, and the new one grows as it must to catch up.
 */
export const AUTHORS_OPTION: OptionSettings = { multiple: 4, otherGrowth: 0, newGrowth: 15, years: 10 };

/** Settings on the way from one to another. */
export function optionBetween(from: OptionSettings, to: OptionSettings, part: number): OptionSettings {
  const between = (name: keyof OptionSettings) =>
    valueBetween(from[name], to[name], part, OPTION_LIMITS[name]);
  return {
    multiple: between('multiple'),
    otherGrowth: between('otherGrowth'),
    newGrowth: between('newGrowth'),
    years: between('years'),
  };
}

/** Settings as a piece of an address: `4_0_15_10`. */
export function encodeOption({ multiple, otherGrowth, newGrowth, years }: OptionSettings): string {
  return [multiple, otherGrowth, newGrowth, years].join('_');
}

/** Settings from a piece of an address; `undefined` if it is none. */
export function decodeOption(text: string): OptionSettings | undefined {
  const pieces = text.split('_');
  const [multiple, otherGrowth, newGrowth, years] = NAMES.map((name, index) =>
    readNumber(pieces[index], OPTION_LIMITS[name]),
  );
  if (pieces.length !== NAMES.length || multiple === undefined || otherGrowth === undefined) return undefined;
  if (newGrowth === undefined || years === undefined || !Number.isInteger(years)) return undefined;
  return { multiple, otherGrowth, newGrowth, years };
}

const NAMES = ['multiple', 'otherGrowth', 'newGrowth', 'years'] as const;

const PATHS = { property: 'paths', least: 2, most: 2, example: `paths={['The start-up', 'The bank']}` };

/** Settings and the author's names as pieces of an address: `4_0_15_10/startup/bank`. */
export function encodeNamedOption({ paths, ...settings }: NamedOption): string {
  return encodeNames(encodeOption(settings), paths);
}

/** Settings and names from pieces of an address; `undefined` if they are none. */
export function decodeNamedOption(text: string): NamedOption | undefined {
  const { state, names: paths } = decodeNames(text, PATHS) ?? {};
  const settings = state === undefined ? undefined : decodeOption(state);
  return settings && (paths ? { ...settings, paths } : settings);
}

/**
 * Settings from what an author writes, the rest being the defaults.
 *
 * @returns What is wrong with the properties instead, each as a sentence.
 */
export function optionSettingsFrom(props: Readonly<Record<string, unknown>>): NamedOption | string[] {
  const { paths, ...others } = props;
  const settings: Record<string, unknown> = { ...AUTHORS_OPTION, ...others };
  const wrong = Object.keys(settings).flatMap((name) => {
    const known = NAMES.find((one) => one === name);
    if (!known)
      return [`There is no property "${name}"; there are ${[...NAMES, PATHS.property].join(', ')}.`];
    const problem = outOfLimits(settings[name], OPTION_LIMITS[known]);
    if (problem) return [`"${name}" ${problem}, as in ${name}={${AUTHORS_OPTION[known]}}.`];
    return name === 'years' && !Number.isInteger(settings[name]) ? ['"years" is not a whole number.'] : [];
  });
  const named = paths === undefined ? undefined : problemOfNames(paths, PATHS);
  if (named) wrong.push(named);
  if (wrong.length > 0) return wrong;
  const sound = settings as unknown as OptionSettings;
  return paths === undefined ? sound : { ...sound, paths: paths as readonly string[] };
}
