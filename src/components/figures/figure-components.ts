import { FIGURE_KINDS, type FigureComponent } from '../../charts/figure-kinds.ts';
import type { FigureName } from './figures.ts';

/** Component of a figure by its name in addresses. */
export function componentOf(figure: FigureName): FigureComponent {
  const found = (Object.keys(FIGURE_KINDS) as FigureComponent[]).find(
    (component) => FIGURE_KINDS[component].figure === figure,
  );
  if (!found) throw new Error(`No component draws the figure "${figure}".`);
  return found;
}
