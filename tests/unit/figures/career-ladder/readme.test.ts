import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { careerLaddersSchema } from '../../../../src/figures/career-ladder/schema.ts';
import { PROJECT_README } from '../../../project-readme.ts';

it('has an example of its data in the README that it can be drawn from', ({ skip }) => {
  skip(PROJECT_README === undefined, 'the owner wrote a README of their own');
  const [, example = ''] = /```yaml\n([^`]*^ *tracks:[^`]*)```/m.exec(PROJECT_README ?? '') ?? [];
  expect(careerLaddersSchema.safeParse(parse(example)).error).toBeUndefined();
});
