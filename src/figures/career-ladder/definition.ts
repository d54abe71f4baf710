import * as words from '../../i18n/words.ts';
import type { FigureData, FigureDefinition } from '../definition.ts';
import { explained, settingsOf } from '../settings.ts';
import { LADDER_SIZE } from './layout.ts';
import { careerLadder, headlineOf } from './model.ts';
import { ladderNames } from './sentences.ts';
import {
  authorsRung,
  decodeLadder,
  ladderPresets,
  ladderStateFrom,
  shownRungs,
  type LadderSettings,
} from './state.ts';

/** The name that the data gives it, or else its usual one. */
export function ladderName({ careerLadders }: FigureData): string {
  return careerLadders?.title ?? words.ladderFigure.name;
}

/** Where two tracks of a career lead; drawn from the site's own data. */
export const careerLadderFigure: FigureDefinition<'career-ladder'> = {
  name: 'career-ladder',
  words: words.ladderFigure,
  nameIn: ladderName,
  height: 510,
  state: ladderStateFrom,
  presets: ({ careerLadders }) =>
    careerLadders ? explained(ladderPresets(careerLadder(careerLadders)), words.ladderReasons) : [],
  propsOf: ({ settings }, { careerLadders }) => {
    const { rung, both } = settings as LadderSettings;
    return { rung: careerLadders && careerLadder(careerLadders).rungs[rung]?.title, both };
  },
  isAvailable: ({ careerLadders }) => careerLadders !== undefined,
  snapshot: (state, { careerLadders }) => {
    if (!careerLadders) throw new Error('The figure <CareerLadder /> needs data, and there is none.');
    const model = careerLadder(careerLadders, ladderNames(careerLadders));
    const settings = settingsOf(state, authorsRung(model), ladderPresets(model), (text) =>
      decodeLadder(model, text),
    );
    const described = shownRungs(model, settings);
    return {
      drawing: { model, selected: settings.rung, compared: described[1]?.index },
      size: LADDER_SIZE,
      description: model.description,
      headline: headlineOf(described),
      sentence: `${described.map(({ headline, sentence }) => `${headline} ${sentence}`).join(' ')} ${model.view}`,
    };
  },
  guide: {
    example: '<CareerLadder both />',
    props: [
      ['rung', words.ladderFigure.rungProp],
      ['both', words.ladderFigure.bothProp],
    ],
    sources: words.ladderFigure.sources,
  },
};
