import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ContentError } from '../diagnostics/content-error.ts';
import { reportProgress } from '../diagnostics/phases.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { careerLaddersSchema } from '../figures/career-ladder/schema.ts';
import type { FigureData } from '../figures/definition.ts';
import { KIND_NAMES, KINDS, type Kind } from '../permalinks/kinds.ts';
import { writingSlug } from '../permalinks/slug.ts';
import type { Document } from '../site-model/document.ts';
import { readDataFile } from './data-file.ts';
import type { DocumentReader } from './document-cache.ts';
import { nameProblems } from './file-problems.ts';
import { adjacentFiles, filesOf } from './folder-files.ts';
import { readLedgerFile } from './ledger-file.ts';
import type { LedgerFile } from './ledger-problems.ts';
import { readDocument } from './read-document.ts';

/** Which content to read. */
export interface ContentOptions {
  /** Folder of the content, relative to the project. */
  content: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Reads each document, perhaps from a cache; from its file if not given. */
  read?: DocumentReader;
}

/** Every text of some content, whatever is wrong with it. */
export interface Documents {
  documents: readonly Document[];
  /** What is wrong with the names of files, and with each file. */
  problems: readonly FileProblem[];
}

/** All of some content, as far as it can be read. */
export interface Content extends Documents {
  /** `undefined` if it cannot be read. */
  ledger: LedgerFile | undefined;
  /** What figures are drawn from. */
  data: FigureData;
  /** File of that data, relative to the project, whether or not there is one. */
  dataFile: string;
  /** BCP 47 tag of the texts. */
  language: string;
}

/** Reads all of some content. Nothing that is wrong with one file keeps the others from being read. */
export function readContent(options: ContentOptions): Content {
  const { documents, problems: found } = readDocuments(options);
  const problems = [...found];
  const ledger = attempt(() => readLedgerFile(options.content), problems);
  const file = join(options.content, 'data/career-ladders.yaml');
  const dataFile = projectPath(file);
  const careerLadders = existsSync(file)
    ? attempt(() => readDataFile(careerLaddersSchema, readFileSync(file, 'utf8'), dataFile), problems)
    : undefined;
  return { documents, problems, ledger, data: { careerLadders }, dataFile, language: options.language };
}

/** Reads the texts of some content. */
export function readDocuments(options: ContentOptions): Documents {
  const documents: Document[] = [];
  const problems: FileProblem[] = [];
  const folders = KIND_NAMES.map((kind) => {
    const folder = folderOf(options, kind);
    return { kind, folder, files: filesOf(folder) };
  });
  const all = folders.flatMap(({ files }) => files.filter(isText)).length;
  for (const { kind, folder, files } of folders) {
    const own = files.filter(isText).map((path, index) => {
      reportProgress(documents.length + index, all);
      return documentAt(options, kind, path, files);
    });
    documents.push(...own);
    problems.push(...nameProblems(kind, projectPath(folder), files), ...own.flatMap(problemsOf));
  }
  reportProgress(all, all);
  return { documents, problems };
}

/**
 * Reads one text.
 *
 * @param path Path relative to the folder of its kind, with slashes.
 * @returns `undefined` if no text has such a path.
 */
export function readDocumentAt(options: ContentOptions, kind: Kind, path: string): Document | undefined {
  return isText(path) ? documentAt(options, kind, path, filesOf(folderOf(options, kind))) : undefined;
}

/**
 * Which text a file holds.
 *
 * @param file Absolute path.
 * @returns Its kind, and its path as {@link readDocumentAt} takes it; `undefined` for any other file.
 */
export function textAt(
  options: Pick<ContentOptions, 'content'>,
  file: string,
): { kind: Kind; path: string } | undefined {
  for (const kind of KIND_NAMES) {
    const path = relative(resolve(folderOf(options, kind)), file).replaceAll('\\', '/');
    if (!path.startsWith('..') && isText(path)) return { kind, path };
  }
  return undefined;
}

function isText(path: string): boolean {
  return writingSlug(path) !== undefined;
}

/** Everything that is wrong with a document itself, with its file. */
export function problemsOf({ file, problems }: Document): FileProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

function documentAt(
  { language, read = readDocument, ...options }: ContentOptions,
  kind: Kind,
  path: string,
  files: readonly string[],
): Document {
  const file = join(folderOf(options, kind), path);
  const source = {
    kind,
    path,
    file: projectPath(file),
    bytes: readFileSync(file),
    beside: adjacentFiles(path, files),
    readBeside: (name: string) => readFileSync(join(dirname(file), name)),
  };
  return read(source, language);
}

function folderOf({ content }: Pick<ContentOptions, 'content'>, kind: Kind): string {
  return join(content, KINDS[kind].folder);
}

function projectPath(file: string): string {
  return relative('.', file).replaceAll('\\', '/');
}

/** What some reading gives; what it finds wrong joins the rest instead of ending the run. */
function attempt<T>(read: () => T, problems: FileProblem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
