import { ladderStateFrom } from './career-ladder/model.ts';
import { AUTHORS_OPTION, encodeOption, optionSettingsFrom } from './option-price/model.ts';
import { AUTHORS_SETTINGS, encodeSkills, skillsSettingsFrom } from './skills-intersection/model.ts';

/** Properties of a figure as an author writes them. */
export type FigureProps = Readonly<Record<string, unknown>>;

/** What is known of a figure without drawing it. */
interface FigureKind {
  /** Name in addresses. */
  figure: string;
  /**
   * The state that some properties mean, as a piece of an address; empty for the author's values.
   *
   * @returns What is wrong with the properties instead, each as a sentence.
   */
  state: (props: FigureProps) => string | string[];
}

const kind = <S>(
  figure: string,
  settingsFrom: (props: FigureProps) => S | string[],
  encode: (settings: S) => string,
  authors: S,
): FigureKind => ({
  figure,
  state: (props) => {
    const settings = settingsFrom(props);
    if (Array.isArray(settings)) return settings;
    const state = encode(settings);
    return state === encode(authors) ? '' : state;
  },
});

/** Every figure that essays can use, by the name of its component. */
export const FIGURE_KINDS = {
  SkillsIntersection: kind('skills-intersection', skillsSettingsFrom, encodeSkills, AUTHORS_SETTINGS),
  CareerLadder: { figure: 'career-ladder', state: ladderStateFrom },
  OptionPrice: kind('option-price', optionSettingsFrom, encodeOption, AUTHORS_OPTION),
} as const satisfies Record<string, FigureKind>;

/** Name of a figure's component. */
export type FigureComponent = keyof typeof FIGURE_KINDS;

/** Names of all components of figures. */
export const FIGURE_COMPONENTS = Object.keys(FIGURE_KINDS) as FigureComponent[];
