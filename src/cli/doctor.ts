import './report-load-errors.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { readExample } from '../content/example.ts';
import { readContent } from '../content/read-content.ts';
import { createSite } from '../site-model/site.ts';
import { site as settings } from '../site.ts';
import { commandLine } from './command-line.ts';
import {
  descriptionFinding,
  externalFinding,
  ledgerFinding,
  linkedFinding,
  navigationFinding,
  textFinding,
} from './doctor/content-findings.ts';
import { reportOf } from './doctor/finding.ts';
import {
  askForOutdated,
  cacheFinding,
  exampleFinding,
  newestCommit,
  nodeFinding,
  packageFinding,
  readOutdated,
  upgradeFinding,
} from './doctor/project-findings.ts';
import { externalLinks } from './links/external.ts';
import { LINK_RECORDS, readLinkRecords } from './links/link-records.ts';
import { upstreamOf } from './upgrade.mjs';

const { values } = commandLine('doctor');

const now = new Date();
const content = readContent({
  content: CONTENT_FOLDER,
  language: settings.language,
  read: createDocumentReader(DOCUMENT_CACHE),
});
const { documents, ledger, data, language } = content;
const found = checkContent(content, { address: settings.address, now });
const site = createSite(documents, ledger?.ledger ?? new Map(), data, {
  now,
  showUnpublished: false,
  language,
});
const recordsFile = join(CONTENT_FOLDER, LINK_RECORDS);
const records = existsSync(recordsFile) ? readLinkRecords(readFileSync(recordsFile, 'utf8')) : new Map();
const example = readExample(CONTENT_FOLDER);
const manifest = readFileSync('package.json', 'utf8');
const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };

const findings = [
  textFinding(site, found),
  ledgerFinding(content, site, found),
  descriptionFinding(documents),
  linkedFinding(site, documents),
  navigationFinding(site, documents, settings.navigation),
  externalFinding(externalLinks(documents, settings.address), records, now.toISOString().slice(0, 10)),
  exampleFinding([...example.essays, ...example.notes], settings.address.absolute('/')),
  nodeFinding(process.versions.node, dependencies['node'] ?? ''),
  cacheFinding(),
  ...(values.offline
    ? []
    : [packageFinding(readOutdated(askForOutdated())), upgradeFinding(upstreamOf(manifest), newestCommit)]),
];
console.log(reportOf(findings));
if (findings.some(({ state }) => state === 'fault')) process.exitCode = 1;
