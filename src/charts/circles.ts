/** A circle of a drawing. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** Circles of given areas in the plane. */
export interface CircleLayout {
  circles: [Circle, Circle, Circle];
  /** Whether each two circles overlap by exactly the area asked for. */
  exact: boolean;
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
 * Three circles whose areas and pairwise overlaps are those given: the first above, the second and third below left and
 * right, around the origin. Where no such triangle of centres exists, the overlap of the second and third gives way.
 *
 * @param areas Areas of the circles.
 * @param overlaps Areas shared by the first and second, the first and third, the second and third.
 */
export function layOutCircles(
  areas: readonly [number, number, number],
  overlaps: readonly [number, number, number],
): CircleLayout {
  const [r, s, t] = areas.map((area) => Math.sqrt(area / Math.PI)) as [number, number, number];
  const rs = distanceForLens(r, s, overlaps[0]);
  const rt = distanceForLens(r, t, overlaps[1]);
  const st = distanceForLens(s, t, overlaps[2]);
  // Law of cosines for the angle at the first centre.
  const cosine = rs > 0 && rt > 0 ? (rs ** 2 + rt ** 2 - st ** 2) / (2 * rs * rt) : 1;
  const half = Math.acos(clamp(cosine)) / 2;
  const circles: CircleLayout['circles'] = [
    { x: 0, y: 0, r },
    { x: -rs * Math.sin(half), y: rs * Math.cos(half), r: s },
    { x: rt * Math.sin(half), y: rt * Math.cos(half), r: t },
  ];
  const left = Math.min(...circles.map((circle) => circle.x - circle.r));
  const right = Math.max(...circles.map((circle) => circle.x + circle.r));
  const top = Math.min(...circles.map((circle) => circle.y - circle.r));
  const bottom = Math.max(...circles.map((circle) => circle.y + circle.r));
  for (const circle of circles) {
    circle.x -= (left + right) / 2;
    circle.y -= (top + bottom) / 2;
  }
  return { circles, exact: Math.abs(cosine) <= 1 + 1e-9 };
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
