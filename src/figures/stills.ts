import { careerLadderStill } from './career-ladder/still.ts';
import type { FigureData } from './definition.ts';
import { optionPriceStill } from './option-price/still.ts';
import type { FigureName } from './registry.ts';
import { skillsIntersectionStill } from './skills-intersection/still.ts';
import type { FigureSnapshot } from './snapshot.ts';

/** Every figure as it is drawn and described where it cannot be played with. */
export const FIGURE_STILLS: Record<FigureName, (state: string, data: FigureData) => FigureSnapshot> = {
  'skills-intersection': skillsIntersectionStill,
  'career-ladder': careerLadderStill,
  'option-price': optionPriceStill,
};
