import * as words from '../../i18n/words.ts';
import type { FigureDefinition } from '../definition.ts';
import { careerLadder, ladderPresets, ladderStateFrom, type LadderSettings } from './model.ts';

/** Where two tracks of a career lead; drawn from the site's own data. */
export const careerLadderFigure: FigureDefinition<'career-ladder'> = {
  name: 'career-ladder',
  words: words.ladderFigure,
  state: ladderStateFrom,
  presets: ({ careerLadders }) => (careerLadders ? ladderPresets(careerLadder(careerLadders)) : []),
  propsOf: ({ settings }, { careerLadders }) => {
    const { rung, both } = settings as LadderSettings;
    return { rung: careerLadders && careerLadder(careerLadders).rungs[rung]?.title, both };
  },
  isAvailable: ({ careerLadders }) => careerLadders !== undefined,
};
