import * as words from '../../i18n/words.ts';
import { decodeNames, encodeNames, problemOfNames } from '../names.ts';
import { outOfLimits, readNumber, valueBetween } from '../settings.ts';

/** What a reader can set. */
export interface SkillsSettings {
  /** For each of one to three skills, how far up somebody is: 25 means the top 25%; 1 to 50. */
  tops: readonly number[];
  /** Correlation between each two skills, 0 to 0.95. */
  correlation: number;
}

/** What an author can set besides. */
export interface NamedSkills extends SkillsSettings {
  /** Names of the skills; neutral ones if not given. */
  skills?: readonly string[] | undefined;
}

/** The author's values: the best quarter at each of three skills that have nothing to do with each other. */
export const AUTHORS_SETTINGS: SkillsSettings = { tops: [25, 25, 25], correlation: 0 };

/** Bounds and steps of the settings. */
export const LIMITS = {
  top: { min: 1, max: 50, step: 1 },
  correlation: { min: 0, max: 0.95, step: 0.05 },
  skills: { min: 1, max: 3, step: 1 },
} as const;

/** Settings on the way from one to another; how many skills there are changes at once. */
export function skillsBetween(from: SkillsSettings, to: SkillsSettings, part: number): SkillsSettings {
  return {
    tops: to.tops.map((top, skill) => valueBetween(from.tops[skill] ?? top, top, part, LIMITS.top)),
    correlation: valueBetween(from.correlation, to.correlation, part, LIMITS.correlation),
  };
}

/** Settings as a piece of an address: `25-25-25_0.5`. */
export function encodeSkills({ tops, correlation }: SkillsSettings): string {
  return `${tops.join('-')}_${correlation}`;
}

/**
 * Settings from a piece of an address; `undefined` if it is none.
 *
 * @param most How many skills there are at most.
 */
export function decodeSkills(text: string, most: number = LIMITS.skills.max): SkillsSettings | undefined {
  const [first = '', last, ...more] = text.split('_');
  const tops = first.split('-').map((top) => readNumber(top, LIMITS.top));
  const correlation = readNumber(last, LIMITS.correlation);
  const known = tops.filter((top) => top !== undefined);
  if (more.length > 0 || correlation === undefined || known.length !== tops.length) return undefined;
  return tops.length <= most ? { tops: known, correlation } : undefined;
}

const NAMES = {
  property: 'skills',
  least: 1,
  most: LIMITS.skills.max,
  example: `skills={['Writing', 'Statistics', 'Law']}`,
};

/** Settings and the author's names as pieces of an address: `25-25_0/law/art`. */
export function encodeNamedSkills({ skills, ...settings }: NamedSkills): string {
  return encodeNames(encodeSkills(settings), skills);
}

/** Settings and names from pieces of an address; `undefined` if they are none. */
export function decodeNamedSkills(text: string): NamedSkills | undefined {
  const { state, names: skills } = decodeNames(text, NAMES) ?? {};
  const settings = state === undefined ? undefined : decodeSkills(state, skills?.length);
  return settings && (skills ? { ...settings, skills } : settings);
}

/**
 * Settings from what an author writes, the rest being the defaults.
 *
 * @returns What is wrong with the properties instead, each as a sentence.
 */
export function skillsSettingsFrom(props: Readonly<Record<string, unknown>>): NamedSkills | string[] {
  const { skills, ...written } = props;
  const named = skills === undefined ? undefined : problemOfNames(skills, NAMES);
  const names = named === undefined ? (skills as readonly string[] | undefined) : undefined;
  const {
    tops = AUTHORS_SETTINGS.tops.slice(0, names?.length),
    correlation = AUTHORS_SETTINGS.correlation,
    ...others
  } = written;
  const wrong = Object.keys(others).map(
    (name) => `There is no property "${name}"; there are skills, tops and correlation.`,
  );
  if (named) wrong.push(named);
  if (!Array.isArray(tops) || tops.length < 1 || tops.length > LIMITS.skills.max) {
    wrong.push('"tops" is not a list of one to three numbers, as in tops={[25, 25, 25]}.');
  } else {
    for (const top of tops) {
      const problem = outOfLimits(top, LIMITS.top);
      if (problem) wrong.push(`${JSON.stringify(top)} in "tops" ${problem}: 25 means the top 25%.`);
    }
  }
  const problem = outOfLimits(correlation, LIMITS.correlation);
  if (problem) wrong.push(`"correlation" ${problem}, as in correlation={0.5}.`);
  if (names && Array.isArray(tops) && tops.length > names.length)
    wrong.push(`"tops" has ${tops.length} numbers, but "skills" has only ${names.length} names.`);
  if (wrong.length > 0) return wrong;
  const settings = { tops: tops as number[], correlation: correlation as number };
  const isDefault =
    names?.length === words.skills.length && names.every((name, index) => name === words.skills[index]);
  return names && !isDefault ? { ...settings, skills: names } : settings;
}
