import { FIGURE_COMPONENTS, type FigureComponent } from '../charts/figure-kinds.ts';

/** Components that every essay may use without importing them. */
export const ESSAY_COMPONENTS = FIGURE_COMPONENTS;

/** Name of such a component. */
export type EssayComponent = FigureComponent;
