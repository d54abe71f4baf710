import * as words from '../../i18n/words.ts';
import { defineFigure } from '../definition.ts';
import { OPTION_SIZE } from './layout.ts';
import { optionPrice } from './model.ts';
import { OPTION_PRESETS } from './presets.ts';
import { pathNames } from './sentences.ts';
import {
  AUTHORS_OPTION,
  decodeNamedOption,
  encodeNamedOption,
  optionSettingsFrom,
  type NamedOption,
} from './state.ts';

/** What a job that pays less has to earn back. */
export const optionPriceFigure = defineFigure<'option-price', NamedOption>({
  name: 'option-price',
  words: words.optionFigure,
  height: 430,
  presets: OPTION_PRESETS,
  reasons: words.optionReasons,
  settingsFrom: optionSettingsFrom,
  encode: encodeNamedOption,
  decode: decodeNamedOption,
  authors: AUTHORS_OPTION,
  parts: { property: 'paths', least: () => 2 },
  snapshot: ({ paths, ...settings }) => {
    const model = optionPrice(settings, pathNames(paths));
    const { description, sentence, headline } = model;
    return { drawing: { model }, size: OPTION_SIZE, description, sentence, headline };
  },
  guide: {
    example: '<OptionPrice multiple={3} years={4} newGrowth={32} />',
    props: [
      ['paths', words.optionFigure.pathsProp],
      ['multiple', words.optionFigure.multipleProp],
      ['years', words.optionFigure.yearsProp],
      ['newGrowth', words.optionFigure.newGrowthProp],
      ['otherGrowth', words.optionFigure.otherGrowthProp],
    ],
    sources: words.optionFigure.sources,
  },
});
