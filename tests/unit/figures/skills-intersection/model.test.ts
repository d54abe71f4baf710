import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS_SIZE } from '../../../../src/figures/skills-intersection/layout.ts';
import { SKILLS_PRESETS } from '../../../../src/figures/skills-intersection/presets.ts';
import { skillsIntersection } from '../../../../src/figures/skills-intersection/model.ts';
import { oneIn, percent, skillNames } from '../../../../src/figures/skills-intersection/sentences.ts';
import {
  AUTHORS_SETTINGS,
  decodeNamedSkills,
  decodeSkills,
  encodeNamedSkills,
  encodeSkills,
  LIMITS,
  skillsSettingsFrom,
  type SkillsSettings,
} from '../../../../src/figures/skills-intersection/state.ts';
import { skillsTable } from '../../../../src/figures/skills-intersection/shares.ts';
import { skillsIntersectionFigure } from '../../../../src/figures/skills-intersection/definition.ts';
import { names } from '../made-names.ts';
import { sharedArea } from '../shared-area.ts';

const top = fc.integer(LIMITS.top);
const correlation = fc
  .integer({ min: 0, max: Math.round(LIMITS.correlation.max / LIMITS.correlation.step) })
  .map((steps) => Math.min(LIMITS.correlation.max, steps * LIMITS.correlation.step));
const tops = fc.array(top, { minLength: 1, maxLength: 3 });
const settings: fc.Arbitrary<SkillsSettings> = fc.record({ tops, correlation });
const threeSkills: fc.Arbitrary<SkillsSettings> = fc.record({ tops: fc.tuple(top, top, top), correlation });

const authors = skillsIntersection(AUTHORS_SETTINGS);

describe('the words of the figure', () => {
  it('say one in 64 at the author’s values', () => {
    expect(authors.share).toBe(0.015625);
    expect(authors.sentence).toBe('Top 25% in each of three unrelated skills: about 1 in 64 people (1.56%).');
  });

  it('set a correlation against what would be without it', () => {
    expect(skillsIntersection({ ...AUTHORS_SETTINGS, correlation: 0.5 }).sentence).toBe(
      'Top 25% in each of three skills, correlated at 0.5: about 1 in 14 people (7.34%). If unrelated: about 1 in 64.',
    );
  });

  it('name the skills where they differ', () => {
    expect(skillsIntersection({ tops: [20, 40, 5], correlation: 0 }).sentence).toBe(
      'Top 20% at skill A, 40% at skill B and 5% at skill C, three unrelated skills: about 1 in 250 people (0.4%).',
    );
    expect(skillsIntersection({ tops: [20, 40, 5], correlation: 0.95 }).sentence).toBe(
      'Top 20% at skill A, 40% at skill B and 5% at skill C, correlated at 0.95: about 1 in 20 people (4.99%). If unrelated: about 1 in 250.',
    );
  });

  it('have the author’s names as they are written', () => {
    const named = skillsIntersection({ tops: [20, 50], correlation: 0 }, skillNames(['Writing', 'كتابة']));
    expect(named.sentence).toBe(
      'Top 20% at Writing and 50% at \u2068كتابة\u2069, two unrelated skills: about 1 in 10 people (10%).',
    );
    expect(named.description).toContain('the top 20% at Writing and the top 50% at \u2068كتابة\u2069');
    expect(skillsTable(named.settings, skillNames(['Writing', 'كتابة'])).map(({ name }) => name)).toEqual([
      'Writing',
      '\u2068كتابة\u2069',
      'Writing and \u2068كتابة\u2069',
    ]);
    expect(named.circles.map(({ name }) => name)).toEqual(['Writing', 'كتابة']);
  });

  it('describe the drawing to somebody who does not see it', () => {
    expect(authors.description).toBe(
      'Three overlapping circles, their areas in proportion to the people in the top 25% at skill A, the top 25% at skill B and the top 25% at skill C. Where all of them overlap: about 1 in 64 people (1.56%).',
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
    expect(
      skillsTable(authors.settings).map(({ name, share }) => `${name}: ${percent(share)}, ${oneIn(share)}`),
    ).toEqual([
      'Skill A: 25%, 1 in 4',
      'Skill B: 25%, 1 in 4',
      'Skill C: 25%, 1 in 4',
      'Skill A and skill B: 6.25%, 1 in 16',
      'Skill A and skill C: 6.25%, 1 in 16',
      'Skill B and skill C: 6.25%, 1 in 16',
      'All three: 1.56%, 1 in 64',
    ]);
  });
});

/** Area of all people in units of the drawing, as the first circle has it. */
const everybody = ({ circles, settings: { tops } }: ReturnType<typeof skillsIntersection>) =>
  sharedArea(circles.slice(0, 1)) / ((tops[0] ?? NaN) / 100);

/** How large the middle is drawn, as a multiple of how large it should be. */
const middle = (values: SkillsSettings) => {
  const model = skillsIntersection(values);
  return sharedArea([...model.circles]) / everybody(model) / model.share;
};

describe('the drawing', () => {
  it('shows every skill and every two skills true to area, whatever is set', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const model = skillsIntersection(values);
        const count = model.circles.length;
        const rows = skillsTable(values);
        const members = [[0], [1], [2], [0, 1], [0, 2], [1, 2]].filter((each) =>
          each.every((skill) => skill < count),
        );
        for (const [row, each] of members.entries()) {
          const drawn = sharedArea(each.flatMap((skill) => model.circles[skill] ?? [])) / everybody(model);
          expect(Math.abs(drawn - (rows[row]?.share ?? NaN))).toBeLessThan(1e-4);
        }
      }),
    );
  });

  it('uses one scale, so that one state can be compared with another', () => {
    const small = everybody(skillsIntersection({ tops: [2, 10, 30], correlation: 0.3 }));
    expect(everybody(authors) / small).toBeCloseTo(1, 3);
  });

  it('cannot show the overlap of all three to scale: half as large again at the essay’s values, as the figure says', () => {
    expect(middle(AUTHORS_SETTINGS)).toBeCloseTo(1.55, 2);
  });

  it('loses the overlap of all three where few people are meant, as the figure says', () => {
    expect(middle({ tops: [1, 1, 1], correlation: 0 })).toBe(0);
  });

  it('never draws the overlap of all three larger than 1.56 times its share', () => {
    fc.assert(fc.property(threeSkills, (values) => middle(values) < 1.56));
  });

  it('shows the overlap of all three the better, the more the skills go together', () => {
    expect(middle({ ...AUTHORS_SETTINGS, correlation: 0.5 })).toBeCloseTo(1.09, 2);
    expect(middle({ ...AUTHORS_SETTINGS, correlation: 0.9 })).toBeCloseTo(1.01, 2);
  });

  it('keeps circles inside the picture', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const { circles } = skillsIntersection(values);
        for (const { x, y, r } of circles) {
          expect(y - r).toBeGreaterThan(0);
          expect(y + r).toBeLessThan(SKILLS_SIZE.height);
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
    expect(skillsIntersection({ tops: [50, 50, 50], correlation: 0 }).circles[0]?.leader).toBeUndefined();
  });
});

describe('the headline', () => {
  const headline = (tops: number[], rho = 0) => skillsIntersection({ tops, correlation: rho }).headline;

  it('states the finding that is shown', () => {
    expect(authors.headline).toBe('Top 25% in three unrelated skills: 1 person in 64');
    expect(headline([25, 25, 25], 0.5)).toBe('Top 25% in three related skills: 1 person in 14');
    expect(headline([30])).toBe('Top 30% in one skill: 1 person in 3.3');
    expect(headline([30, 25])).toBe('Top 30% and 25% in two unrelated skills: 1 person in 13');
  });

  it('is the number of the drawing and of the sentence', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const model = skillsIntersection(values);
        const people = /1 person in (.*)$/.exec(model.headline)?.[1] ?? '';
        expect(model.label).toBe(`1 in ${people}`);
        expect(model.result).toContain(`about 1 in ${people} people`);
      }),
    );
  });
});

describe('fewer skills', () => {
  it('make fewer circles, words and rows', () => {
    const one = skillsIntersection({ tops: [30], correlation: 0.5 });
    expect(one.sentence).toBe('Top 30% at skill A: about 1 in 3.3 people (30%).');
    expect(skillsTable(one.settings)).toHaveLength(1);
    const two = skillsIntersection({ tops: [30, 25], correlation: 0 });
    expect(two.sentence).toBe(
      'Top 30% at skill A and 25% at skill B, two unrelated skills: about 1 in 13 people (7.5%).',
    );
    expect(skillsTable(two.settings).map(({ name }) => name)).toEqual([
      'Skill A',
      'Skill B',
      'Skill A and skill B',
    ]);
    expect([one, two, authors].map(({ label }) => label)).toEqual(['1 in 3.3', '1 in 13', '1 in 64']);
  });
});

describe('the field of dots', () => {
  it('marks exactly the right ones', () => {
    expect(authors.field).toEqual({ people: 1000, marked: 16, unrelated: 16, words: '16 of 1,000 people' });
    expect(skillsIntersection({ tops: [1, 1, 1], correlation: 0 }).field.words).toBe(
      'fewer than 1 of 1,000 people',
    );
    fc.assert(
      fc.property(settings, (values) => {
        const { field, share } = skillsIntersection(values);
        expect(Math.abs(field.marked / field.people - share)).toBeLessThanOrEqual(0.5 / field.people + 1e-12);
        expect(field.unrelated).toBeLessThanOrEqual(field.marked);
      }),
    );
  });
});

describe('what the figure says of its own drawing', () => {
  it('is how much too large the middle is', () => {
    expect(authors.caution).toBe('The middle is drawn 1.6 times its true size; trust the number.');
    expect(skillsIntersection({ tops: [1, 1, 1], correlation: 0 }).caution).toContain('can’t show');
    expect(skillsIntersection({ tops: [25, 25, 25], correlation: 0.9 }).caution).toBeUndefined();
    expect(skillsIntersection({ tops: [25, 25], correlation: 0 }).caution).toBeUndefined();
  });

  it('is true of the drawing, whatever is set', () => {
    fc.assert(
      fc.property(threeSkills, (values) => {
        const times = middle(values);
        const { caution } = skillsIntersection(values);
        const said = /drawn ([\d.]+) times/.exec(caution ?? '')?.[1];
        if (said !== undefined) expect(Math.abs(Number(said) - times)).toBeLessThan(0.06);
        else if (caution !== undefined) expect(times).toBeLessThan(0.06);
        else expect(Math.abs(times - 1)).toBeLessThan(0.06);
      }),
    );
  });
});

describe('a state in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(settings, (values) => {
        expect(decodeSkills(encodeSkills(values))).toEqual(values);
      }),
    );
  });

  it('comes back with the author’s names', () => {
    fc.assert(
      fc.property(names(1, 3), correlation, (skills, rho) => {
        const named = { tops: skills.map((_, index) => index + 1), correlation: rho, skills };
        expect(decodeNamedSkills(encodeNamedSkills(named))).toEqual(named);
        expect(skillsIntersectionFigure.state(named)).toBe(encodeNamedSkills(named));
      }),
    );
  });

  it('brings no names along that a reader’s address has', () => {
    expect(decodeNamedSkills('25-25_0/law/art')).toBeDefined();
    expect(decodeSkills('25-25_0/law/art')).toBeUndefined();
  });

  it('has no more skills than the author names', () => {
    expect(decodeSkills('25-25_0', 1)).toBeUndefined();
    expect(decodeNamedSkills('25-25_0/law')).toBeUndefined();
  });

  it.each([
    '',
    'x',
    '25',
    '25_',
    '_0',
    '0_0',
    '51_0',
    '25-25-25-25_0',
    '25_1',
    '25_0_0',
    '25-_0',
    '25_-1',
    '1e1_0',
    '25_0.5;',
  ])('is ignored where it is nonsense: %s', (text) => expect(decodeSkills(text)).toBeUndefined());

  it('bears any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeSkills(text)));
  });

  it('is that of the author in no preset but the first', () => {
    const states = SKILLS_PRESETS.map((preset) => encodeSkills(preset.settings));
    expect(states).toEqual(['25-25-25_0', '30_0', '30-25_0', '25-25-25_0.5']);
  });
});

describe('what an author writes', () => {
  it('is completed by the essay’s values', () => {
    expect(skillsSettingsFrom({})).toEqual(AUTHORS_SETTINGS);
    expect(skillsSettingsFrom({ tops: [10] })).toEqual({ tops: [10], correlation: 0 });
  });

  it('names skills as many as there are, or more', () => {
    expect(skillsSettingsFrom({ skills: ['Writing', 'Law'] })).toEqual({
      tops: [25, 25],
      correlation: 0,
      skills: ['Writing', 'Law'],
    });
    expect(skillsSettingsFrom({ skills: ['Writing', 'Law'], tops: [10] })).toEqual({
      tops: [10],
      correlation: 0,
      skills: ['Writing', 'Law'],
    });
  });

  it('is the essay’s where the names are', () => {
    expect(skillsIntersectionFigure.state({ skills: ['Skill A', 'Skill B', 'Skill C'] })).toBe('');
  });

  it.each([
    [{ skills: ['Writing', 'Law'], tops: [1, 2, 3] }, '"tops" has 3 numbers, but "skills" has only 2 names.'],
    [{ skills: ['Law', 'Law'] }, '"skills" has the same name twice.'],
    [{ tops: [0, 25] }, '0 in "tops" is not a number from 1 to 50: 25 means the top 25%.'],
    [{ tops: [25, '25'] }, '"25" in "tops" is not a number from 1 to 50: 25 means the top 25%.'],
    [{ tops: [1, 2, 3, 4] }, '"tops" is not a list of one to three numbers, as in tops={[25, 25, 25]}.'],
    [{ correlation: 1 }, '"correlation" is not a number from 0 to 0.95, as in correlation={0.5}.'],
    [{ top: 25 }, 'There is no property "top"; there are skills, tops and correlation.'],
  ])('is refused with the hint: %j', (props, message) => {
    expect(skillsSettingsFrom(props)).toEqual([message]);
  });
});
