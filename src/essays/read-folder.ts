import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseFrontMatter } from './front-matter.ts';
import { isPublished } from './essay.ts';
import type { AddressedEssay } from './addresses.ts';
import { ContentError, type FileProblem } from './content-error.ts';
import { filesBeside, filesOf } from './folder-files.ts';
import { readEssay } from './read-essay.ts';
import { frontMatterSchema } from './schema.ts';
import { essaySlug } from './slug.ts';

/**
 * The essays of some content that are published on a day, read without Astro.
 *
 * @param content Folder of the content, `./content`.
 * @throws {ContentError} If any essay has to be mended.
 */
export function readPublishedEssays(content: string, language: string, today: Date): AddressedEssay[] {
  const folder = join(content, 'essays');
  const problems: FileProblem[] = [];
  const files = filesOf(folder);
  const essays = files.flatMap((path) => {
    const slug = essaySlug(path);
    if (slug === undefined) return [];
    const file = relative('.', join(folder, path));
    const source = readFileSync(join(folder, path), 'utf8');
    const data = parseFrontMatter(source);
    const { outline, problems: found } = readEssay(slug, source, data, language, filesBeside(path, files));
    problems.push(...found.map((problem) => ({ ...problem, file })));
    if (!outline || found.length > 0) return [];
    const { title, published, draft } = frontMatterSchema.parse(data);
    return isPublished({ draft, published }, today) ? [{ slug, title, published, outline, file }] : [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return essays;
}
