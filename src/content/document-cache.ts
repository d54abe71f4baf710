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
  'src/{content,diagnostics,figures,mdx,permalinks}/**/*.ts',
] as const;

/** Gives the document of a file, which it reads unless it has done so before. */
export type DocumentReader = (source: DocumentSource, language: string) => Document;

/** A document, and what it was made of. */
interface CachedDocument {
  key: string;
  document: Document;
}

/**
 * A reader with a cache: one entry for each file, in memory and on disk, which holds as long as the file has the same
 * content, the same files beside it and the same language.
 *
 * @param folder Where the cache is written; in memory alone if not given.
 */
export function createDocumentReader(folder?: string): DocumentReader {
  const recent = new Map<string, CachedDocument>();
  return (source, language) => {
    const key = keyOf(source, language);
    const cached = recent.get(source.file);
    if (cached?.key === key) return cached.document;
    const document = load(folder, key, source, language);
    recent.set(source.file, { key, document });
    return document;
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

function load(folder: string | undefined, key: string, source: DocumentSource, language: string): Document {
  if (folder === undefined) return readDocument(source, language);
  const written = readEntry(folder, key, source);
  if (written) return written;
  const document = readDocument(source, language);
  // What cannot be read is soon read again.
  if (document.outline) writeEntry(folder, { key, document });
  return document;
}

function keyOf({ kind, file, bytes, beside }: DocumentSource, language: string): string {
  const content = createHash('sha256').update(bytes).digest('hex');
  return digestOf([codeDigest(READING_CODE), kind, file, language, beside, content]);
}

/** One entry for each file and not for each version of it, so that the folder does not grow with every change. */
function entryFile(folder: string, file: string): string {
  return join(folder, `${digestOf(file).slice(0, 32)}.json`);
}

function readEntry(folder: string, key: string, { file, bytes }: DocumentSource): Document | undefined {
  try {
    const entry = JSON.parse(String(readEntrySync(entryFile(folder, file)))) as CachedDocument;
    if (entry.key !== key) return undefined;
    return { ...entry.document, body: new TextDecoder().decode(bytes) };
  } catch {
    // There is no entry yet, or nothing that this version could read.
    return undefined;
  }
}

function writeEntry(folder: string, { key, document }: CachedDocument): void {
  // The body is in the file itself.
  writeToCacheSync(
    entryFile(folder, document.file),
    JSON.stringify({ key, document: { ...document, body: '' } } satisfies CachedDocument),
  );
}
