import { layOutCircles, type Circle } from './circles.ts';
import { shareOfIntersection } from './intersection.ts';

/** What a reader can set. */
export interface SkillsSettings {
  /** For each of three skills, how far up somebody is: 25 means the top 25%; 1 to 50. */
  tops: readonly [number, number, number];
  /** Correlation between each two skills, 0 to 0.95. */
  correlation: number;
}

/** Names of the three skills of the essay. */
export const SKILLS = ['Modelling', 'Platform engineering', 'A third skill'] as const;

/** The author's values: the best quarter at each of three skills that have nothing to do with each other. */
export const AUTHORS_SETTINGS: SkillsSettings = { tops: [25, 25, 25], correlation: 0 };

/** Bounds and steps of the settings. */
export const LIMITS = {
  top: { min: 1, max: 50, step: 1 },
  correlation: { min: 0, max: 0.95, step: 0.05 },
} as const;

/** Size of the drawing in its own units. */
export const SKILLS_SIZE = { width: 360, height: 372 } as const;

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

/** Everything that is drawn or said about some settings. */
export interface SkillsModel {
  settings: SkillsSettings;
  circles: readonly [SkillCircle, SkillCircle, SkillCircle];
  /** Share of people in all three skills, 0 to 1. */
  share: number;
  /** The share in words: "1 in 64". */
  oneIn: string;
  /** The share as a percentage: "1.56%". */
  percent: string;
  /** Who is meant: "Top 25% in each of three unrelated skills". */
  who: string;
  /** How many they are: "about 1 in 64 people (1.56%)". */
  result: string;
  /** What would be if the skills were unrelated, in a sentence; `undefined` where they are. */
  otherwise: string | undefined;
  /** All of that together, in a sentence or two. */
  sentence: string;
  /** Text alternative of the drawing. */
  description: string;
  rows: readonly ShareRow[];
}

/**
 * The chart of three skills and the people who have them all. Areas of the circles and overlaps of each two are in
 * proportion to the shares. The overlap of all three follows from those: from none at all to 1.56 times its share.
 *
 * @throws {RangeError} If a setting is out of range.
 */
export function skillsIntersection(settings: SkillsSettings): SkillsModel {
  checkSettings(settings);
  const { tops, correlation } = settings;
  const shares = tops.map((top) => top / 100) as [number, number, number];
  const rows = combinations.map((members): ShareRow => {
    const parts = members.map((index) => shares[index] ?? 0);
    return {
      name: members.map((skill, place) => (place === 0 ? SKILLS[skill] : lower(skill))).join(' and '),
      share: shareOfIntersection(parts, correlation),
    };
  });
  const [one, two, three, oneTwo, oneThree, twoThree, all] = rows as [
    ShareRow,
    ShareRow,
    ShareRow,
    ShareRow,
    ShareRow,
    ShareRow,
    ShareRow,
  ];
  all.name = 'All three';
  const scale = (Math.PI * LARGEST_RADIUS ** 2) / (LIMITS.top.max / 100);
  const { circles } = layOutCircles(
    [one.share * scale, two.share * scale, three.share * scale],
    [oneTwo.share * scale, oneThree.share * scale, twoThree.share * scale],
  );
  const result = `about ${oneIn(all.share)} people (${percent(all.share)})`;
  const who = whoIs(settings);
  const otherwise =
    correlation === 0 ? undefined : `If unrelated: about ${oneIn(shareOfIntersection(shares, 0))}.`;
  return {
    settings,
    circles: labelled(circles, tops),
    share: all.share,
    oneIn: oneIn(all.share),
    percent: percent(all.share),
    who,
    result,
    otherwise,
    sentence: [`${who}: ${result}.`, otherwise].filter(Boolean).join(' '),
    description: `Three overlapping circles, their areas in proportion to the people in the top ${tops[0]}% at ${lower(0)}, the top ${tops[1]}% at ${lower(1)} and the top ${tops[2]}% at ${lower(2)}. Where all three overlap: ${result}.`,
    rows,
  };
}

const combinations = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

function checkSettings({ tops, correlation }: SkillsSettings): void {
  const { top, correlation: bounds } = LIMITS;
  if (tops.length !== SKILLS.length || !tops.every((value) => value >= top.min && value <= top.max)) {
    throw new RangeError(
      `<SkillsIntersection /> takes three "tops" from ${top.min} to ${top.max}, as in tops={[25, 25, 25]}; got [${tops.join(', ')}].`,
    );
  }
  if (!(correlation >= bounds.min && correlation <= bounds.max)) {
    throw new RangeError(
      `<SkillsIntersection /> takes a "correlation" from ${bounds.min} to ${bounds.max}, as in correlation={0.5}; got ${correlation}.`,
    );
  }
}

function labelled(circles: readonly Circle[], tops: SkillsSettings['tops']): SkillsModel['circles'] {
  return circles.map((circle, index): SkillCircle => {
    const placed = { x: CENTRE.x + circle.x, y: CENTRE.y + circle.y, r: circle.r };
    const label = LABELS[index] ?? CENTRE;
    return {
      ...placed,
      name: SKILLS[index] ?? '',
      top: tops[index] ?? 0,
      label,
      leader: leaderTo(placed, label),
    };
  }) as unknown as SkillsModel['circles'];
}

/** Labels keep their places while circles move, so that a reader's eye does not have to look for them. */
const LABELS: readonly Point[] = [
  { x: 180, y: 12 },
  { x: 88, y: 316 },
  { x: 272, y: 316 },
];

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

function whoIs({ tops, correlation }: SkillsSettings): string {
  const unrelated = correlation === 0;
  const related = `, correlated at ${correlation.toFixed(2)}`;
  if (tops.every((top) => top === tops[0])) {
    return `Top ${tops[0]}% in each of three ${unrelated ? 'unrelated skills' : `skills${related}`}`;
  }
  const each = `Top ${tops[0]}% at ${lower(0)}, ${tops[1]}% at ${lower(1)} and ${tops[2]}% at ${lower(2)}`;
  return `${each}${unrelated ? ', all unrelated' : related}`;
}

function lower(skill: number): string {
  return (SKILLS[skill] ?? '').toLowerCase();
}

/** A share as "1 in N"; N to two digits below 10, else whole. */
export function oneIn(share: number): string {
  const people = 1 / share;
  const rounded = people < 9.95 ? Math.round(people * 10) / 10 : Math.round(people);
  return `1 in ${rounded.toLocaleString('en')}`;
}

/** A share as a percentage of three digits: "1.56%", "6.25%", "25%", "0.0125%". */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`;
}
