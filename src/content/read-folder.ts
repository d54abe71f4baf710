import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { frontMatterSyntax, parseFrontMatter } from './front-matter.ts';
import { isPublished } from '../site-model/essay.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';
import type { AddressedWriting } from '../site-model/addresses.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { adjacentFiles, filesOf } from './folder-files.ts';
import { readEssay } from './read-essay.ts';
import { frontMatterSchema } from './schema.ts';
import { essaySlug } from '../permalinks/slug.ts';

/**
 * The essays and notes of some content that are published on a day, read without Astro.
 *
 * @param content Folder of the content, `./content`.
 * @throws {ContentError} If any of them has to be fixed.
 */
export function readPublished(content: string, language: string, today: Date): AddressedWriting[] {
  const problems: FileProblem[] = [];
  const read = (kind: Kind, path: string, files: readonly string[]): AddressedWriting[] => {
    const folder = join(content, KINDS[kind].folder);
    const slug = essaySlug(path);
    if (slug === undefined) return [];
    const file = relative('.', join(folder, path));
    const source = readFileSync(join(folder, path), 'utf8');
    const syntax = frontMatterSyntax(source);
    problems.push(...syntax.map((problem) => ({ ...problem, file })));
    if (syntax.length > 0) return [];
    const data = parseFrontMatter(source);
    const { outline, problems: found } = readEssay(
      kind,
      slug,
      source,
      data,
      language,
      adjacentFiles(path, files),
    );
    problems.push(...found.map((problem) => ({ ...problem, file })));
    if (!outline || found.length > 0) return [];
    const { title, published, draft } = frontMatterSchema.parse(data);
    return isPublished({ draft, published }, today) ? [{ kind, slug, title, published, outline, file }] : [];
  };
  const writing = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const folder = join(content, KINDS[kind].folder);
    const files = filesOf(folder);
    return files.flatMap((path) => read(kind, path, files));
  });
  if (problems.length > 0) throw new ContentError(problems);
  return writing;
}
