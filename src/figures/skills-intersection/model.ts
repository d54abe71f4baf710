import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { layOut, sharedByAll, type Circle } from './circles.ts';
import { shareOfIntersection } from './intersection.ts';
import { fitText } from '../fit-text.ts';
import { decodeNames, encodeNames, inSentence, problemOfNames } from '../names.ts';
import { outOfLimits, readNumber, type Preset } from '../settings.ts';

/** What a reader can set. */
export interface SkillsSettings {
  /** For each of one to three skills, how far up somebody is: 25 means the top 25%; 1 to 50. */
  tops: readonly number[];
  /** Correlation between each two skills, 0 to 0.95. */
  correlation: number;
}

/** What an author can set besides. */
export interface NamedSkills extends SkillsSettings {
  /** Names of the skills; the essay's if not given. */
  skills?: readonly string[] | undefined;
}

/** The author's values: the best quarter at each of three skills that have nothing to do with each other. */
export const AUTHORS_SETTINGS: SkillsSettings = { tops: [25, 25, 25], correlation: 0 };

/** States of the figure that the essay speaks of. */
export const SKILLS_PRESETS: readonly Preset<SkillsSettings>[] = [
  {
    slug: 'three-fields',
    ...words.skillsPresets['three-fields'],
    settings: AUTHORS_SETTINGS,
  },
  {
    slug: 'guess',
    ...words.skillsPresets.guess,
    settings: { tops: [30], correlation: 0 },
  },
  {
    slug: 'new-skill',
    ...words.skillsPresets['new-skill'],
    settings: { tops: [30, 25], correlation: 0 },
  },
  {
    slug: 'going-together',
    ...words.skillsPresets['going-together'],
    settings: { tops: [25, 25, 25], correlation: 0.5 },
  },
];

/** Bounds and steps of the settings. */
export const LIMITS = {
  top: { min: 1, max: 50, step: 1 },
  correlation: { min: 0, max: 0.95, step: 0.05 },
  skills: { min: 1, max: 3, step: 1 },
} as const;

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
 * Settings from what an author writes, the rest being the essay's.
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
    wrong.push(`"tops" has ${tops.length} numbers, and "skills" only ${names.length} of their names.`);
  if (wrong.length > 0) return wrong;
  const settings = { tops: tops as number[], correlation: correlation as number };
  const isEssays =
    names?.length === words.skills.length && names.every((name, index) => name === words.skills[index]);
  return names && !isEssays ? { ...settings, skills: names } : settings;
}

/** Size of the drawing in its own units. */
export const SKILLS_SIZE = { width: 360, height: 552 } as const;

/** Where the result stands, and the field of dots below it. */
export const RESULT_Y = 364;
export const FIELD = { x: 8.5, y: 388, step: 7, columns: 50, rows: 20 } as const;

/** Where the circles are centred, and the radius of half of all people: three such circles stay clear of the labels. */
const CENTRE = { x: 180, y: 169 };
const LARGEST_RADIUS = 97;

/** A line of the table: who is meant and their share. */
export interface ShareRow {
  name: string;
  /** Share of all people, 0 to 1. */
  share: number;
}

/** A circle with its skill's name. */
export interface SkillCircle extends Circle {
  name: string;
  /** As much of the name as fits into the drawing. */
  shown: string;
  top: number;
  /** Where the first line of its label is centred. */
  label: Point;
  /** From the label to the edge of the circle, where they are apart. */
  leader: { from: Point; to: Point } | undefined;
}

interface Point {
  x: number;
  y: number;
}

/** People as dots, and how many of them are meant. */
export interface PeopleField {
  /** How many dots there are. */
  people: number;
  /** How many of them have all the skills, rounded. */
  marked: number;
  /** How many it would be if the skills were unrelated. */
  unrelated: number;
  /** "16 of 1,000 people". */
  words: string;
}

/** Everything that is drawn or said about some settings. */
export interface SkillsModel {
  settings: SkillsSettings;
  /** One for each skill. */
  circles: readonly SkillCircle[];
  /** The same share as people in a field of dots. */
  field: PeopleField;
  /** Share of people who have all skills, 0 to 1. */
  share: number;
  /** Who is meant: "Top 25% in each of three unrelated skills". */
  who: string;
  /** How many they are: "about 1 in 64 people (1.56%)". */
  result: string;
  /** What would be if the skills were unrelated, in a sentence; `undefined` where they are. */
  otherwise: string | undefined;
  /** All of that together, in a sentence or two. */
  sentence: string;
  /** How far the drawing can be trusted, in a sentence; `undefined` where it is exact. */
  caution: string | undefined;
  /** What is drawn below the circles: "All three: 1 in 64". */
  label: string;
  /** Text alternative of the drawing. */
  description: string;
  rows: readonly ShareRow[];
}

/** How many people stand for all. */
const PEOPLE = 1000;

/**
 * The chart of some skills and the people who have them all. Areas of the circles and overlaps of each two are in
 * proportion to the shares. The overlap of all three follows from those: from none at all to 1.56 times its share.
 *
 * @param settings Within {@link LIMITS}, as `skillsSettingsFrom` and `decodeSkills` give them.
 * @param names Names of the skills; the essay's if not given.
 */
export function skillsIntersection(settings: SkillsSettings, names?: SkillNames): SkillsModel {
  const { tops, correlation } = settings;
  const inText = names?.inText ?? words.skillsInText;
  const shares = tops.map((top) => top / 100);
  const shareOf = (members: readonly number[], rho = correlation) =>
    shareOfIntersection(
      members.map((skill) => shares[skill] ?? 0),
      rho,
    );
  const everyone = tops.map((_, skill) => skill);
  const rows = COMBINATIONS.filter((members) => members.every((skill) => skill < tops.length)).map(
    (members): ShareRow => ({
      name:
        members.length === 3
          ? words.allSkills.three
          : words.skillsTogether(
              members.map(
                (skill, place) =>
                  (names?.inText ?? (place > 0 ? words.skillsListed : words.skills))[skill] ?? '',
              ),
            ),
      share: shareOf(members),
    }),
  );
  const share = shareOf(everyone);
  const scale = (Math.PI * LARGEST_RADIUS ** 2) / (LIMITS.top.max / 100);
  const circles = layOut(
    shares.map((part) => part * scale),
    (one, other) => shareOf([one, other]) * scale,
  );
  const result = words.aboutOneIn(oneIn(share), percent(share));
  const who = words.describeGroup(
    tops,
    correlation === 0 ? undefined : numberText(correlation.toFixed(2)),
    inText,
  );
  const related = correlation > 0 && tops.length > 1;
  const unrelated = shareOf(everyone, 0);
  const otherwise = related ? words.ifUnrelated(oneIn(unrelated)) : undefined;
  const marked = Math.round(share * PEOPLE);
  const field = {
    people: PEOPLE,
    marked,
    unrelated: Math.round(unrelated * PEOPLE),
    words: words.peopleOf(marked, numberText(marked), numberText(PEOPLE)),
  };
  return {
    settings,
    circles: labelled(circles, tops, names),
    field,
    share,
    who,
    result,
    otherwise,
    sentence: [`${who}: ${result}.`, otherwise].filter(Boolean).join(' '),
    caution: cautionOf(circles, share * scale),
    label: `${allOf(tops.length)}: ${oneIn(share)}`,
    description: words.skillsDescription(tops, result, field.words, inText),
    rows,
  };
}

const COMBINATIONS = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

function allOf(count: number): string {
  const { one, two, three } = words.allSkills;
  return [one, two, three][count - 1] ?? '';
}

/** A middle that is drawn larger or smaller than this, as a multiple of what it should be, is worth a word. */
const [SMALL, LARGE] = [0.95, 1.05];

/** Three circles have no freedom left for what all of them share: it is what the overlaps of each two make it. */
function cautionOf(circles: readonly Circle[], area: number): string | undefined {
  if (circles.length < 3) return undefined;
  const times = sharedByAll(circles) / area;
  if (times >= SMALL && times <= LARGE) return undefined;
  return times < 0.05 ? words.middleVanishes : words.middleIsDrawn(numberText(Number(times.toPrecision(2))));
}

function labelled(
  circles: readonly Circle[],
  tops: readonly number[],
  names: SkillNames | undefined,
): SkillCircle[] {
  return circles.map((circle, index): SkillCircle => {
    const placed = { x: CENTRE.x + circle.x, y: CENTRE.y + circle.y, r: circle.r };
    const label = LABELS[circles.length]?.[index] ?? CENTRE;
    const name = (names?.names ?? words.skills)[index] ?? '';
    return {
      ...placed,
      name,
      shown: (label === ABOVE_ALL ? names?.wide : names?.narrow)?.[index] ?? name,
      top: tops[index] ?? 0,
      label,
      leader: leaderTo(placed, label),
    };
  });
}

const ABOVE_ALL = { x: 180, y: 12 };
const LEFT = { x: 88, y: 316 };
const RIGHT = { x: 272, y: 316 };

/** Labels keep their places while circles move, so that a reader's eye does not have to look for them. */
const LABELS: Readonly<Record<number, readonly Point[]>> = {
  1: [ABOVE_ALL],
  2: [LEFT, RIGHT],
  3: [ABOVE_ALL, LEFT, RIGHT],
};

/** Names of skills in every form that the figure takes; made with the page, so that no script has to. */
export interface SkillNames {
  names: readonly string[];
  inText: readonly string[];
  /** As much of them as fits into a label that is alone in its row, and into one of two. */
  wide: readonly string[];
  narrow: readonly string[];
}

/** The forms of an author's names; `undefined` if there are none. */
export function skillNames(names: readonly string[] | undefined): SkillNames | undefined {
  return (
    names && {
      names,
      inText: names.map(inSentence),
      wide: names.map((name) => fitText(name, WIDE)),
      narrow: names.map((name) => fitText(name, NARROW)),
    }
  );
}

/** Widths of labels alone in their row and side by side, in their font's size on the smallest screens. */
const [WIDE, NARROW] = [23, 11.6];

/** How far a leader begins above the first line of a label, or below it and its second line. */
const ABOVE = -17;
const BELOW = 25;

/** A leader shorter than this says no more than being near does. */
const SHORTEST_LEADER = 12;

function leaderTo({ x, y, r }: Circle, label: Point): SkillCircle['leader'] {
  const from = { x: label.x, y: label.y + (label.y < y ? BELOW : ABOVE) };
  const distance = Math.hypot(x - from.x, y - from.y);
  if (distance - r < SHORTEST_LEADER) return undefined;
  return { from, to: { x: x + ((from.x - x) * r) / distance, y: y + ((from.y - y) * r) / distance } };
}

/** A share as "1 in N"; N to two digits below 10, else whole. */
export function oneIn(share: number): string {
  const people = 1 / share;
  const rounded = people < 9.95 ? Math.round(people * 10) / 10 : Math.round(people);
  return words.oneIn(numberText(rounded));
}

/** A share as a percentage of three digits: "1.56%", "6.25%", "25%", "0.0125%". */
export function percent(share: number): string {
  return words.percent(numberText(Number((share * 100).toPrecision(3))));
}
