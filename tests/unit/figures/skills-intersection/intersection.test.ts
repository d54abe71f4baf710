import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOfIntersection } from '../../../../src/figures/skills-intersection/intersection.ts';
import { THOROUGH } from '../../../thorough.ts';
import { seeded, seededNormal } from '../random.ts';

const PEOPLE = THOROUGH ? 10_000_000 : 1_000_000;

/** The value that a share of the standard normal distribution exceeds, by bisection of its integral with Simpson's rule. */
function thresholdOf(share: number): number {
  let [low, high] = [0, 6];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    const parts = 400;
    const width = middle / parts;
    let area = 0;
    for (let part = 0; part <= parts; part += 1) {
      const weight = part === 0 || part === parts ? 1 : part % 2 === 1 ? 4 : 2;
      area += weight * Math.exp(-((part * width) ** 2) / 2);
    }
    const above = 0.5 - (area * width) / 3 / Math.sqrt(2 * Math.PI);
    if (above > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Thresholds of three skills, and weights of what skills have in common and of their own, at each point. */
type Columns = Record<'s' | 't' | 'u' | 'common' | 'own', Float64Array>;

/** Draws people and counts, at each point, those who are above all thresholds. */
function count(draw: () => number, { s, t, u, common, own }: Columns, inAll: Float64Array): void {
  for (let person = 0; person < PEOPLE; person += 1) {
    const [z, a, b, c] = [draw(), draw(), draw(), draw()];
    for (let point = 0; point < inAll.length; point += 1) {
      const shift = (common[point] ?? NaN) * z;
      const weight = own[point] ?? NaN;
      if (
        shift + weight * a > (s[point] ?? NaN) &&
        shift + weight * b > (t[point] ?? NaN) &&
        shift + weight * c > (u[point] ?? NaN)
      )
        inAll[point] = (inAll[point] ?? NaN) + 1;
    }
  }
}

/** The precision that the figure promises. */
const PROMISED = 1e-9;

const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
const shares = fc.array(share, { minLength: 1, maxLength: 3 });
const correlation = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  // Where the integrand is nearly a step.
  fc.double({ min: 0.99, max: 1, noNaN: true }),
  fc.constantFrom(0, 1e-12, 1 - 1e-12, 1),
);
const correlations = Array.from({ length: 201 }, (_, index) => index / 200);

describe('the share of people in an intersection', () => {
  it('is one in 64 for the best quarter at three unrelated skills, one in 16 at two', () => {
    expect(shareOfIntersection([0.25, 0.25, 0.25], 0)).toBe(0.015625);
    expect(shareOfIntersection([0.25, 0.25], 0)).toBe(0.0625);
  });

  it('of two medians is 1/4 + asin ρ / 2π', () => {
    for (const rho of correlations) {
      const expected = 1 / 4 + Math.asin(rho) / (2 * Math.PI);
      expect(Math.abs(shareOfIntersection([0.5, 0.5], rho) - expected)).toBeLessThan(PROMISED);
    }
  });

  it('of three medians is 1/8 + 3 asin ρ / 4π', () => {
    for (const rho of correlations) {
      const expected = 1 / 8 + (3 * Math.asin(rho)) / (4 * Math.PI);
      expect(Math.abs(shareOfIntersection([0.5, 0.5, 0.5], rho) - expected)).toBeLessThan(PROMISED);
    }
  });

  it('is the product of the shares without correlation, the smallest with full correlation', () => {
    fc.assert(
      fc.property(shares, (tops) => {
        expect(shareOfIntersection(tops, 0)).toBe(tops.reduce((product, top) => product * top, 1));
        expect(shareOfIntersection(tops, 1)).toBe(Math.min(...tops));
      }),
    );
  });

  it('of one skill is the share of that skill, whatever the correlation', () => {
    fc.assert(fc.property(share, correlation, (top, rho) => shareOfIntersection([top], rho) === top));
  });

  it('comes near both ends without a jump', () => {
    fc.assert(
      fc.property(shares, (tops) => {
        expect(Math.abs(shareOfIntersection(tops, 1e-12) - shareOfIntersection(tops, 0))).toBeLessThan(
          PROMISED,
        );
        // The last step is as steep as a square root: asin ρ, above, is.
        expect(Math.abs(shareOfIntersection(tops, 1 - 1e-12) - Math.min(...tops))).toBeLessThan(2e-6);
      }),
    );
  });

  it('lies between the product of the shares and the smallest of them', () => {
    fc.assert(
      fc.property(shares, correlation, (tops, rho) => {
        const result = shareOfIntersection(tops, rho);
        expect(result).toBeGreaterThanOrEqual(tops.reduce((product, top) => product * top, 1) - PROMISED);
        expect(result).toBeLessThanOrEqual(Math.min(...tops) + PROMISED);
      }),
    );
  });

  it('does not ask in which order the skills come', () => {
    fc.assert(
      fc.property(share, share, share, correlation, (a, b, c, rho) => {
        const result = shareOfIntersection([a, b, c], rho);
        for (const order of [
          [a, c, b],
          [b, a, c],
          [c, b, a],
        ]) {
          expect(Math.abs(shareOfIntersection(order, rho) - result)).toBeLessThan(PROMISED);
        }
      }),
    );
  });

  it('grows with each share', () => {
    fc.assert(
      fc.property(share, share, shares, correlation, (one, other, rest, rho) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const growth = shareOfIntersection([more, ...rest], rho) - shareOfIntersection([less, ...rest], rho);
        expect(growth).toBeGreaterThanOrEqual(-PROMISED);
      }),
    );
  });

  it('grows with the correlation', () => {
    fc.assert(
      fc.property(shares, correlation, correlation, (tops, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(shareOfIntersection(tops, more) - shareOfIntersection(tops, less)).toBeGreaterThanOrEqual(
          -PROMISED,
        );
      }),
    );
  });

  it('shrinks with each skill more', () => {
    fc.assert(
      fc.property(share, share, share, correlation, (a, b, c, rho) => {
        const two = shareOfIntersection([a, b], rho);
        expect(shareOfIntersection([a, b, c], rho)).toBeLessThanOrEqual(two + PROMISED);
        expect(two).toBeLessThanOrEqual(a + PROMISED);
      }),
    );
  });

  // An independent computation: draw people with correlated skills and count. Nothing of
  // `src/figures` takes part in it, the thresholds included.
  it('is what counting ten million drawn people says, at 200 random points', () => {
    const uniform = seeded(200);
    const points = Array.from({ length: 200 }, () => {
      const tops = Array.from({ length: 1 + Math.floor(3 * uniform()) }, () => 0.01 + 0.49 * uniform());
      const rho = 0.95 * uniform();
      return { tops, rho, thresholds: tops.map(thresholdOf) };
    });
    // Two thousand million comparisons: flat arrays of numbers take less than half the time of objects.
    const column = (value: (point: (typeof points)[number]) => number) => Float64Array.from(points, value);
    const threshold = (skill: number) => column(({ thresholds }) => thresholds[skill] ?? -Infinity);
    const inAll = new Float64Array(points.length);
    const columns = {
      s: threshold(0),
      t: threshold(1),
      u: threshold(2),
      common: column(({ rho }) => Math.sqrt(rho)),
      own: column(({ rho }) => Math.sqrt(1 - rho)),
    };
    count(seededNormal(64), columns, inAll);
    for (const [index, { tops, rho }] of points.entries()) {
      const expected = shareOfIntersection(tops, rho);
      const sigma = Math.sqrt((expected * (1 - expected)) / PEOPLE);
      // Of 200 normal deviations one beyond 5 is to be expected once in ten thousand runs.
      expect(Math.abs((inAll[index] ?? NaN) / PEOPLE - expected), `${tops.join(' ')} at ${rho}`).toBeLessThan(
        5 * sigma,
      );
    }
  });

  it.each([[[]], [[0]], [[1]], [[0.25, -0.1]], [[0.25, NaN]]])(
    'refuses shares of %j and says their range',
    (tops) => {
      expect(() => shareOfIntersection(tops, 0.5)).toThrow(
        new RangeError(`Shares lie between 0 and 1, and there is at least one; got [${tops.join(', ')}].`),
      );
    },
  );

  it.each([-0.01, 1.01, NaN])('refuses a correlation of %d and says its range', (rho) => {
    expect(() => shareOfIntersection([0.25], rho)).toThrow(
      new RangeError(`A correlation between skills lies between 0 and 1; got ${rho}.`),
    );
  });
});
