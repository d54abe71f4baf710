import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { careerLaddersSchema } from '../../../../src/figures/career-ladder/schema.ts';

it('has an example of its data in the README that it can be drawn from', () => {
  const [, example = ''] =
    /```yaml\n([^`]*^ *tracks:[^`]*)```/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(careerLaddersSchema.safeParse(parse(example)).error).toBeUndefined();
});
