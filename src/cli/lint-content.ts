import './report-load-errors.ts';
import { checkContent } from '../content/check-content.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { readContent } from '../content/read-content.ts';
import { ContentError, formatProblem } from '../diagnostics/content-error.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';

commandLine('lint:content');

const content = readContent({
  content: CONTENT_FOLDER,
  language: site.language,
  read: createDocumentReader(DOCUMENT_CACHE),
});
const found = checkContent(content, { address: site.address, now: new Date() });
const problems = [...found.problems, ...found.promises];
for (const warning of found.warnings) console.warn(`${formatProblem(warning)}\n`);
if (problems.length > 0) {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`${new ContentError(problems).message}\n\n${count} to fix.`);
  process.exitCode = 1;
} else {
  console.log('No problems found.');
  if (found.hidden !== undefined) console.log(`\n${found.hidden}`);
}
