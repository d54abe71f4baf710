/** Bounds of a number that a reader can set, and the step between two of its values. */
export interface Limits {
  min: number;
  max: number;
  step: number;
}

/** A named state of a figure. */
export interface Preset<S> {
  /** Last piece of its address. */
  slug: string;
  /** What it is, in a few words. */
  title: string;
  settings: S;
}

/** A named state, and why somebody should look at it, in a sentence or two; islands do without that. */
export interface ExplainedPreset<S> extends Preset<S> {
  why: string;
}

/** Presets with what is said of each, by its name. */
export function explained<S>(
  presets: readonly Preset<S>[],
  reasons: Readonly<Record<string, string>>,
): ExplainedPreset<S>[] {
  return presets.map((preset) => ({ ...preset, why: reasons[preset.slug] ?? '' }));
}

/**
 * A number from a piece of an address.
 *
 * @returns `undefined` if it is no number, or out of bounds.
 */
export function readNumber(text: string | undefined, { min, max }: Limits): number | undefined {
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** The value on the steps of a control that is closest to a number, within its bounds. */
export function snapped(value: number, { min, max, step }: Limits): number {
  const steps = Math.round((value - min) / step);
  return Number(Math.min(max, Math.max(min, min + steps * step)).toFixed(6));
}

/** A value on the way from one to another, on the steps of its control. */
export function valueBetween(from: number, to: number, part: number, limits: Limits): number {
  return snapped(from + (to - from) * part, limits);
}

/** Why a value cannot be, as the end of a sentence; `undefined` if it can. */
export function outOfLimits(value: unknown, { min, max }: Limits): string | undefined {
  return typeof value === 'number' && value >= min && value <= max
    ? undefined
    : `is not a number from ${min} to ${max}`;
}

/**
 * The settings that a piece of an address means: the name of a preset, some settings, or nothing for the author's values.
 *
 * @throws {RangeError} If it means nothing.
 */
export function settingsOf<S>(
  state: string,
  authors: S,
  presets: readonly Preset<S>[],
  decode: (text: string) => S | undefined,
): S {
  if (state === '') return authors;
  const settings = presets.find(({ slug }) => slug === state)?.settings ?? decode(state);
  if (settings === undefined) throw new RangeError(`A figure has no state "${state}".`);
  return settings;
}
