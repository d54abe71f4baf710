import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { careerLaddersSchema } from './figures/career-ladder/schema.ts';
import { CONTENT_FOLDER } from './content/content-folder.ts';
import { createDocumentReader, DOCUMENT_CACHE } from './content/document-cache.ts';
import { dataLoader } from './content/data-loader.ts';
import { readLedgerFile } from './content/ledger-file.ts';
import { createLoaders } from './content/loader.ts';
import { renderFile } from './content/render-file.ts';
import { moduleLoader } from './content/text-modules.ts';
import * as words from './i18n/words.ts';
import { documentSchema } from './content/schema.ts';
import { CAREER_LADDERS } from './content/collections.ts';
import { site } from './site.ts';

const options = {
  content: CONTENT_FOLDER,
  language: site.language,
  read: createDocumentReader(DOCUMENT_CACHE),
};
const loaders = createLoaders({ ...options, address: site.address });

export const collections = {
  essays: defineCollection({ loader: loaders.essay, schema: documentSchema }),
  notes: defineCollection({ loader: loaders.note, schema: documentSchema }),
  pages: defineCollection({ loader: loaders.page, schema: documentSchema }),
  modules: defineCollection({
    loader: moduleLoader(options, (file, source) =>
      renderFile(file, source, { ...site, ledger: readLedgerFile(CONTENT_FOLDER).ledger, words }),
    ),
    schema: z.object({}),
  }),
  careerLadders: defineCollection({
    loader: dataLoader(`${CONTENT_FOLDER}/data/career-ladders.yaml`, CAREER_LADDERS, careerLaddersSchema),
    schema: careerLaddersSchema,
  }),
};
