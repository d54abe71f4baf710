import { FIGURE_KINDS, type FigureComponent } from './registry.ts';
import type { FigureName } from './facts.ts';

/** Component of a figure by its name in addresses. */
export function componentOf(figure: FigureName): FigureComponent {
  const found = (Object.keys(FIGURE_KINDS) as FigureComponent[]).find(
    (component) => FIGURE_KINDS[component].figure === figure,
  );
  if (!found) throw new Error(`No component draws the figure "${figure}".`);
  return found;
}
