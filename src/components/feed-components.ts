import type { EssayComponent } from '../essays/components.ts';
import FeedAnswer from './FeedAnswer.astro';
import FeedCallout from './FeedCallout.astro';
import FeedCode from './FeedCode.astro';
import FeedPicture from './FeedPicture.astro';
import FeedTable from './FeedTable.astro';
import CareerLadderStill from './figures/CareerLadderStill.astro';
import OptionPriceStill from './figures/OptionPriceStill.astro';
import SkillsIntersectionStill from './figures/SkillsIntersectionStill.astro';
import Nothing from './Nothing.astro';
import Passage from './Passage.astro';

/** What stands for the elements of an essay in a feed: still pictures instead of living figures. */
export const feedComponents = {
  Answer: FeedAnswer,
  Passage,
  Permalink: Nothing,
  SkillsIntersection: SkillsIntersectionStill,
  CareerLadder: CareerLadderStill,
  OptionPrice: OptionPriceStill,
  Callout: FeedCallout,
  // A feed cannot set it apart from the text that it repeats.
  PullQuote: Nothing,
  img: FeedPicture,
  pre: FeedCode,
  table: FeedTable,
} satisfies Record<EssayComponent | 'Answer' | 'Passage' | 'Permalink', unknown> & Record<string, unknown>;

/** The same for one answer, whose question is the title of its entry. */
export const feedAnswerComponents = { ...feedComponents, h2: Nothing, h3: 'h2', h4: 'h3', h5: 'h4' };
