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
      'How many people are in the top at all of three skills. The more often one skill brings another along, the more company you have in the middle. Circles and their overlaps in pairs are to scale; the middle, which follows from those, is not.',
  },
  'career-ladder': {
    id: 'figure-career-ladder',
    name: 'The ceiling of the modelling track',
    caption: 'Two careers that report to the same top, and where the first of them ends.',
  },
} as const satisfies Record<string, FigureFacts>;

/**
 * When a figure comes alive: a screen before it is seen. Whoever goes from link to link by keyboard would pass over its
 * controls if they came alive only in sight.
 */
export const EARLY = { rootMargin: '800px' };

/** Name of a figure, as in the address of its still picture. */
export type FigureName = keyof typeof FIGURES;

/**
 * Figures show the author's values, and their still pictures in feeds do too; a setting given in an essay would be true
 * in one place and false in the other.
 *
 * @throws {Error} If an essay gives a figure any property.
 */
export function refuseProps(figure: string, props: object): void {
  const [given] = Object.keys(props);
  if (given) throw new Error(`<${figure} /> takes no properties; take "${given}" away.`);
}
