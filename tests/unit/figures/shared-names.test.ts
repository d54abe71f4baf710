import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
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

it('figures whose parts an author has not named say nothing of the example', () => {
  const example = 'tests/fixtures/example';
  const essay = readFileSync(`${example}/essays/why-i-quit-data-science/index.mdx`, 'utf8');
  const [, skills = ''] = /<SkillsIntersection skills=\{\[(.*?)\]\}/.exec(essay) ?? [];
  const { title, tracks } = parse(readFileSync(`${example}/data/career-ladders.yaml`, 'utf8')) as {
    title: string;
    tracks: { name: string }[];
  };
  const names = [...skills.matchAll(/'([^']*)'/g)].map(([, skill = '']) => skill);
  const words = [...names, ...tracks.map((track) => track.name), title].map((word) => word.toLowerCase());
  expect(words.length).toBeGreaterThan(5);
  const none = { careerLadders: undefined };
  const { SkillsIntersection, OptionPrice, CareerLadder } = FIGURES;
  const said = [
    ...[SkillsIntersection, OptionPrice].flatMap((figure) => [
      figure.presets(none),
      figure.presets(none).map(({ slug }) => figure.snapshot(slug, none)),
      figure.words,
    ]),
    CareerLadder.words,
    CareerLadder.nameIn(none),
    CareerLadder.guide,
  ];
  const text = JSON.stringify(said).toLowerCase();
  expect(words.filter((word) => text.includes(word))).toEqual([]);
});
