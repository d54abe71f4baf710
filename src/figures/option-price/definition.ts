import * as words from '../../i18n/words.ts';
import { defineFigure } from '../definition.ts';
import { AUTHORS_OPTION, encodeOption, OPTION_PRESETS, optionSettingsFrom } from './model.ts';

/** What a job that pays less has to earn back. */
export const optionPriceFigure = defineFigure({
  name: 'option-price',
  words: words.optionFigure,
  presets: OPTION_PRESETS,
  settingsFrom: optionSettingsFrom,
  encode: encodeOption,
  authors: AUTHORS_OPTION,
});
