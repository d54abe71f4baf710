import type { VNode } from 'preact';
import type { Preset } from './settings.ts';

/** A figure in some state, as it is drawn and described where it cannot be played with. */
export interface FigureSnapshot {
  drawing: VNode;
  /** Size of the drawing in its own units. */
  size: { width: number; height: number };
  /** Text alternative. */
  description: string;
  /** What it says, in a sentence or two. */
  sentence: string;
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
