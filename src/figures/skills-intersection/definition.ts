import * as words from '../../i18n/words.ts';
import { defineFigure } from '../definition.ts';
import { AUTHORS_SETTINGS, encodeSkills, SKILLS_PRESETS, skillsSettingsFrom } from './model.ts';

/** How rare people are who are good at several things. */
export const skillsIntersectionFigure = defineFigure({
  name: 'skills-intersection',
  words: words.skillsFigure,
  presets: SKILLS_PRESETS,
  settingsFrom: skillsSettingsFrom,
  encode: encodeSkills,
  authors: AUTHORS_SETTINGS,
});
