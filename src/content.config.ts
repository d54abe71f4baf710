import { defineCollection } from 'astro:content';
import { careerLaddersSchema } from './charts/career-ladder-schema.ts';
import { CONTENT_FOLDER } from './essays/content-folder.ts';
import { dataLoader } from './essays/data-loader.ts';
import { createLoaders } from './essays/loader.ts';
import { essaySchema, noteSchema } from './essays/schema.ts';
import { CAREER_LADDERS } from './essays/collections.ts';
import { site } from './site.ts';

const loaders = createLoaders({
  content: CONTENT_FOLDER,
  language: site.language,
  address: site.address,
});

export const collections = {
  essays: defineCollection({ loader: loaders.essay, schema: essaySchema }),
  notes: defineCollection({ loader: loaders.note, schema: noteSchema }),
  careerLadders: defineCollection({
    loader: dataLoader(`${CONTENT_FOLDER}/data/career-ladders.yaml`, CAREER_LADDERS, careerLaddersSchema),
    schema: careerLaddersSchema,
  }),
};
