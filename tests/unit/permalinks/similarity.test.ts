import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSimilar, similarity } from '../../../src/permalinks/similarity.ts';

describe('similarity', () => {
  it('is 1 for the same words, 0 for none in common, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(similarity(one, other)).toBeCloseTo(similarity(other, one));
        expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
        expect(similarity(one, other)).toBeLessThanOrEqual(1);
      }),
    );
    expect(similarity('Why not take a year off?', 'why NOT take a year off')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });
});

describe('mostSimilar', () => {
  const candidates = [
    { text: 'What did you weigh?' },
    { text: 'Why not spend a year on research?' },
    { text: 'Warum nicht ein Jahr forschen?' },
  ];

  it('finds the reworded question', () => {
    expect(mostSimilar('Why not take a year off for research?', candidates)).toBe(candidates[1]);
  });

  it('finds nothing where nothing is alike', () => {
    expect(mostSimilar('Who are you?', [{ text: 'Tooling' }])).toBeUndefined();
    expect(mostSimilar('Why?', [])).toBeUndefined();
  });
});
