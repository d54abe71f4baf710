import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestOf } from '../cache/code-digest.ts';
import type { Address } from '../permalinks/address.ts';
import { checkContent, type ContentToCheck } from './check-content.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { SHOW_UNPUBLISHED } from '../site-config/show-unpublished.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';
import { adjacentFiles, filesOf } from './folder-files.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readEssay } from './read-essay.ts';
import { essaySlug } from '../permalinks/slug.ts';

// An outline is as old as the code that made it: with the code in the digest, Astro's content cache cannot serve a stale one.
const code = digestOf(
  import.meta.glob(
    ['../mdx/**/*.ts', '../permalinks/*.ts', '../figures/**/*.ts', '../site-model/*.ts', './*.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);

/** Content to load, and where the site of it is served. */
interface LoaderOptions {
  /** Folder of the content, relative to the project: `essays/` and `notes/`, the ledger beside them. */
  content: string;
  /** BCP 47 tag of the texts. */
  language: string;
  address: Address;
}

/**
 * Loaders of essays and of notes. An entry has the whole file as its body, and what can be known without rendering as data:
 * outline, figures, and pictures, which Astro imports. Everything wrong with the content of a run is reported in one error,
 * before anything is loaded; and so is every published address that is gone.
 *
 * @throws {ContentError} When loading, if anything has to be fixed.
 */
export function createLoaders(options: LoaderOptions): Record<Kind, Loader> {
  /** What each loader found wrong, for the one that comes last. */
  const loaded = new Map<Kind, readonly FileProblem[]>();
  const loader = (kind: Kind): Loader => ({
    name: KINDS[kind].folder,
    load: async (context) => {
      // All at once, so that one run says everything.
      if (loaded.size === 0) refuse(options, context);
      const base = `${options.content}/${KINDS[kind].folder}`;
      const problems: FileProblem[] = [];
      const files = filesOf(base);
      const stale = new Set(context.store.keys());
      for (const file of files.filter((path) => essaySlug(path) !== undefined)) {
        stale.delete(essaySlug(file) ?? '');
        problems.push(...(await loadFile(kind, base, file, files, options.language, context)));
      }
      for (const id of stale) context.store.delete(id);
      loaded.set(kind, problems);
      const all = [...loaded.values()].flat();
      if (loaded.size === Object.keys(KINDS).length && all.length > 0) throw new ContentError(all);
      watch(kind, base, options.language, context);
    },
  });
  return { essay: loader('essay'), note: loader('note') };
}

/** Loads one file, unless it is as it was; gives what is wrong with it instead. */
async function loadFile(
  kind: Kind,
  base: string,
  path: string,
  files: readonly string[],
  language: string,
  { store, generateDigest, parseData }: LoaderContext,
): Promise<FileProblem[]> {
  const id = essaySlug(path) ?? path;
  const file = join(base, path).replaceAll('\\', '/');
  const source = await readFile(file, 'utf8');
  const beside = adjacentFiles(path, files);
  // What lies beside a text decides whether its pictures are there.
  const digest = generateDigest({ code, beside: beside.filter((name) => !name.endsWith('.mdx')), source });
  if (store.get(id)?.digest === digest) return [];
  const frontMatter = parseFrontMatter(source) as Record<string, unknown>;
  const { outline, figures, pictures, problems } = readEssay(kind, id, source, frontMatter, language, beside);
  if (problems.length > 0) {
    // Or the next run would find what was accepted before.
    store.delete(id);
    return problems.map((problem) => ({ ...problem, file }));
  }
  const data = await parseData({
    id,
    data: {
      ...frontMatter,
      outline,
      figures,
      pictures: pictures.map((name) => ({ name, file: join(dirname(file), name), image: `./${name}` })),
    },
    filePath: resolve(file),
  });
  store.set({ id, data, body: source, filePath: file, digest });
  return [];
}

/** While an author writes, loads each file that changes; one that has problems stays as it was. */
function watch(kind: Kind, base: string, language: string, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  watcher?.add(resolve(base));
  const pathOf = (changed: string) => {
    const path = relative(resolve(base), changed).replaceAll('\\', '/');
    return path.startsWith('..') || essaySlug(path) === undefined ? undefined : path;
  };
  const reload = async (changed: string) => {
    const path = pathOf(changed);
    if (path === undefined) return;
    const previous = store.get(essaySlug(path) ?? '');
    const problems = await loadFile(kind, base, path, filesOf(base), language, context);
    if (problems.length === 0) return;
    if (previous) store.set(previous);
    logger.error(new ContentError(problems).message);
  };
  for (const event of ['add', 'change'] as const)
    watcher?.on(event, (changed) => {
      reload(changed).catch((error: unknown) => logger.error(String(error)));
    });
  watcher?.on('unlink', (deleted) => {
    const path = pathOf(deleted);
    if (path !== undefined) store.delete(essaySlug(path) ?? '');
  });
}

/** Refuses what has to be fixed, and a build that would break a published address; somebody who still writes only gets a warning. */
function refuse(options: Omit<ContentToCheck, 'today'>, { logger }: LoaderContext): void {
  const { problems, promises } = checkContent({ ...options, today: new Date() });
  const writes = process.env[SHOW_UNPUBLISHED] === 'yes';
  const refused = writes ? problems : [...problems, ...promises];
  if (refused.length > 0) throw new ContentError(refused);
  if (promises.length > 0) logger.warn(new ContentError(promises).message);
}
