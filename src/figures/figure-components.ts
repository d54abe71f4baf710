import { FIGURE_KINDS, type FigureComponent } from './registry.ts';
import CareerLadder from './career-ladder/Figure.astro';
import type { FigureName } from './facts.ts';
import OptionPrice from './option-price/Figure.astro';
import SkillsIntersection from './skills-intersection/Figure.astro';

/** Figures that an author uses without importing them. */
export const figures = { SkillsIntersection, CareerLadder, OptionPrice } satisfies Record<
  FigureComponent,
  unknown
>;

/** Component of a figure by its name in addresses. */
export function componentOf(figure: FigureName): FigureComponent {
  const found = (Object.keys(FIGURE_KINDS) as FigureComponent[]).find(
    (component) => FIGURE_KINDS[component].figure === figure,
  );
  if (!found) throw new Error(`No component draws the figure "${figure}".`);
  return found;
}
