import type { FigureComponent } from '../figures/registry.ts';
import OptionPrice from '../figures/option-price/Figure.astro';
import SkillsIntersection from '../figures/skills-intersection/Figure.astro';
import CareerLadder from './CareerLadder.astro';

/** Figures that an author uses without importing them. */
export const figures = { SkillsIntersection, CareerLadder, OptionPrice } satisfies Record<
  FigureComponent,
  unknown
>;
