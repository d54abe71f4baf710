import type { EssayComponent } from '../essays/components.ts';
import CareerLadderStill from './figures/CareerLadderStill.astro';
import OptionPriceStill from './figures/OptionPriceStill.astro';
import SkillsIntersectionStill from './figures/SkillsIntersectionStill.astro';
import Nothing from './Nothing.astro';
import Passage from './Passage.astro';

/** What stands for the elements of an essay in a feed: still pictures instead of living figures. */
export const feedComponents = {
  Answer: Passage,
  Passage,
  Permalink: Nothing,
  SkillsIntersection: SkillsIntersectionStill,
  CareerLadder: CareerLadderStill,
  OptionPrice: OptionPriceStill,
} satisfies Record<EssayComponent | 'Answer' | 'Passage' | 'Permalink', unknown>;
