import type { CareerLadders } from './career-ladder/schema.ts';
import { explained, settingsOf, type ExplainedPreset, type Preset } from './settings.ts';

/** Properties of a figure as an author writes them. */
export type FigureProps = Readonly<Record<string, unknown>>;

/** What figures are drawn from besides their properties; `undefined` where a site has no such data. */
export interface FigureData {
  careerLadders: CareerLadders | undefined;
  /** The figures in the texts of the site; named states take the names that an author gives to parts of a figure. */
  uses?: readonly { figure: string; state: string }[];
}

/** A figure in some state: what its `Drawing.tsx` gets, and what is said of it where it cannot be played with. */
export interface FigureSnapshot {
  /** Properties of the drawing. */
  drawing: object;
  /** Size of the drawing in its own units. */
  size: { width: number; height: number };
  /** Text alternative. */
  description: string;
  /** What it says, in a sentence or two. */
  sentence: string;
  /** The finding, as a claim. */
  headline: string;
}

/** What the page about figures says of one. */
export interface FigureGuide {
  /** How an author puts it into an essay. */
  example: string;
  /** Each property that an author may write, and what it means. */
  props: readonly (readonly [name: string, meaning: string])[];
  /** Where its numbers and formulas come from, each as a sentence. */
  sources: readonly string[];
}

/** All that the site needs to know of a figure without drawing it. */
export interface FigureDefinition<Name extends string = string> {
  /** Name in addresses. */
  name: Name;
  /** Its name for readers, and what it shows in a sentence or two. */
  words: { name: string; caption: string };
  /** Its name for readers on a site with some data. */
  nameIn: (data: FigureData) => string;
  /** How high it stands in a frame that is 640 pixels wide, in CSS pixels. */
  height: number;
  /**
   * The state that some properties mean, as a piece of an address; empty for the author's values.
   *
   * @returns What is wrong with the properties instead, each as a sentence.
   */
  state: (props: FigureProps) => string | string[];
  /** Its named states; none if there is no data to draw it from. */
  presets: (data: FigureData) => readonly ExplainedPreset<unknown>[];
  /** Properties that put it into one of its named states, as an author would write them. */
  propsOf: (preset: Preset<unknown>, data: FigureData) => FigureProps;
  /** Whether there is all that it is drawn from. */
  isAvailable: (data: FigureData) => boolean;
  /**
   * The figure in the state that a piece of an address means: the name of a preset, some settings, or nothing for the
   * author's values.
   *
   * @throws {RangeError} If it means nothing.
   */
  snapshot: (state: string, data: FigureData) => FigureSnapshot;
  guide: FigureGuide;
}

/** Defines a figure whose state is nothing but its properties. */
export function defineFigure<const Name extends string, S extends object>({
  name,
  words,
  height,
  presets,
  reasons,
  settingsFrom,
  encode,
  decode,
  authors,
  parts,
  snapshot,
  guide,
}: {
  name: Name;
  words: { name: string; caption: string };
  height: number;
  presets: readonly Preset<S>[];
  /** Why somebody should look at each, by its name. */
  reasons: Readonly<Record<string, string>>;
  settingsFrom: (props: FigureProps) => S | string[];
  encode: (settings: S) => string;
  decode: (state: string) => S | undefined;
  /** The settings that stand for no properties at all. */
  authors: S;
  /** The property with the names of its parts, if authors can name them, and how many names some settings need. */
  parts?: { property: keyof S & string; least: (settings: S) => number };
  snapshot: (settings: S) => FigureSnapshot;
  guide: FigureGuide;
}): FigureDefinition<Name> {
  // Where uses differ in their names, none of them would be right for all.
  const presetsIn = ({ uses = [] }: FigureData): readonly Preset<S>[] => {
    if (!parts) return presets;
    const names = uses
      .filter(({ figure }) => figure === name)
      .map(({ state }) => (state === '' ? authors : decode(state))?.[parts.property]);
    const [shared] = names;
    if (!Array.isArray(shared) || new Set(names.map((each) => JSON.stringify(each))).size > 1) return presets;
    return presets.map((preset) =>
      parts.least(preset.settings) <= shared.length
        ? { ...preset, settings: { ...preset.settings, [parts.property]: shared } }
        : preset,
    );
  };
  return {
    name,
    words,
    nameIn: () => words.name,
    height,
    state: (props) => {
      const settings = settingsFrom(props);
      if (Array.isArray(settings)) return settings;
      const state = encode(settings);
      return state === encode(authors) ? '' : state;
    },
    presets: (data) => explained(presetsIn(data), reasons),
    propsOf: ({ settings }) => settings as FigureProps,
    isAvailable: () => true,
    snapshot: (state, data) => snapshot(settingsOf(state, authors, presetsIn(data), decode)),
    guide,
  };
}
