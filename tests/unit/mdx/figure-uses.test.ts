import { describe, expect, it } from 'vitest';
import { figureUses } from '../../../src/mdx/figure-uses.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

const uses = (source: string) => figureUses(parseMdx(source));
const told = (source: string) =>
  uses(source).problems.map(({ line, message, hint }) => `${line}: ${message} ${hint}`);

describe('figureUses', () => {
  it('finds each figure and the state that its properties mean, wherever it stands', () => {
    const source =
      'Text.\n\n<SkillsIntersection />\n\n> <OptionPrice multiple={3} years={4} />\n\n- <CareerLadder rung="Head of Data" both />\n\n<SkillsIntersection id="two" tops={[30, 25]} />\n';
    expect(uses(source).uses.map(({ figure, state, id }) => [figure, state, id])).toEqual([
      ['skills-intersection', '', undefined],
      ['option-price', '3_0_15_4', undefined],
      ['career-ladder', 'head-of-data_both', undefined],
      ['skills-intersection', '30-25_0', 'two'],
    ]);
    expect(uses(source).problems).toEqual([]);
  });

  it.each([
    [
      '<SkillsIntersection tops={[0]} />',
      '3: <SkillsIntersection />: 0 in "tops" is not a number from 1 to 50',
    ],
    [
      '<OptionPrice multiple={m} />',
      '3: The property "multiple" of <OptionPrice /> is not written out. Write a number',
    ],
    ['<OptionPrice {...all} />', '3: The property "…" of <OptionPrice /> is not written out.'],
    ['<CareerLadder both />', '3: <CareerLadder />: "both" goes with a "rung".'],
    [
      '<CareerLadder step="x" />',
      '3: <CareerLadder />: There is no property "step"; there are rung and both.',
    ],
  ])('names line and hint of what cannot be: %s', (figure, message) => {
    expect(told(`Text.\n\n${figure}\n`)).toEqual([expect.stringContaining(message)]);
  });

  it('asks for a name where a figure stands twice', () => {
    expect(told('<OptionPrice />\n\n<OptionPrice />\n')).toEqual([
      '3: <OptionPrice /> stands twice in the essay, and links could not tell which is meant. Give the second one a name: <OptionPrice id="another" />',
    ]);
  });
});
