import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulative, density, quantile } from '../../../../src/figures/skills-intersection/normal.ts';

describe('the standard normal distribution', () => {
  // Fifteen decimals of Φ; Abramowitz & Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
  ])('Φ(%d) is the value of the printed table', (x, expected) => {
    expect(Math.abs(cumulative(x) - expected)).toBeLessThan(1e-15);
    expect(Math.abs(cumulative(-x) - (1 - expected))).toBeLessThan(1e-15);
  });

  it.each([
    [0.75, 0.674489750196082],
    [0.9, 1.281551565544601],
    [0.975, 1.959963984540054],
    [0.99, 2.326347874040841],
  ])('Φ⁻¹(%d) is the value of the printed table', (p, expected) => {
    expect(Math.abs(quantile(p) - expected)).toBeLessThan(1e-14);
    expect(Math.abs(quantile(1 - p) + expected)).toBeLessThan(1e-14);
  });

  it('Φ⁻¹ undoes Φ', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(Math.abs(cumulative(quantile(p)) - p)).toBeLessThan(1e-14);
      }),
    );
  });

  it('Φ grows as its density says', () => {
    const step = 1e-4;
    for (let x = -5; x <= 5; x += 0.37) {
      const slope = (cumulative(x + step) - cumulative(x - step)) / (2 * step);
      expect(Math.abs(slope - density(x))).toBeLessThan(1e-8);
    }
  });

  it('has nothing beyond its far tails', () => {
    expect([cumulative(-40), cumulative(40)]).toEqual([0, 1]);
    expect([cumulative(-Infinity), cumulative(Infinity)]).toEqual([0, 1]);
  });

  it.each([0, 1, -0.1, 1.5, NaN])('%d is no probability, and the message says what is', (p) => {
    expect(() => quantile(p)).toThrow(new RangeError(`A probability lies between 0 and 1; got ${p}.`));
  });
});
