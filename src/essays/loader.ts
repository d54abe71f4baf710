import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { digestOf } from '../built/code-digest.ts';
import type { Address } from '../permalinks/address.ts';
import { checkContent, type ContentToCheck } from './check-content.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { SHOW_UNPUBLISHED, type Kind } from './essay.ts';
import { KINDS } from './kinds.ts';
import { filesBeside, filesOf } from './folder-files.ts';
import { readEssay } from './read-essay.ts';
import { essaySlug } from './slug.ts';

// An outline is as old as the code that made it: with the code in the digest, Astro's content cache cannot serve a stale one.
const code = digestOf(
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
 * Loaders of essays and of notes: Astro's glob loader with three additions. Each document gets its outline as
 * `data.outline`, known without rendering; everything wrong with the content of a run is reported in one error, before
 * anything is loaded; and so is every published address that is gone.
 *
 * @param content Folder of the content, relative to the project: `essays/` and `notes/`, the ledger beside them.
 * @param language BCP 47 tag of the texts.
 * @param address Where the site is served.
 * @throws {ContentError} When loading, if anything has to be mended.
 */
export function createLoaders({
  content,
  language,
  address,
}: {
  content: string;
  language: string;
  address: Address;
}): Record<Kind, Loader> {
  /** What each loader found wrong, for the one that comes last. */
  const loaded = new Map<Kind, readonly FileProblem[]>();
  const loader = (kind: Kind): Loader => {
    const base = `${content}/${KINDS[kind].folder}`;
    const files = glob({ pattern: '**/*.mdx', base, generateId: ({ entry }) => essaySlug(entry) ?? entry });
    return {
      name: KINDS[kind].folder,
      load: async (context) => {
        // All at once and before anything is read by Astro, whose reader of front matter stops at the first fault.
        if (loaded.size === 0) refuse({ content, language, address }, context);
        const problems: FileProblem[] = [];
        let watching = false;
        // What lies beside a text decides whether its pictures are there.
        const known = filesOf(base);
        // A new text is no reason to read the others again.
        const beside = digestOf(known.filter((file) => !file.endsWith('.mdx')));
        await files.load({
          ...context,
          generateDigest: (data) => context.generateDigest([code, beside, data] as never),
          parseData: async ({ id, data, filePath = '' }) => {
            const source = await readFile(filePath, 'utf8');
            const neighbours = filesBeside(relative(base, filePath), watching ? filesOf(base) : known);
            const read = readEssay(kind, id, source, data, language, neighbours);
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
        forget(problems, context);
        loaded.set(kind, problems);
        const all = [...loaded.values()].flat();
        if (loaded.size === Object.keys(KINDS).length && all.length > 0) throw new ContentError(all);
        watching = true;
      },
    };
  };
  return { essay: loader('essay'), note: loader('note') };
}

/** Refuses what has to be mended, and a build that would break a published address; somebody who still writes is only told of that. */
function refuse(options: Omit<ContentToCheck, 'today'>, { logger }: LoaderContext): void {
  const { problems, promises } = checkContent({ ...options, today: new Date() });
  const writes = process.env[SHOW_UNPUBLISHED] === 'yes';
  const refused = writes ? problems : [...problems, ...promises];
  if (refused.length > 0) throw new ContentError(refused);
  if (promises.length > 0) logger.warn(new ContentError(promises).message);
}

/** What is wrong must not be found in the cache by the next run as if it had been accepted. */
function forget(problems: readonly FileProblem[], { store }: LoaderContext): void {
  const files = new Set(problems.map(({ file }) => file));
  for (const [id, { filePath }] of store.entries()) if (filePath && files.has(filePath)) store.delete(id);
}
