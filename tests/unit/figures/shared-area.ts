import type { Circle } from '../../../src/figures/skills-intersection/circles.ts';

/** How many strips an area is cut into. */
const STRIPS = 4000;

/** Area that all of some circles share, strip by strip: knows nothing of the formula that placed them. */
export function sharedArea(circles: readonly Circle[]): number {
  const from = Math.max(...circles.map(({ x, r }) => x - r));
  const to = Math.min(...circles.map(({ x, r }) => x + r));
  if (to <= from) return 0;
  const width = (to - from) / STRIPS;
  let area = 0;
  for (let strip = 0; strip < STRIPS; strip += 1) {
    const at = from + (strip + 0.5) * width;
    const chords = circles.map(({ x, y, r }) => ({
      y,
      half: Math.sqrt(Math.max(0, r ** 2 - (at - x) ** 2)),
    }));
    const above = Math.max(...chords.map(({ y, half }) => y - half));
    const below = Math.min(...chords.map(({ y, half }) => y + half));
    area += Math.max(0, below - above) * width;
  }
  return area;
}
