import './report-load-errors.ts';
import { relative } from 'node:path';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { writeLedgerFile } from '../content/ledger-file.ts';
import { readContent } from '../content/read-content.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { errorMessage } from '../diagnostics/error-message.ts';
import { beginPhase, onPhaseMessage } from '../diagnostics/phases.ts';
import { openForeignSite } from '../import/open-site.ts';
import type { Remark } from '../import/foreign-site.ts';
import { importTexts } from '../import/texts.ts';
import { paths } from '../permalinks/paths.ts';
import { FORMATS } from '../site-config/feed-formats.ts';
import { site } from '../site.ts';
import { createPhaseClock } from './build/phase-clock.ts';
import { showProgress } from './build/show-progress.ts';
import { commandLine } from './command-line.ts';
import { COMMANDS } from './command-table.ts';
import { recordOldAddresses } from './import/old-addresses.ts';
import { countOf, feedNote, remarkLines } from './import/report.ts';
import { copyFromStage, repairStage, stageTexts } from './import/stage.ts';

const { values, positionals } = commandLine('import');

const clock = createPhaseClock('Reading posts', () => performance.now());
const display = showProgress(clock, process.stdout);
onPhaseMessage((message) => {
  clock.add(message);
  display.update();
});

try {
  const [source] = positionals;
  if (source === undefined) throw new Error(`Say what to import:\n\n${COMMANDS.import.examples.join('\n')}`);
  await bring(source);
} catch (error) {
  console.error(`\n${errorMessage(error, process.cwd())}\n`);
  process.exitCode = 1;
} finally {
  display.stop();
}

async function bring(source: string): Promise<void> {
  beginPhase('Reading posts');
  const found = await openForeignSite(source);
  const foreign = { ...found, address: oldAddress() ?? found.address };
  const content = readContent({
    content: CONTENT_FOLDER,
    language: site.language,
    read: createDocumentReader(DOCUMENT_CACHE),
  });
  // What is wrong with the texts that are there would hide what is wrong with those that come.
  if (content.problems.length > 0) throw new ContentError(content.problems);
  const folder = relative('.', CONTENT_FOLDER).replaceAll('\\', '/');
  const { texts, skipped, remarks } = importTexts(foreign, {
    language: site.language,
    content: folder,
    origin: site.address.origin,
    today: new Date().toISOString().slice(0, 10),
    existing: new Map(
      content.documents.map(({ kind, slug, frontMatter }) => [`${kind}/${slug}`, frontMatter?.title ?? '']),
    ),
    topics: content.documents.flatMap(({ frontMatter }) => frontMatter?.topics ?? []),
  });
  const remark = (one: Remark) => void remarks.push(one);
  beginPhase('Taking files along');
  await stageTexts(texts, folder, { fetchFiles: values.write, remark });
  beginPhase('Checking texts');
  const { staged, problems } = repairStage(texts, folder, remark);
  const { ledger, redirects } = recordOldAddresses(texts, staged, remark);
  display.stop();

  console.log(`${foreign.generator}, ${foreign.posts.length} posts. To import: ${countOf(texts)}.\n`);
  for (const { page, from, draft } of texts) console.log(`+ ${page}${draft ? ' (draft)' : ''}  ${from}`);
  for (const [from, to] of redirects) console.log(`→ ${from} redirects to ${to}`);
  const files = texts.flatMap((text) => text.files);
  const fetched = files.filter(({ from }) => 'url' in from).length;
  console.log(`\n${files.length} files come along, ${fetched} of them from the web.`);
  if (skipped.length > 0) console.log(`${skipped.length} texts are here already and were left out.`);
  const lines = remarkLines(remarks);
  if (lines.length > 0) console.log(`\nTo look at:\n\n${lines.join('\n')}`);
  const feeds = site.enabledFeeds.map((format) => paths.feed(paths.home, FORMATS[format].file));
  const note = feedNote(foreign.feed, [...feeds, ...site.formerFeeds]);
  if (note !== undefined && texts.length > 0) console.log(`\n${note}`);
  if (problems.length > 0) {
    console.error(`\nThese problems remain, so nothing was written:\n\n${problems.join('\n')}`);
    process.exitCode = 1;
  } else if (texts.length === 0) console.log('\nThere is nothing to write.');
  else if (values.write) {
    copyFromStage(texts, folder);
    writeLedgerFile(CONTENT_FOLDER, ledger);
    console.log(
      `\nWrote ${countOf(texts)}, and ${redirects.length} redirects. Next:\n\nnpm run dev             to look at them\nnpm run record          to record their addresses\n`,
    );
  } else console.log(`\nNothing was written yet. To import: npm run import -- ${source} --write`);
}

/** The address of the old site, if the command line gives it. */
function oldAddress(): URL | undefined {
  if (values.address === undefined) return undefined;
  if (URL.canParse(values.address)) return new URL(values.address);
  throw new Error(`--address is "${values.address}", which is not the address of a site.`);
}
