import './clear-errors.ts';
import { checkContent } from '../content/check-content.ts';
import { ContentError, formatProblem } from '../diagnostics/content-error.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';

commandLine('lint:content');

const {
  problems: faults,
  promises,
  warnings,
} = checkContent({
  content: CONTENT_FOLDER,
  language: site.language,
  address: site.address,
  today: new Date(),
});
const problems = [...faults, ...promises];
for (const warning of warnings) console.warn(`${formatProblem(warning)}\n`);
if (problems.length > 0) {
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  console.error(`${new ContentError(problems).message}\n\n${count} to fix.`);
  process.exitCode = 1;
} else {
  console.log('The content is sound.');
}
