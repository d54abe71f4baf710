import './report-load-errors.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { commandLine } from './command-line.ts';
import { COMMANDS } from './command-table.ts';
import { inputDigest, lastRun, writeLastRun, type LastRun } from './last-run.ts';

commandLine('lint:content');

const settings = {
  root: process.cwd(),
  content: CONTENT_FOLDER,
  outDir: COMMANDS.build.options.outDir.default,
  environment: { ...process.env },
};
const inputs = inputDigest(settings);
const result = lastRun('lint', settings, inputs) ?? (await check());
for (const warning of result.warnings ?? []) console.warn(`${warning}\n`);
if (result.problems) {
  console.error(result.problems);
  process.exitCode = 1;
} else {
  console.log('No problems found.');
  for (const remark of result.remarks) console.log(`\n${remark}`);
}

/** Checks the texts. What that takes is loaded only here, which saves most of the time where nothing has changed. */
async function check(): Promise<LastRun> {
  const { lintContent } = await import('./lint/lint-content.ts');
  const found = { inputs, ...lintContent() };
  writeLastRun('lint', settings, found);
  return found;
}
