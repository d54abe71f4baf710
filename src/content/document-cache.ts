import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { codeDigest, digestOf } from '../cache/code-digest.ts';
import { CACHES, readEntrySync } from '../cache/entries.ts';
import { writeToCacheSync } from '../cache/write-atomic.ts';
import type { Document } from '../site-model/document.ts';
import { readDocument, type DocumentSource } from './read-document.ts';

/** Where documents are cached between runs. */
export const DOCUMENT_CACHE = CACHES.documents;

/** What reading a document depends on besides the document. */
export const READING_CODE = [
  'package-lock.json',
  'src/{charts,content,diagnostics,figures,mdx,permalinks}/**/*.ts',
] as const;

/** Gives the document of a file, which it reads unless it has done so before. */
export type DocumentReader = (source: DocumentSource, language: string) => Document;

/** A document, and what it was made of. */
interface CachedDocument {
  key: string;
  /** Digests of the files beside it that it was also made of, by their names. */
  files: Readonly<Record<string, string>>;
  document: Document;
}

/**
 * A reader with a cache: one entry for each file, in memory and on disk, which holds as long as the file has the same
 * content, the same files beside it, those that it is made of with the same content, and the same language.
 *
 * @param folder Where the cache is written; in memory alone if not given.
 */
export function createDocumentReader(folder?: string): DocumentReader {
  const recent = new Map<string, CachedDocument>();
  return (source, language) => {
    const key = keyOf(source, language);
    const cached = recent.get(source.file);
    if (cached && isFresh(cached, key, source)) return cached.document;
    const loaded = load(folder, key, source, language);
    recent.set(source.file, loaded);
    return loaded.document;
  };
}

/**
 * A reader that gives, instead of a document that something is wrong with, the last sound one of the same file: pages stay
 * as they were while their author is in the middle of a change.
 */
export function createSoundReader(read: DocumentReader): DocumentReader {
  const sound = new Map<string, Document>();
  return (source, language) => {
    const document = read(source, language);
    if (document.problems.length > 0) return sound.get(source.file) ?? document;
    sound.set(source.file, document);
    return document;
  };
}

function load(
  folder: string | undefined,
  key: string,
  source: DocumentSource,
  language: string,
): CachedDocument {
  const written = folder === undefined ? undefined : readEntry(folder, key, source);
  if (written) return written;
  const files: Record<string, string> = {};
  const readBeside = (name: string) => {
    const bytes = source.readBeside(name);
    files[name] = contentDigest(bytes);
    return bytes;
  };
  const document = readDocument({ ...source, readBeside }, language);
  const entry = { key, files, document };
  // What cannot be read is soon read again.
  if (folder !== undefined && document.outline) writeEntry(folder, entry);
  return entry;
}

function isFresh({ key, files }: CachedDocument, wanted: string, { readBeside }: DocumentSource): boolean {
  return (
    key === wanted &&
    Object.entries(files).every(([name, digest]) => contentDigest(readBeside(name)) === digest)
  );
}

function contentDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function keyOf({ kind, file, bytes, beside }: DocumentSource, language: string): string {
  return digestOf([codeDigest(READING_CODE), kind, file, language, beside, contentDigest(bytes)]);
}

/** One entry for each file and not for each version of it, so that the folder does not grow with every change. */
function entryFile(folder: string, file: string): string {
  return join(folder, `${digestOf(file).slice(0, 32)}.json`);
}

function readEntry(folder: string, key: string, source: DocumentSource): CachedDocument | undefined {
  try {
    const entry = JSON.parse(String(readEntrySync(entryFile(folder, source.file)))) as CachedDocument;
    if (!isFresh(entry, key, source)) return undefined;
    return { ...entry, document: { ...entry.document, body: new TextDecoder().decode(source.bytes) } };
  } catch {
    // There is no entry yet, or nothing that this version could read.
    return undefined;
  }
}

function writeEntry(folder: string, { document, ...entry }: CachedDocument): void {
  // The body is in the file itself.
  writeToCacheSync(
    entryFile(folder, document.file),
    JSON.stringify({ ...entry, document: { ...document, body: '' } } satisfies CachedDocument),
  );
}
