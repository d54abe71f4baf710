import * as words from '../../i18n/words.ts';
import type { Circle } from './circles.ts';
import type { SkillNames } from './sentences.ts';

/** Size of the drawing in its own units. */
export const SKILLS_SIZE = { width: 320, height: 240 } as const;

/** Where the circles are centred, and the radius of half of all people: three such circles stay clear of the labels. */
const CENTRE = { x: 160, y: 112 };
export const LARGEST_RADIUS = 68;

/** People as dots, in a drawing of their own: a hundred in a row. */
export const STRIP = { x: 3.5, y: 3.5, step: 7, columns: 100 } as const;

/** A circle with its skill's name. */
export interface SkillCircle extends Circle {
  name: string;
  top: number;
  /** Its label: as much of the name as fits, and how far up somebody is; in one line above all circles, else in two. */
  lines: readonly string[];
  /** Where the first line of its label is centred. */
  label: Point;
  /** From the label to the edge of the circle, where they are apart. */
  leader: Line | undefined;
}

interface Point {
  x: number;
  y: number;
}

interface Line {
  from: Point;
  to: Point;
}

/** Circles in their place, off the result, each with its skill, and its label at its side. */
export function labelled(
  circles: readonly Circle[],
  tops: readonly number[],
  names: SkillNames | undefined,
  result: string,
): SkillCircle[] {
  const edge = leftOf(result);
  const labels = LABELS[circles.length] ?? [];
  const placedFrom = (left: number) =>
    circles.map(({ x, y, r }): Circle => ({ x: left + x, y: CENTRE.y + y, r }));
  const left = CENTRE.x - overlapWith(edge, circles);
  // A line from above to a circle below the result would run through it.
  const [first] = labels[0] === ABOVE_ALL ? placedFrom(left) : [];
  const under = first && leaderTo(first, ABOVE_ALL, edge) ? Math.max(0, first.x - edge) : 0;
  return placedFrom(left - under).map((placed, index): SkillCircle => {
    const label = labels[index] ?? CENTRE;
    const name = (names?.names ?? words.skills)[index] ?? '';
    const top = tops[index] ?? 0;
    const isAbove = label === ABOVE_ALL;
    const shown = (isAbove ? names?.wide : names?.narrow)?.[index] ?? name;
    return {
      ...placed,
      name,
      top,
      lines: isAbove ? [`${shown}${words.comma}${words.topPercent(top)}`] : [shown, words.topPercent(top)],
      label,
      leader: leaderTo(placed, label, edge),
    };
  });
}

const ABOVE_ALL = { x: 160, y: 12 };
const LEFT = { x: 80, y: 218 };
const RIGHT = { x: 240, y: 218 };

/** Labels keep their places while circles move, so that a reader's eye does not have to look for them. */
const LABELS: Readonly<Record<number, readonly Point[]>> = {
  1: [ABOVE_ALL],
  2: [LEFT, RIGHT],
  3: [ABOVE_ALL, LEFT, RIGHT],
};

/** How far a leader begins above the first line of a label, or below it. */
const ABOVE = -15;
const BELOW = 6;

/** A leader shorter than this says no more than being close does. */
const SHORTEST_LEADER = 12;

/** @param edge Where the result begins, which no line from above may reach. */
function leaderTo({ x, y, r }: Circle, label: Point, edge: number): Line | undefined {
  const isAbove = label.y < y;
  const from = { x: isAbove ? Math.min(label.x, edge) : label.x, y: label.y + (isAbove ? BELOW : ABOVE) };
  const distance = Math.hypot(x - from.x, y - from.y);
  if (distance - r < SHORTEST_LEADER) return undefined;
  return { from, to: { x: x + ((from.x - x) * r) / distance, y: y + ((from.y - y) * r) / distance } };
}

/** Where the result ends, in the corner above the circles. */
export const RESULT = { x: 318, y: 37 } as const;

/** Width of a letter of the result at most, and the least distance of circles to it. */
const [LETTER, CLEAR] = [11.5, 5];

/** Where the result and the space around it begin. */
function leftOf(result: string): number {
  return RESULT.x - LETTER * result.length - CLEAR;
}

/** How far circles around the centre would reach over the result, which begins at an edge. */
function overlapWith(edge: number, circles: readonly Circle[]): number {
  const bottom = RESULT.y + 5 + CLEAR;
  const overlaps = circles.map(({ x, y, r }) => {
    const below = Math.max(0, CENTRE.y + y - bottom);
    return below < r ? CENTRE.x + x + Math.sqrt(r ** 2 - below ** 2) - edge : 0;
  });
  return Math.max(0, ...overlaps);
}

/** From the result to what all circles share; `undefined` where they are not drawn to share anything. */
export function resultLeader(circles: readonly Circle[]): Line | undefined {
  const weights = circles.map(({ r }) => 1 / r ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = (of: (circle: Circle) => number) =>
    circles.reduce((total, circle, index) => total + (of(circle) * (weights[index] ?? 0)) / sum, 0);
  const to = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const isShared = circles.every(({ x, y, r }) => Math.hypot(to.x - x, to.y - y) < r);
  return isShared ? { from: { x: RESULT.x - 22, y: RESULT.y + 7 }, to } : undefined;
}
