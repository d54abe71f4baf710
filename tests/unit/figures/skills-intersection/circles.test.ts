import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceForLens,
  layOut,
  lensArea,
  type Circle,
} from '../../../../src/figures/skills-intersection/circles.ts';
import { sharedArea } from '../shared-area.ts';

const radius = fc.double({ min: 1, max: 100, noNaN: true });
const fraction = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const away = (x: number, r: number): Circle => ({ x, y: 0, r });

describe('two circles', () => {
  it('share nothing when they are apart, and the smaller when it is inside', () => {
    expect(lensArea(3, 2, 5)).toBe(0);
    expect(lensArea(3, 2, 9)).toBe(0);
    expect(lensArea(3, 2, 1)).toBeCloseTo(4 * Math.PI, 12);
    expect(lensArea(3, 3, 0)).toBeCloseTo(9 * Math.PI, 12);
  });

  it('share the area that numerical integration finds', () => {
    fc.assert(
      fc.property(radius, radius, fraction, (r, s, part) => {
        const distance = Math.abs(r - s) + part * (r + s - Math.abs(r - s));
        const counted = sharedArea([away(0, r), away(distance, s)]);
        expect(Math.abs(lensArea(r, s, distance) - counted)).toBeLessThan(1e-4 * Math.min(r, s) ** 2);
      }),
    );
  });

  it('are set at the distance where they share what they should', () => {
    fc.assert(
      fc.property(radius, radius, fraction, (r, s, part) => {
        const area = part * Math.PI * Math.min(r, s) ** 2;
        const distance = distanceForLens(r, s, area);
        expect(Math.abs(lensArea(r, s, distance) - area)).toBeLessThan(1e-9 * r * s);
      }),
    );
  });

  it('touch from inside when the smaller is to lie in the larger, from outside when they share nothing', () => {
    expect(distanceForLens(5, 2, 4 * Math.PI)).toBe(3);
    expect(distanceForLens(5, 2, 0)).toBeCloseTo(7, 6);
  });
});

describe('three circles', () => {
  it('stand like a triangle on its base, around the origin', () => {
    const [top, left, right] = layOut([100, 100, 100], () => 25) as [Circle, Circle, Circle];
    expect(top.y).toBeLessThan(left.y);
    expect(left.y).toBeCloseTo(right.y, 9);
    expect(left.x).toBeCloseTo(-right.x, 9);
    expect(top.x).toBeCloseTo(0, 9);
    expect(top.y - top.r).toBeCloseTo(-(left.y + left.r), 9);
  });

  it('that cannot overlap as asked stand in a line and keep the first two overlaps', () => {
    const [one, two, three] = layOut([100, 100, 100], (one) => (one === 0 ? 95 : 0)) as [
      Circle,
      Circle,
      Circle,
    ];
    expect(sharedArea([one, two])).toBeCloseTo(95, 1);
    expect(sharedArea([one, three])).toBeCloseTo(95, 1);
    expect(two.y).toBeCloseTo(three.y, 6);
  });

  it('that are one and the same lie on each other', () => {
    const circles = layOut([100, 100, 100], () => 100);
    for (const { x, y } of circles) expect([x, y]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
  });
});
