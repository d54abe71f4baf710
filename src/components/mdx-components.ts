import type { EssayComponent } from '../essays/components.ts';
import Answer from './Answer.astro';
import CareerLadder from './figures/CareerLadder.astro';
import OptionPrice from './figures/OptionPrice.astro';
import SkillsIntersection from './figures/SkillsIntersection.astro';
import EmbedLink from './EmbedLink.astro';
import Nothing from './Nothing.astro';
import Passage from './Passage.astro';
import Permalink from './Permalink.astro';
import WideTable from './WideTable.astro';

/** Figures an author uses in MDX without importing them. */
export const figures = { SkillsIntersection, CareerLadder, OptionPrice } satisfies Record<
  EssayComponent,
  unknown
>;

/** What stands for the elements of an essay on its own page. */
export const essayComponents = { ...figures, Answer, Passage, Permalink, table: WideTable };

/** The same on the page of one answer, where the question is the heading of the page. */
export const answerComponents = {
  ...essayComponents,
  h2: 'h1',
  h3: 'h2',
  h4: 'h3',
  h5: 'h4',
};

/** The same in a frame on another site. */
export const embedComponents = { ...answerComponents, Permalink: Nothing, a: EmbedLink };
