import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { careerLaddersSchema } from '../../../src/figures/career-ladder/schema.ts';

/** The data as the author wrote it. */
export const written: unknown = parse(
  readFileSync('tests/fixtures/example/data/career-ladders.yaml', 'utf8'),
);

/** The data as the site reads it. */
export const careerLadders = careerLaddersSchema.parse(written);
