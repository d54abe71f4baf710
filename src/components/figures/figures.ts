import { paths } from '../../permalinks/paths.ts';
import { site } from '../../site.ts';

/** A figure of the site, as far as its page, its still picture and its links need the same words. */
interface FigureFacts {
  /** Id of the living figure on a page. */
  id: string;
  name: string;
  /** What it shows, in a sentence or two. */
  caption: string;
}

/** The figures that authors can use, by the names of their still pictures. */
export const FIGURES = {
  'skills-intersection': {
    id: 'figure-skills-intersection',
    name: 'The intersection of three skills',
    caption:
      'How many people are in the top at all of three skills. The more often one skill brings another along, the more company you have in the middle. Circles and their overlaps in pairs are to scale; each dot is one of a thousand people.',
  },
  'career-ladder': {
    id: 'figure-career-ladder',
    name: 'The ceiling of the modelling track',
    caption: 'Two careers that report to the same top, and where the first of them ends.',
  },
  'option-price': {
    id: 'figure-option-price',
    name: 'The price of the option',
    caption:
      'What a lower pay today has to earn back. All pay is relative to the first year on the new path; the band is the essay’s range for the other offer, 3–4 times the cash. The essay gives no growth: the rates are yours to set.',
  },
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
