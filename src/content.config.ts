import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { careerLaddersSchema } from './charts/career-ladder-schema.ts';
import { essayLoader } from './essays/loader.ts';
import { essaySchema } from './essays/schema.ts';
import { CAREER_LADDERS } from './essays/collections.ts';
import { site } from './site.ts';

/** Folder of the texts and the numbers behind the figures; tests build sites from other ones. */
const content = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  essays: defineCollection({
    loader: essayLoader({ base: `${content}/essays`, language: site.language }),
    schema: essaySchema,
  }),
  careerLadders: defineCollection({
    loader: file(`${content}/data/career-ladders.yaml`, {
      parser: (yaml) => ({ [CAREER_LADDERS]: parse(yaml) }),
    }),
    schema: careerLaddersSchema,
  }),
};
