/** A circle of a drawing. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/**
 * Area that two circles share.
 * https://mathworld.wolfram.com/Circle-CircleIntersection.html, equation 14.
 *
 * @param distance Distance of their centres, at least 0.
 */
export function lensArea(r: number, s: number, distance: number): number {
  if (distance >= r + s) return 0;
  if (distance <= Math.abs(r - s)) return Math.PI * Math.min(r, s) ** 2;
  const a = (distance ** 2 + r ** 2 - s ** 2) / (2 * distance);
  const b = distance - a;
  const halfChord = Math.sqrt(Math.max(0, r ** 2 - a ** 2));
  return r ** 2 * Math.acos(clamp(a / r)) + s ** 2 * Math.acos(clamp(b / s)) - distance * halfChord;
}

/** Distance at which two circles share an area, by bisection; the closest to touching where many do. */
export function distanceForLens(r: number, s: number, area: number): number {
  let near = Math.abs(r - s);
  let far = r + s;
  if (area >= lensArea(r, s, near)) return near;
  for (let step = 0; step < 60; step += 1) {
    const middle = (near + far) / 2;
    if (lensArea(r, s, middle) > area) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * One to three circles whose areas and pairwise overlaps are those given, around the origin: two side by side; of three, the
 * first above, the others below left and right. Where no triangle of centres has these overlaps, that of the second and
 * third gives way.
 *
 * @param overlap Area shared by two circles, by their places in the list.
 */
export function layOut(areas: readonly number[], overlap: (one: number, other: number) => number): Circle[] {
  const radii = areas.map((area) => Math.sqrt(area / Math.PI));
  const [r = 0, s = 0, t = 0] = radii;
  const apart = (one: number, other: number) =>
    other < radii.length ? distanceForLens(radii[one] ?? 0, radii[other] ?? 0, overlap(one, other)) : 0;
  const [rs, rt, st] = [apart(0, 1), apart(0, 2), apart(1, 2)];
  // Law of cosines for the angle at the first centre.
  const cosine = rs > 0 && rt > 0 ? (rs ** 2 + rt ** 2 - st ** 2) / (2 * rs * rt) : 1;
  const half = areas.length < 3 ? -Math.PI / 2 : Math.acos(clamp(cosine)) / 2;
  const circles: Circle[] = [
    { x: 0, y: 0, r },
    { x: -rs * Math.sin(half), y: rs * Math.cos(half), r: s },
    { x: rt * Math.sin(half), y: rt * Math.cos(half), r: t },
  ].slice(0, areas.length);
  centre(circles);
  return circles;
}

/** Moves circles so that the box around them has its middle in the origin. */
function centre(circles: Circle[]): void {
  const left = Math.min(...circles.map(({ x, r }) => x - r));
  const right = Math.max(...circles.map(({ x, r }) => x + r));
  const top = Math.min(...circles.map(({ y, r }) => y - r));
  const bottom = Math.max(...circles.map(({ y, r }) => y + r));
  for (const circle of circles) {
    circle.x -= (left + right) / 2;
    circle.y -= (top + bottom) / 2;
  }
}

/** Strips that a shared area is cut into: its error is then below a thousandth of the smallest circle. */
const STRIPS = 600;

/** Area that all of some circles share, by the midpoint rule over vertical strips. */
export function sharedByAll(circles: readonly Circle[]): number {
  const from = Math.max(...circles.map(({ x, r }) => x - r));
  const to = Math.min(...circles.map(({ x, r }) => x + r));
  const width = Math.max(0, to - from) / STRIPS;
  let area = 0;
  for (let strip = 0; strip < STRIPS; strip += 1) {
    const at = from + (strip + 0.5) * width;
    let [top, bottom] = [-Infinity, Infinity];
    for (const { x, y, r } of circles) {
      const half = Math.sqrt(Math.max(0, r ** 2 - (at - x) ** 2));
      top = Math.max(top, y - half);
      bottom = Math.min(bottom, y + half);
    }
    area += Math.max(0, bottom - top) * width;
  }
  return area;
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
