import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { careerLaddersSchema } from './figures/career-ladder/schema.ts';
import { CONTENT_FOLDER } from './content/content-folder.ts';
import { dataLoader } from './content/data-loader.ts';
import { readLedgerFile } from './content/ledger-file.ts';
import { createLoaders } from './content/loader.ts';
import { renderFile } from './content/render-file.ts';
import { moduleLoader } from './content/text-modules.ts';
import * as words from './i18n/words.ts';
import { essaySchema, noteSchema } from './content/schema.ts';
import { CAREER_LADDERS } from './content/collections.ts';
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
