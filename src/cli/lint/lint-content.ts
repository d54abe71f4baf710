import { checkContent } from '../../content/check-content.ts';
import { CONTENT_FOLDER } from '../../content/content-folder.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../../content/document-cache.ts';
import { readContent } from '../../content/read-content.ts';
import { ContentError, formatProblem } from '../../diagnostics/content-error.ts';
import { site } from '../../site.ts';

/** What a check of the texts found, as it is printed. */
export interface LintResult {
  /** What has to be fixed; empty if nothing has. */
  problems: string;
  warnings: string[];
  /** What is as it should be, and good to know. */
  remarks: string[];
  /** When another check of the same texts finds more, in milliseconds since the epoch. */
  expires: number | undefined;
}

/** Checks the texts of this site, without rendering them. */
export function lintContent(): LintResult {
  const content = readContent({
    content: CONTENT_FOLDER,
    language: site.language,
    read: createDocumentReader(DOCUMENT_CACHE),
  });
  const found = checkContent(content, { address: site.address, now: new Date() });
  const problems = [...found.problems, ...found.promises];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return {
    problems: problems.length === 0 ? '' : `${new ContentError(problems).message}\n\n${count} to fix.`,
    warnings: found.warnings.map(formatProblem),
    remarks: found.hidden === undefined ? [] : [found.hidden],
    expires: found.nextPublication,
  };
}
