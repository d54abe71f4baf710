import { paths } from '../permalinks/paths.ts';
import type { CareerLadders } from './career-ladder/schema.ts';
import { careerLadderFigure } from './career-ladder/definition.ts';
import type { FigureData, FigureDefinition } from './definition.ts';
import { optionPriceFigure } from './option-price/definition.ts';
import type { ExplainedPreset } from './settings.ts';
import { skillsIntersectionFigure } from './skills-intersection/definition.ts';

/**
 * Every figure that essays can use, by the name of its component: a figure is a folder and a line here. The compiler then names
 * what it still lacks: its island, its snapshot, its component on pages and in feeds, and its line on the page about figures.
 */
export const FIGURES = {
  SkillsIntersection: skillsIntersectionFigure,
  CareerLadder: careerLadderFigure,
  OptionPrice: optionPriceFigure,
} as const satisfies Record<string, FigureDefinition>;

/** Name of a figure's component. */
export type FigureComponent = keyof typeof FIGURES;

/** Name of a figure in addresses. */
export type FigureName = (typeof FIGURES)[FigureComponent]['name'];

/** Names of all components of figures. */
export const FIGURE_COMPONENTS = Object.keys(FIGURES) as FigureComponent[];

/** Names of all figures in addresses. */
export const FIGURE_NAMES: readonly FigureName[] = FIGURE_COMPONENTS.map(
  (component) => FIGURES[component].name,
);

/** Component of a figure by its name in addresses. */
export function componentOf(figure: FigureName): FigureComponent {
  const found = FIGURE_COMPONENTS.find((component) => FIGURES[component].name === figure);
  if (!found) throw new Error(`No component draws the figure "${figure}".`);
  return found;
}

/** A figure by its name in addresses. */
export function figureNamed(figure: FigureName): FigureDefinition {
  return FIGURES[componentOf(figure)];
}

/**
 * The id of a figure on a page, from the id that its author gave it to tell it from another of its kind. Ids inside of the
 * figure begin with it and `--`, which no author's id has.
 */
export function figureId(figure: string, own?: string): string {
  return own ? `figure-${figure}-${own}` : `figure-${figure}`;
}

/** The figure that the guide for authors shows, whatever the texts do. */
const SHOWN_TO_AUTHORS: FigureName = 'skills-intersection';

/** What a site shows figures for, besides its texts. */
export interface ShownBeside {
  /** Whether the site has the guide for authors. */
  hasGuide: boolean;
  /** Every address ever published, and where it redirects to. */
  ledger: ReadonlyMap<string, { to?: string | undefined }>;
}

/**
 * The figures that a site shows, of those that can be drawn, each with its named states: what its texts use, and that of the
 * guide for authors. A state whose page was published keeps it, whether or not a text still uses the figure.
 */
export function shownFigures<P extends { slug: string }>(
  drawn: ReadonlyMap<FigureName, readonly P[]>,
  texts: readonly { figures: readonly { figure: string }[] }[],
  { hasGuide, ledger }: ShownBeside,
): Map<FigureName, readonly P[]> {
  const used = new Set<string>(texts.flatMap(({ figures }) => figures.map(({ figure }) => figure)));
  if (hasGuide) used.add(SHOWN_TO_AUTHORS);
  const shown = [...drawn].flatMap(([figure, presets]): [FigureName, readonly P[]][] => {
    if (used.has(figure)) return [[figure, presets]];
    const published = presets.filter(({ slug }) => {
      const entry = ledger.get(paths.preset(figure, slug));
      return entry !== undefined && entry.to === undefined;
    });
    return published.length > 0 ? [[figure, published]] : [];
  });
  return new Map(shown);
}

/**
 * The named states of every figure that can be drawn, by the figure's name in addresses.
 *
 * @param careerLadders The numbers and names behind the career ladder, which cannot be drawn without them.
 */
export function figurePresets(
  careerLadders: CareerLadders | undefined,
): Map<FigureName, readonly ExplainedPreset<unknown>[]> {
  const data: FigureData = { careerLadders };
  return new Map(
    FIGURE_COMPONENTS.map((component) => FIGURES[component])
      .filter(({ isAvailable }) => isAvailable(data))
      .map(({ name, presets }) => [name, presets(data)]),
  );
}
