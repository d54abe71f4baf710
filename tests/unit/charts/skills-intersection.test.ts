import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUTHORS_SETTINGS,
  LIMITS,
  oneIn,
  percent,
  skillsIntersection,
  SKILLS_SIZE,
  type SkillsSettings,
} from '../../../src/charts/skills-intersection.ts';
import { sharedArea } from './shared-area.ts';

const top = fc.integer(LIMITS.top);
const correlation = fc
  .integer({ min: 0, max: Math.round(LIMITS.correlation.max / LIMITS.correlation.step) })
  .map((steps) => Math.min(LIMITS.correlation.max, steps * LIMITS.correlation.step));
const settings: fc.Arbitrary<SkillsSettings> = fc.record({ tops: fc.tuple(top, top, top), correlation });

const authors = skillsIntersection(AUTHORS_SETTINGS);

describe('the words of the figure', () => {
  it('say one in 64 at the author’s values', () => {
    expect(authors.share).toBe(0.015625);
    expect(authors.oneIn).toBe('1 in 64');
    expect(authors.percent).toBe('1.56%');
    expect(authors.sentence).toBe('Top 25% in each of three unrelated skills: about 1 in 64 people (1.56%).');
  });

  it('set a correlation against what would be without it', () => {
    expect(skillsIntersection({ ...AUTHORS_SETTINGS, correlation: 0.5 }).sentence).toBe(
      'Top 25% in each of three skills, correlated at 0.50: about 1 in 14 people (7.34%). If unrelated: about 1 in 64.',
    );
  });

  it('name the skills where they differ', () => {
    expect(skillsIntersection({ tops: [20, 40, 5], correlation: 0 }).sentence).toBe(
      'Top 20% at modelling, 40% at platform engineering and 5% at a third skill, all unrelated: about 1 in 250 people (0.4%).',
    );
    expect(skillsIntersection({ tops: [20, 40, 5], correlation: 0.95 }).sentence).toBe(
      'Top 20% at modelling, 40% at platform engineering and 5% at a third skill, correlated at 0.95: about 1 in 20 people (4.99%). If unrelated: about 1 in 250.',
    );
  });

  it('describe the drawing to somebody who does not see it', () => {
    expect(authors.description).toBe(
      'Three overlapping circles, their areas in proportion to the people in the top 25% at modelling, the top 25% at platform engineering and the top 25% at a third skill. Where all three overlap: about 1 in 64 people (1.56%).',
    );
  });

  it.each([
    [1, '1 in 1', '100%'],
    [0.424, '1 in 2.4', '42.4%'],
    [0.25, '1 in 4', '25%'],
    [0.1006, '1 in 9.9', '10.1%'],
    [0.1, '1 in 10', '10%'],
    [0.0625, '1 in 16', '6.25%'],
    [0.000125, '1 in 8,000', '0.0125%'],
    [0.000001, '1 in 1,000,000', '0.0001%'],
  ])('say %d as %s and as %s', (share, people, hundredths) => {
    expect(oneIn(share)).toBe(people);
    expect(percent(share)).toBe(hundredths);
  });
});

describe('the table', () => {
  it('has a row for each skill, each two and all three', () => {
    expect(authors.rows.map(({ name, share }) => `${name}: ${percent(share)}, ${oneIn(share)}`)).toEqual([
      'Modelling: 25%, 1 in 4',
      'Platform engineering: 25%, 1 in 4',
      'A third skill: 25%, 1 in 4',
      'Modelling and platform engineering: 6.25%, 1 in 16',
      'Modelling and a third skill: 6.25%, 1 in 16',
      'Platform engineering and a third skill: 6.25%, 1 in 16',
      'All three: 1.56%, 1 in 64',
    ]);
  });
});

describe('the drawing', () => {
  /** Area of all people in units of the drawing, as the first circle has it. */
  const everybody = ({ circles, settings: { tops } }: ReturnType<typeof skillsIntersection>) =>
    sharedArea([circles[0]]) / (tops[0] / 100);

  it('shows every skill and every two skills true to area, whatever is set', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const model = skillsIntersection(values);
        const [a, b, c] = model.circles;
        for (const [row, members] of [[a], [b], [c], [a, b], [a, c], [b, c]].entries()) {
          const drawn = sharedArea(members) / everybody(model);
          expect(Math.abs(drawn - (model.rows[row]?.share ?? NaN))).toBeLessThan(1e-4);
        }
      }),
    );
  });

  it('uses one scale, so that one state can be compared with another', () => {
    const small = everybody(skillsIntersection({ tops: [2, 10, 30], correlation: 0.3 }));
    expect(everybody(authors) / small).toBeCloseTo(1, 3);
  });

  /** How large the middle is drawn, as a multiple of how large it should be. */
  const middle = (values: SkillsSettings) => {
    const model = skillsIntersection(values);
    return sharedArea([...model.circles]) / everybody(model) / model.share;
  };

  it('cannot show the overlap of all three to scale: half as large again at the essay’s values, as the figure says', () => {
    expect(middle(AUTHORS_SETTINGS)).toBeCloseTo(1.55, 2);
  });

  it('loses the overlap of all three where few people are meant, as the figure says', () => {
    expect(middle({ tops: [1, 1, 1], correlation: 0 })).toBe(0);
  });

  it('never draws the overlap of all three larger than 1.56 times its share', () => {
    fc.assert(fc.property(settings, (values) => middle(values) < 1.56));
  });

  it('shows the overlap of all three the better, the more the skills go together', () => {
    expect(middle({ ...AUTHORS_SETTINGS, correlation: 0.5 })).toBeCloseTo(1.09, 2);
    expect(middle({ ...AUTHORS_SETTINGS, correlation: 0.9 })).toBeCloseTo(1.01, 2);
  });

  it('keeps circles clear of labels and inside the picture', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const { circles } = skillsIntersection(values);
        const labels = circles.map(({ label }) => label.y);
        // The two lines of the label above end 21 units below its first baseline, those below begin 12 above theirs.
        const [above, below] = [(labels[0] ?? NaN) + 21, (labels[1] ?? NaN) - 12];
        for (const { x, y, r } of circles) {
          expect(y - r).toBeGreaterThan(above);
          expect(y + r).toBeLessThan(below);
          expect(x - r).toBeGreaterThan(0);
          expect(x + r).toBeLessThan(SKILLS_SIZE.width);
        }
      }),
    );
  });

  it('leads from a label to the edge of its circle where they are apart', () => {
    const { circles } = skillsIntersection({ tops: [1, 1, 1], correlation: 0 });
    for (const { x, y, r, leader } of circles) {
      expect(Math.hypot((leader?.to.x ?? NaN) - x, (leader?.to.y ?? NaN) - y)).toBeCloseTo(r, 9);
    }
    expect(skillsIntersection({ tops: [50, 50, 50], correlation: 0 }).circles[0].leader).toBeUndefined();
  });
});

describe('impossible settings', () => {
  it.each([[[0, 25, 25]], [[25, 51, 25]], [[25, 25, NaN]], [[25, 25]]])(
    'tops of %j stop the build',
    (tops) => {
      expect(() =>
        skillsIntersection({ tops: tops as unknown as SkillsSettings['tops'], correlation: 0 }),
      ).toThrow(
        new RangeError(
          `<SkillsIntersection /> takes three "tops" from 1 to 50, as in tops={[25, 25, 25]}; got [${tops.join(', ')}].`,
        ),
      );
    },
  );

  it.each([-0.05, 1, NaN])('a correlation of %d stops the build', (value) => {
    expect(() => skillsIntersection({ ...AUTHORS_SETTINGS, correlation: value })).toThrow(
      new RangeError(
        `<SkillsIntersection /> takes a "correlation" from 0 to 0.95, as in correlation={0.5}; got ${value}.`,
      ),
    );
  });
});
