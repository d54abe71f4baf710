import * as words from '../../i18n/words.ts';
import type { Circle } from './circles.ts';
import type { SkillNames } from './sentences.ts';

/** Size of the drawing in its own units. */
export const SKILLS_SIZE = { width: 360, height: 552 } as const;

/** Where the result stands, and the field of dots below it. */
export const RESULT_Y = 364;
export const FIELD = { x: 8.5, y: 388, step: 7, columns: 50, rows: 20 } as const;

/** Where the circles are centred, and the radius of half of all people: three such circles stay clear of the labels. */
const CENTRE = { x: 180, y: 169 };
export const LARGEST_RADIUS = 97;

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

/** Circles in their place, each with its skill, and its label at its side. */
export function labelled(
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
