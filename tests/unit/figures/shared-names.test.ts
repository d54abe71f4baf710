import { expect, it } from 'vitest';
import { FIGURES } from '../../../src/figures/registry.ts';

const { name, presets, state, snapshot } = FIGURES.SkillsIntersection;

/** The figure's data where texts use it with these properties. */
const usedWith = (...uses: Record<string, unknown>[]) => ({
  careerLadders: undefined,
  uses: uses.map((props) => ({ figure: name, state: String(state(props)) })),
});

const skillsOf = (data: Parameters<typeof presets>[0]) =>
  Object.fromEntries(
    presets(data).map(({ slug, settings }) => [slug, (settings as { skills?: string[] }).skills]),
  );

it('named states have the names that all uses of a figure agree in, as far as there are enough', () => {
  const skills = ['Writing', 'Law'];
  const data = usedWith({ skills }, { skills, tops: [10] });
  expect(skillsOf(data)).toEqual({
    'three-fields': undefined,
    guess: skills,
    'new-skill': skills,
    'going-together': undefined,
  });
  expect(snapshot('new-skill', data).description).toContain('Law');
});

it('named states have neutral names where uses differ, or some use has none, or nothing uses the figure', () => {
  const skills = ['Writing', 'Law', 'Art'];
  for (const data of [
    usedWith(),
    usedWith({ skills }, {}),
    usedWith({ skills }, { skills: ['Law', 'Art'] }),
  ]) {
    expect(new Set(Object.values(skillsOf(data)))).toEqual(new Set([undefined]));
    expect(snapshot('guess', data).description).not.toContain('Writing');
  }
});

it('names of another figure count for that figure alone', () => {
  const { name: figure, state: stateOf, snapshot: priceOf } = FIGURES.OptionPrice;
  const paths = ['The start-up', 'The bank'];
  const data = { careerLadders: undefined, uses: [{ figure, state: String(stateOf({ paths })) }] };
  expect(priceOf('near-end', data).sentence).toContain('The bank');
  expect(new Set(Object.values(skillsOf(data)))).toEqual(new Set([undefined]));
});
