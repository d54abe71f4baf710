import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';
import { AUTHORS_SETTINGS, type SkillsSettings } from './state.ts';

/** Its named states. */
export const SKILLS_PRESETS: readonly Preset<SkillsSettings>[] = [
  {
    slug: 'three-fields',
    title: words.skillsPresets['three-fields'],
    settings: AUTHORS_SETTINGS,
  },
  {
    slug: 'guess',
    title: words.skillsPresets.guess,
    settings: { tops: [30], correlation: 0 },
  },
  {
    slug: 'new-skill',
    title: words.skillsPresets['new-skill'],
    settings: { tops: [30, 25], correlation: 0 },
  },
  {
    slug: 'going-together',
    title: words.skillsPresets['going-together'],
    settings: { tops: [25, 25, 25], correlation: 0.5 },
  },
];

/** Those that have no more skills than an author names. */
export function presetsFor(skills: readonly string[] = words.skills): Preset<SkillsSettings>[] {
  return SKILLS_PRESETS.filter(({ settings }) => settings.tops.length <= skills.length);
}
