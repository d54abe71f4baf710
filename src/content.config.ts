import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { careerLaddersSchema } from './charts/career-ladder-schema.ts';
import { CONTENT_FOLDER } from './essays/content-folder.ts';
import { dataLoader } from './essays/data-loader.ts';
import { readLedgerFile } from './essays/ledger-file.ts';
import { createLoaders } from './essays/loader.ts';
import { renderFile } from './essays/render-file.ts';
import { moduleLoader } from './essays/text-modules.ts';
import * as words from './interface/words.ts';
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
  modules: defineCollection({
    loader: moduleLoader(CONTENT_FOLDER, (file, source) =>
      renderFile(file, source, { ...site, ledger: readLedgerFile(CONTENT_FOLDER).ledger, words }),
    ),
    schema: z.object({}),
  }),
  careerLadders: defineCollection({
    loader: dataLoader(`${CONTENT_FOLDER}/data/career-ladders.yaml`, CAREER_LADDERS, careerLaddersSchema),
    schema: careerLaddersSchema,
  }),
};
