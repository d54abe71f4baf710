import type { EssayComponent } from '../essays/components.ts';
import type { FigureComponent } from '../charts/figure-kinds.ts';
import Answer from './Answer.astro';
import Callout from './Callout.astro';
import CodeBlock from './CodeBlock.astro';
import CareerLadder from './figures/CareerLadder.astro';
import OptionPrice from './figures/OptionPrice.astro';
import SkillsIntersection from './figures/SkillsIntersection.astro';
import EmbedCode from './EmbedCode.astro';
import EmbedLink from './EmbedLink.astro';
import Nothing from './Nothing.astro';
import Passage from './Passage.astro';
import Permalink from './Permalink.astro';
import Picture from './Picture.astro';
import PullQuote from './PullQuote.astro';
import WideTable from './WideTable.astro';

/** Figures an author uses in MDX without importing them. */
export const figures = { SkillsIntersection, CareerLadder, OptionPrice } satisfies Record<
  FigureComponent,
  unknown
>;

/** What stands for the elements of an essay on its own page. */
export const essayComponents = {
  ...figures,
  Answer,
  Callout,
  Passage,
  Permalink,
  PullQuote,
  img: Picture,
  pre: CodeBlock,
  table: WideTable,
} satisfies Record<EssayComponent, unknown> & Record<string, unknown>;

/** The same on the page of one answer, where the question is the heading of the page. */
export const answerComponents = {
  ...essayComponents,
  h2: 'h1',
  h3: 'h2',
  h4: 'h3',
  h5: 'h4',
};

/** The same in a frame on another site. */
export const embedComponents = { ...answerComponents, Permalink: Nothing, a: EmbedLink, pre: EmbedCode };

/** The same in the guide for authors, where a sample is part of a page that is no essay. */
export const guideComponents = {
  ...essayComponents,
  Answer: Passage,
  Permalink: Nothing,
  h2: 'h3',
  h3: 'h4',
};
