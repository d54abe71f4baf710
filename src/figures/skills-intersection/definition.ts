import * as words from '../../i18n/words.ts';
import { defineFigure } from '../definition.ts';
import { SKILLS_SIZE } from './layout.ts';
import { skillsIntersection } from './model.ts';
import { SKILLS_PRESETS } from './presets.ts';
import { skillNames } from './sentences.ts';
import {
  AUTHORS_SETTINGS,
  decodeNamedSkills,
  encodeNamedSkills,
  skillsSettingsFrom,
  type NamedSkills,
} from './state.ts';

/** How rare people are who are good at several things. */
export const skillsIntersectionFigure = defineFigure<'skills-intersection', NamedSkills>({
  name: 'skills-intersection',
  words: words.skillsFigure,
  height: 535,
  presets: SKILLS_PRESETS,
  reasons: words.skillsReasons,
  settingsFrom: skillsSettingsFrom,
  encode: encodeNamedSkills,
  decode: decodeNamedSkills,
  authors: AUTHORS_SETTINGS,
  parts: { property: 'skills', least: ({ tops }) => tops.length },
  snapshot: ({ skills, ...settings }) => {
    const model = skillsIntersection(settings, skillNames(skills));
    const { description, sentence, headline } = model;
    return { drawing: { model, id: 'still' }, size: SKILLS_SIZE, description, sentence, headline };
  },
  guide: {
    example: '<SkillsIntersection tops={[30, 25]} correlation={0.5} />',
    props: [
      ['skills', words.skillsFigure.skillsProp],
      ['tops', words.skillsFigure.tops],
      ['correlation', words.skillsFigure.correlation],
    ],
    sources: words.skillsFigure.sources,
  },
});
