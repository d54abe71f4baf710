import './report-load-errors.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../cache/write-atomic.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { readDocuments } from '../content/read-content.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { ask } from './links/answer.ts';
import { askAll, hasNoNetwork } from './links/ask-all.ts';
import { externalLinks } from './links/external.ts';
import {
  isDue,
  LINK_RECORDS,
  readLinkRecords,
  updateLinkRecords,
  writeLinkRecords,
} from './links/link-records.ts';
import { reportOf } from './links/report.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';

const { values } = commandLine('links');

const PATIENCE = 15_000;

const today = new Date().toISOString().slice(0, 10);
const file = join(CONTENT_FOLDER, LINK_RECORDS);
const { documents, problems } = readDocuments({
  content: CONTENT_FOLDER,
  language: site.language,
  read: createDocumentReader(DOCUMENT_CACHE),
});
if (problems.length > 0)
  console.warn(
    'Some texts have problems, so links in them may be missed. To list the problems: npm run lint:content\n',
  );
const links = externalLinks(documents, site.address);

if (links.length === 0) {
  console.log('The texts have no links to other sites.');
} else if (values.list) {
  for (const { address, places } of links)
    for (const { file, line, column } of places) console.log(`${file}:${line}:${column}  ${address}`);
} else {
  await check();
}

async function check(): Promise<void> {
  const memory = existsSync(file) ? readLinkRecords(readFileSync(file, 'utf8')) : new Map();
  const addresses = links.map(({ address }) => address);
  const due = addresses.filter((address) => values.all || isDue(memory.get(address), today));
  const count =
    addresses.length === 1 ? '1 link to another site' : `${addresses.length} links to other sites`;
  console.log(`${count}, ${due.length} to check.`);
  const agent = `Asked-and-Answered-links/1.0 (+${site.address.absolute('/')})`;
  const answers = await askAll(due, (address) => ask(address, { patience: PATIENCE, agent }));
  if (hasNoNetwork(answers)) {
    console.log('None of them could be reached. Check your network connection. Nothing was recorded.');
    return;
  }
  const next = updateLinkRecords(memory, addresses, answers, today);
  writeAtomic(file, writeLinkRecords(next));
  const published = new Map(
    documents.flatMap(({ file, frontMatter }) =>
      frontMatter ? [[file, frontMatter.published.slice(0, 10)] as const] : [],
    ),
  );
  const { lines, summary, gone } = reportOf(links, next, published);
  for (const line of lines) console.log(`\n${line}`);
  console.log(`\n${summary}`);
  if (gone > 0) process.exitCode = 1;
}
