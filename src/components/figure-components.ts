import { fileOf } from '../figures/figure-files.ts';
import { FIGURE_COMPONENTS, FIGURES, type FigureComponent } from '../figures/registry.ts';
import CareerLadder from './CareerLadder.astro';

/** A component of Astro whose properties nobody but itself checks. */
type AnyComponent = (props: Readonly<Record<string, unknown>>) => unknown;

const components = import.meta.glob<AnyComponent>('../figures/*/Figure.astro', {
  eager: true,
  import: 'default',
});

/** Figures that an author uses without importing them; one that is drawn from data of the site gets them here. */
export const figures = {
  ...Object.fromEntries(
    FIGURE_COMPONENTS.map((name) => [name, fileOf(components, FIGURES[name].name, 'Figure.astro')]),
  ),
  CareerLadder,
} as Record<FigureComponent, AnyComponent>;
