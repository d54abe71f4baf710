import { defineCollection } from 'astro:content';
import { careerLaddersSchema } from './charts/career-ladder-schema.ts';
import { CONTENT_FOLDER } from './essays/content-folder.ts';
import { dataLoader } from './essays/data-loader.ts';
import { essayLoader } from './essays/loader.ts';
import { essaySchema } from './essays/schema.ts';
import { CAREER_LADDERS } from './essays/collections.ts';
import { site } from './site.ts';

export const collections = {
  essays: defineCollection({
    loader: essayLoader({ content: CONTENT_FOLDER, language: site.language }),
    schema: essaySchema,
  }),
  careerLadders: defineCollection({
    loader: dataLoader(`${CONTENT_FOLDER}/data/career-ladders.yaml`, CAREER_LADDERS, careerLaddersSchema),
    schema: careerLaddersSchema,
  }),
};
