import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { DATA_FILES } from '../charts/data-table.ts';
import { digestOf } from '../cache/code-digest.ts';
import type { Address } from '../permalinks/address.ts';
import { checkContent } from './check-content.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { beginPhase, reportExpiry, reportRemark } from '../diagnostics/phases.ts';
import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';
import { KIND_NAMES, KINDS, type Kind } from '../permalinks/kinds.ts';
import { problemsOf, readContent, readDocumentAt, textAt, type ContentOptions } from './read-content.ts';
import { writingSlug } from '../permalinks/slug.ts';
import type { Document } from '../site-model/document.ts';

/** Content to load, and where the site of it is served. */
interface LoaderOptions extends ContentOptions {
  address: Address;
}

/**
 * Loaders of the texts of each kind. An entry has only the pictures of its document as data: Astro imports them, but it turns
 * all entries into one module and evaluates that after every change, which took half a minute for a thousand whole documents.
 * Everything wrong with the content of a run is reported in one error, before anything is loaded; and so is every published
 * address that is gone.
 *
 * @throws {ContentError} When loading, if anything has to be fixed.
 */
export function createLoaders(options: LoaderOptions): Record<Kind, Loader> {
  /** What was read for the loader that comes first, for the others. */
  const read = new Map<Kind, readonly Document[]>();
  const loader = (kind: Kind): Loader => ({
    name: KINDS[kind].folder,
    load: async (context) => {
      if (!read.has(kind)) {
        beginPhase('Reading texts');
        const documents = readSound(options, context);
        for (const each of KIND_NAMES) read.set(each, documents);
      }
      const documents = (read.get(kind) ?? []).filter((document) => document.kind === kind);
      read.delete(kind);
      const stale = new Set(context.store.keys());
      for (const document of documents) {
        stale.delete(document.slug);
        await storeDocument(document, context);
      }
      for (const id of stale) context.store.delete(id);
      watch(kind, options, context);
    },
  });
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, loader(kind)])) as Record<Kind, Loader>;
}

/** Stores a document, unless it is stored as it is. */
async function storeDocument(
  document: Document,
  { store, parseData }: Pick<LoaderContext, 'store' | 'parseData'>,
): Promise<void> {
  const { slug: id, file, pictures } = document;
  const digest = digestOf(document);
  if (store.get(id)?.digest === digest) return;
  const data = await parseData({
    id,
    data: {
      pictures: pictures.map((name) => ({
        file: join(dirname(file), name).replaceAll('\\', '/'),
        image: `./${name}`,
      })),
    },
    filePath: resolve(file),
  });
  store.set({ id, data, filePath: file, digest });
}

/** While an author writes, loads each file that changes; one that has problems stays as it was. */
function watch(kind: Kind, options: LoaderOptions, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  const folder = resolve(options.content, KINDS[kind].folder);
  watcher?.add(folder);
  const pathOf = (changed: string) => {
    const text = textAt(options, changed);
    return text?.kind === kind ? text.path : undefined;
  };
  const reload = async (changed: string) => {
    // The data of a chart is part of its text, and may be in a folder beside it.
    const [slug = ''] = relative(folder, changed).split(sep);
    const path = pathOf(DATA_FILES.test(changed) ? join(folder, slug, 'index.mdx') : changed);
    // Data may lie where there is no text.
    if (path === undefined || !existsSync(join(folder, path))) return;
    const document = readDocumentAt(options, kind, path);
    if (!document) return;
    const problems = problemsOf(document);
    if (problems.length === 0) await storeDocument(document, context);
    else logger.error(new ContentError(problems).message);
  };
  for (const event of ['add', 'change'] as const)
    watcher?.on(event, (changed) => {
      reload(changed).catch((error: unknown) => logger.error(String(error)));
    });
  watcher?.on('unlink', (deleted) => {
    const path = pathOf(deleted);
    if (path !== undefined) store.delete(writingSlug(path) ?? '');
  });
}

/**
 * Every document of the content, where nothing has to be fixed. A build is also refused that would break a published
 * address; somebody who still writes only gets a warning.
 */
function readSound(options: LoaderOptions, { logger }: LoaderContext): readonly Document[] {
  const content = readContent(options);
  const { problems, promises, hidden, nextPublication, unrecorded } = checkContent(content, {
    address: options.address,
    now: new Date(),
  });
  const writes = process.env[SHOW_UNPUBLISHED] === 'yes';
  const refused = writes ? problems : [...problems, ...promises];
  if (refused.length > 0) throw new ContentError(refused);
  for (const remark of writes ? [] : [hidden, unrecorded]) if (remark !== undefined) reportRemark(remark);
  if (nextPublication !== undefined) reportExpiry(nextPublication);
  if (promises.length > 0) logger.warn(new ContentError(promises).message);
  return content.documents;
}
