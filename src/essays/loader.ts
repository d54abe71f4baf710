import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { addressesOf } from './addresses.ts';
import { ContentError, type FileProblem } from './content-error.ts';
import { isPublished, SHOW_UNPUBLISHED } from './essay.ts';
import { readLedgerFile } from './ledger-file.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { filesBeside, filesOf } from './folder-files.ts';
import { readEssay } from './read-essay.ts';
import type { EssayData } from './schema.ts';
import { essaySlug } from './slug.ts';

// An outline is as old as the code that made it: with the code in the digest, Astro's content cache cannot serve a stale one.
const code = JSON.stringify(
  import.meta.glob(
    ['../questions/*.ts', '../permalinks/anchors.ts', '../markdown/*.ts', '../charts/*.ts', './*.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);

/**
 * Astro's glob loader with three additions: each essay gets its outline as `data.outline`, known without rendering;
 * everything wrong with the content of a run is reported in one error; and so is every published address that is gone.
 *
 * @param content Folder of the content, relative to the project: essays in `essays/`, the ledger beside it.
 * @param language BCP 47 tag of the texts.
 * @throws {ContentError} When loading, if anything has to be mended.
 */
export function essayLoader({ content, language }: { content: string; language: string }): Loader {
  const base = `${content}/essays`;
  const files = glob({ pattern: '**/*.mdx', base, generateId: ({ entry }) => essaySlug(entry) ?? entry });
  return {
    name: 'essays',
    load: async (context) => {
      const problems: FileProblem[] = [];
      let watching = false;
      // What lies beside an essay decides whether its pictures are there.
      const known = filesOf(base);
      await files.load({
        ...context,
        generateDigest: (data) => context.generateDigest([code, known, data] as never),
        parseData: async ({ id, data, filePath = '' }) => {
          const source = await readFile(filePath, 'utf8');
          const beside = filesBeside(relative(base, filePath), watching ? filesOf(base) : known);
          const read = readEssay(id, source, data, language, beside);
          const { outline, figures, problems: found } = read;
          const file = relative(fileURLToPath(context.config.root), filePath);
          const pictures = read.pictures.map((name) => ({ name, file: join(dirname(file), name) }));
          const own = found.map((problem) => ({ ...problem, file }));
          // While an author writes, the glob loader reports one file and keeps what it had.
          if (watching && own.length > 0) throw new ContentError(own);
          problems.push(...own);
          return found.length > 0
            ? (data as never)
            : context.parseData({ id, data: { ...data, outline, figures, pictures } as never, filePath });
        },
      });
      refuse(problems, context);
      checkPromises(content, context);
      watching = true;
    },
  };
}

/** Refuses a build that would break a published address; somebody who is still writing is only told. */
function checkPromises(content: string, { store, logger }: LoaderContext): void {
  const essays = store.entries().map(([slug, { data, filePath = '' }]) => {
    const { title, published, draft, outline } = data as EssayData;
    return { slug, title, published, draft, outline, file: filePath };
  });
  const today = new Date();
  const live = addressesOf(essays.filter((essay) => isPublished(essay, today)));
  const problems = ledgerProblems(readLedgerFile(content), live);
  if (problems.length === 0) return;
  const error = new ContentError(problems);
  if (process.env[SHOW_UNPUBLISHED] !== 'yes') throw error;
  logger.warn(error.message);
}

function refuse(problems: readonly FileProblem[], { store }: LoaderContext): void {
  if (problems.length === 0) return;
  const files = new Set(problems.map(({ file }) => file));
  // What is wrong must not be found in the cache by the next run as if it had been accepted.
  for (const [id, { filePath }] of store.entries()) if (filePath && files.has(filePath)) store.delete(id);
  throw new ContentError(problems);
}
