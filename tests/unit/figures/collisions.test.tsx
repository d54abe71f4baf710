import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import CareerLadderDrawing from '../../../src/figures/career-ladder/Drawing.tsx';
import { careerLadder } from '../../../src/figures/career-ladder/model.ts';
import { ladderNames } from '../../../src/figures/career-ladder/sentences.ts';
import OptionPriceDrawing from '../../../src/figures/option-price/Drawing.tsx';
import { optionPrice } from '../../../src/figures/option-price/model.ts';
import { pathNames } from '../../../src/figures/option-price/sentences.ts';
import { decodeOption, OPTION_LIMITS, type OptionSettings } from '../../../src/figures/option-price/state.ts';
import SkillsIntersectionDrawing from '../../../src/figures/skills-intersection/Drawing.tsx';
import { skillsIntersection } from '../../../src/figures/skills-intersection/model.ts';
import { skillNames } from '../../../src/figures/skills-intersection/sentences.ts';
import { LIMITS, type SkillsSettings } from '../../../src/figures/skills-intersection/state.ts';
import type { CareerLadders } from '../../../src/figures/career-ladder/schema.ts';
import { careerLadders } from './career-ladders.ts';
import { collisions, drawn } from './drawn.ts';
import { name, names } from './made-names.ts';

const RUNS = { numRuns: 500 };

const priceDrawing = (settings: OptionSettings, paths?: readonly string[]) =>
  drawn(
    'option-price',
    renderToString(<OptionPriceDrawing model={optionPrice(settings, pathNames(paths))} />),
  );
const skillsDrawing = (settings: SkillsSettings, skills?: readonly string[]) =>
  drawn(
    'skills-intersection',
    renderToString(
      <SkillsIntersectionDrawing model={skillsIntersection(settings, skillNames(skills))} id="one" />,
    ),
  );

const optionSettings: fc.Arbitrary<OptionSettings> = fc.record({
  multiple: fc.integer({ min: 11, max: 60 }).map((tenths) => tenths / 10),
  otherGrowth: fc.integer(OPTION_LIMITS.otherGrowth),
  newGrowth: fc.integer(OPTION_LIMITS.newGrowth),
  years: fc.integer(OPTION_LIMITS.years),
});

describe('the labels of the paths', () => {
  it('meet no line, no axis and no other label, and stay in the drawing, whatever is set', () => {
    fc.assert(
      fc.property(optionSettings, (settings) => {
        expect(collisions(priceDrawing(settings))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do so with the author’s names, too', () => {
    fc.assert(
      fc.property(optionSettings, names(2, 2), (settings, paths) => {
        expect(collisions(priceDrawing(settings, paths))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('divide a word only at the end of a line', () => {
    fc.assert(
      fc.property(optionSettings, (settings) => {
        expect(optionPrice(settings, pathNames()).labels.shortfall.lines).not.toContainEqual(
          expect.stringMatching(/\p{L}- /u),
        );
      }),
      RUNS,
    );
  });

  it.each(['4_0_41_10', '3.6_5_54_14'])('do so at %s, where they once did not', (state) => {
    const settings = decodeOption(state);
    expect(settings && collisions(priceDrawing(settings))).toEqual([]);
  });
});

describe('the labels of the circles', () => {
  const correlation = fc.integer({ min: 0, max: 19 }).map((steps) => steps / 20);
  const tops = (count: number) => fc.array(fc.integer(LIMITS.top), { minLength: count, maxLength: count });

  it('meet no circle, no leader and no other label, and stay in the drawing, whatever is set', () => {
    const settings = fc.record({ tops: fc.integer({ min: 1, max: 3 }).chain(tops), correlation });
    fc.assert(
      fc.property(settings, (values) => {
        expect(collisions(skillsDrawing(values))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do so with the author’s names, too', () => {
    const named = names(1, 3).chain((skills) =>
      fc.record({ skills: fc.constant(skills), tops: tops(skills.length), correlation }),
    );
    fc.assert(
      fc.property(named, ({ skills, ...values }) => {
        expect(collisions(skillsDrawing(values, skills))).toEqual([]);
      }),
      RUNS,
    );
  });
});

it('the line from above to a small circle ends before a long result', () => {
  const settings = { tops: [1, 40, 3], correlation: 0 };
  expect(collisions(skillsDrawing(settings, ['One skill', 'Another skill', 'A third skill']))).toEqual([]);
});

describe('the labels of the ladders', () => {
  const ladderDrawing = (data: CareerLadders, selected: number, compared?: number) =>
    drawn(
      'career-ladder',
      renderToString(
        <CareerLadderDrawing
          model={careerLadder(data, ladderNames(data))}
          selected={selected}
          compared={compared}
        />,
      ),
    );
  const rung = fc.integer({ min: 0, max: 6 });

  it('meet no box, no line and no other label, whatever is looked at', () => {
    for (const selected of [0, 1, 2, 3, 4, 5, 6])
      for (const compared of [undefined, 0, 1, 2, 3, 4, 5])
        expect(collisions(ladderDrawing(careerLadders, selected, compared))).toEqual([]);
  });

  it('do so with the author’s names, too, and wherever a track ends', () => {
    const ceilings = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(names(2, 2), name, rung, fc.tuple(ceilings, ceilings), (tracks, axis, selected, ends) => {
        const [first, second] = careerLadders.tracks.map((track, index) => ({
          name: tracks[index] ?? '',
          rungs: track.rungs.map((one, level) => ({ ...one, ceiling: ends[index]?.[level] ?? false })),
        }));
        if (!first || !second) return;
        expect(
          collisions(ladderDrawing({ ...careerLadders, axis, tracks: [first, second] }, selected)),
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});
