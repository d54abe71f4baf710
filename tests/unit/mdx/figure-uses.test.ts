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
    `{['Law', 'Art']}`,
    '{["Law", "Art"]}',
    '{[`Law`, `Art`]}',
    `{[
      'Law', // the first
      'Art',
    ]}`,
  ])('reads names in whatever quotes: %s', (list) => {
    expect(uses(`<SkillsIntersection skills=${list} tops={[25, 10.5]} />\n`)).toMatchObject({
      uses: [{ figure: 'skills-intersection', state: '25-10.5_0/~0024aw/~001trt' }],
      problems: [],
    });
  });

  it.each([
    [
      '<SkillsIntersection tops={[0]} />',
      '3: <SkillsIntersection />: 0 in "tops" is not a number from 1 to 50',
    ],
    [
      '<OptionPrice multiple={m} />',
      '3: The property "multiple" of <OptionPrice /> is not a literal value. Write a number',
    ],
    [
      '<OptionPrice paths={[a, `${b}`]} />',
      '3: The property "paths" of <OptionPrice /> is not a literal value.',
    ],
    [
      `<OptionPrice paths={['The bank']} />`,
      `3: <OptionPrice />: "paths" is not a list of 2 names, as in paths={['The start-up', 'The bank']}.`,
    ],
    ['<OptionPrice multiple={-3} />', '3: <OptionPrice />: "multiple" is not a number from 1.1 to 6'],
    ['<OptionPrice {...all} />', '3: The property "…" of <OptionPrice /> is not a literal value.'],
    ['<CareerLadder both />', '3: <CareerLadder />: "both" needs a "rung", as in rung="Head of Data" both.'],
    [
      '<CareerLadder step="x" />',
      '3: <CareerLadder />: There is no property "step"; there are rung and both.',
    ],
  ])('names line and hint of what cannot be: %s', (figure, message) => {
    expect(told(`Text.\n\n${figure}\n`)).toEqual([expect.stringContaining(message)]);
  });

  it('asks for a name where a figure stands twice', () => {
    expect(told('<OptionPrice />\n\n<OptionPrice />\n')).toEqual([
      '3: <OptionPrice /> appears twice in the essay, so links to it are ambiguous. Give the second one an id: <OptionPrice id="another" />',
    ]);
  });
});
