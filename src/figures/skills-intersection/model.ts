import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { layOut } from './circles.ts';
import { shareOfIntersection } from './intersection.ts';
import { labelled, LARGEST_RADIUS, resultLeader, type SkillCircle } from './layout.ts';
import { cautionOf, correlationText, oneIn, peopleIn, percent, type SkillNames } from './sentences.ts';
import { LIMITS, type SkillsSettings } from './state.ts';

/** People as dots, and how many of them are meant. */
export interface PeopleField {
  /** How many dots there are. */
  people: number;
  /** How many of them have all the skills, rounded. */
  marked: number;
  /** How many it would be if the skills were unrelated. */
  unrelated: number;
  /** "16 of 1,000 people", and how many of them if the skills were unrelated. */
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
  /** The finding: "Top 25% in three unrelated skills: 1 person in 64". */
  headline: string;
  /** What is drawn beside the circles: "1 in 64". */
  label: string;
  /** From that to what the circles share, if it can be seen. */
  labelLeader: ReturnType<typeof resultLeader>;
  /** Text alternative of the drawing. */
  description: string;
}

/** How many people stand for all. */
const PEOPLE = 1000;

/**
 * The chart of some skills and the people who have them all. Areas of the circles and overlaps of each two are in
 * proportion to the shares. The overlap of all three follows from those: from none at all to 1.554 times its share.
 *
 * @param settings Within {@link LIMITS}, as `skillsSettingsFrom` and `decodeSkills` give them.
 * @param names Names of the skills; neutral ones if not given.
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
  const share = shareOf(everyone);
  const scale = (Math.PI * LARGEST_RADIUS ** 2) / (LIMITS.top.max / 100);
  const circles = layOut(
    shares.map((part) => part * scale),
    (one, other) => shareOf([one, other]) * scale,
  );
  const result = words.aboutOneIn(oneIn(share), percent(share));
  const who = words.describeGroup(tops, correlation === 0 ? undefined : correlationText(correlation), inText);
  const related = correlation > 0 && tops.length > 1;
  const unrelated = shareOf(everyone, 0);
  const otherwise = related ? words.ifUnrelated(oneIn(unrelated)) : undefined;
  const marked = Math.round(share * PEOPLE);
  const anyway = Math.min(Math.round(unrelated * PEOPLE), marked);
  const people = words.peopleOf(marked, numberText(marked), numberText(PEOPLE));
  const field = {
    people: PEOPLE,
    marked,
    unrelated: anyway,
    words: marked > anyway ? words.anywayOf(people, anyway) : people,
  };
  const label = oneIn(share);
  const placed = labelled(circles, tops, names, label);
  return {
    settings,
    circles: placed,
    field,
    share,
    who,
    result,
    otherwise,
    sentence: [`${who}: ${result}.`, otherwise].filter(Boolean).join(' '),
    caution: cautionOf(circles, share * scale),
    headline: words.skillsHeadline(tops, correlation > 0, peopleIn(share)),
    label,
    labelLeader: resultLeader(placed),
    description: words.skillsDescription(tops, result, inText),
  };
}
