import * as words from '../i18n/words.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';

/** A figure of the site, as far as its page, its still picture and its links need the same words. */
interface FigureFacts {
  /** Id of the living figure on a page. */
  id: string;
  name: string;
  /** What it shows, in a sentence or two. */
  caption: string;
}

const factsOf = (id: string, { name, caption }: Omit<FigureFacts, 'id'>): FigureFacts => ({
  id,
  name,
  caption,
});

/** The figures that authors can use, by the names of their still pictures. */
export const FIGURES = {
  'skills-intersection': factsOf('figure-skills-intersection', words.skillsFigure),
  'career-ladder': factsOf('figure-career-ladder', words.ladderFigure),
  'option-price': factsOf('figure-option-price', words.optionFigure),
} as const satisfies Record<string, FigureFacts>;

/** The id of a figure on a page, where an essay gives one of several its own name. */
export function figureId(figure: FigureName, own: unknown): string {
  return typeof own === 'string' ? `${FIGURES[figure].id}-${own}` : FIGURES[figure].id;
}

/** Link to the pages of a figure's presets, without their names. */
export function presetsAt(figure: FigureName): string {
  return site.address.href(paths.presets(figure));
}

/** Name of a figure, as in the address of its still picture. */
export type FigureName = keyof typeof FIGURES;
