import './report-load-errors.ts';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { writeAtomic } from '../cache/write-atomic.ts';
import type { PlacedAddress } from '../site-model/addresses.ts';
import { createSite } from '../site-model/site.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { ledgerPath, readLedgerFile, writeLedgerFile } from '../content/ledger-file.ts';
import type { LedgerFile } from '../content/ledger-problems.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { checkContent, contentPaths } from '../content/check-content.ts';
import { SCAFFOLD } from '../content/scaffold.ts';
import { deployedLedgers } from './record/deployed-ledger.ts';
import { recordRedirect } from './record/redirect.ts';
import { readConflict, writeLedger } from '../permalinks/ledger-json.ts';
import { hasSharedNumbers, settleNumbers } from '../permalinks/ledger-merge.ts';
import {
  changedAnswers,
  correct,
  publish,
  publishTargets,
  questionNumbers,
  revise,
  unrecorded,
  type Ledger,
} from '../permalinks/ledger.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';
import { errorMessage } from '../diagnostics/error-message.ts';

const { values } = commandLine('record');

const LEDGER = ledgerPath(CONTENT_FOLDER);

try {
  if (!values.check) settleMerge();
  const content = readContent({
    content: CONTENT_FOLDER,
    language: site.language,
    read: createDocumentReader(DOCUMENT_CACHE),
  });
  const live = liveAddresses(content);
  const recorded = content.ledger ?? readLedgerFile(CONTENT_FOLDER);
  if (values.from === undefined && values.to === undefined) await recordNew(recorded, live, content);
  else await recordMove(recorded, live, content);
} catch (error) {
  console.error(`\n${errorMessage(error, process.cwd())}\n`);
  process.exitCode = 1;
}

/**
 * Every address that is published today.
 *
 * @throws {ContentError} If an essay or note has to be fixed first.
 */
function liveAddresses({ documents, problems, ledger, data, language }: Content): readonly PlacedAddress[] {
  if (problems.length > 0) throw new ContentError(problems);
  const options = { now: new Date(), showUnpublished: false, language, hasGuide: site.guide };
  return createSite(documents, ledger?.ledger ?? new Map(), data, options).addresses;
}

/** Makes one ledger of two, where git could not, or gave one number twice. */
function settleMerge(): void {
  if (!existsSync(LEDGER)) return;
  const text = readFileSync(LEDGER, 'utf8');
  const conflict = readConflict(text, () => deployedLedgers(LEDGER)[0]);
  if (conflict) writeAtomic(LEDGER, writeLedger(conflict));
  const { ledger } = readLedgerFile(CONTENT_FOLDER);
  const isShared = hasSharedNumbers(ledger);
  if (!conflict && !isShared) return;
  if (isShared) writeLedgerFile(CONTENT_FOLDER, settleNumbers(ledger, deployedLedgers(LEDGER)));
  console.log('Merged what both branches published. Every number is unique.');
}

/** Records what is published and not in the ledger yet, unless a promise is broken. */
async function recordNew(
  recorded: LedgerFile,
  live: readonly PlacedAddress[],
  content: Content,
): Promise<void> {
  // What no build could serve is not recorded: it would be a promise for ever.
  const { problems, promises } = checkContent(content, { address: site.address, now: new Date() });
  const broken = [...problems, ...promises, ...unanswered(content, live)];
  if (broken.length > 0) throw new ContentError(broken);
  const published = publish(await recordChanges(recorded, live), live, today());
  const numbers = questionNumbers(published);
  for (const { address, text } of unrecorded(recorded.ledger, live)) {
    const number = numbers.get(address);
    console.log(`+ ${address}${number === undefined ? '' : `  No. ${number}`}  ${text}`);
  }
  if (writeLedger(published) === writeLedger(recorded.ledger)) console.log('The ledger is up to date.');
  else if (values.check) refuse(recorded.file, 'The ledger is out of date.', 'Run: npm run record');
  else write(published, recorded);
}

/** What became of the answers that changed: each is a correction of form, or a revision with a day and a line. */
async function recordChanges({ ledger, file }: LedgerFile, live: readonly PlacedAddress[]): Promise<Ledger> {
  const { revised, note, corrected, check } = values;
  const changed = changedAnswers(ledger, live);
  if (revised !== undefined && !changed.some(({ address }) => address === revised)) {
    refuse(
      file,
      `No published answer has changed at ${revised}.`,
      'Use the address of one that has, or leave out --revised.',
    );
  }
  const undecided: PlacedAddress[] = [];
  let next = ledger;
  for (const answer of changed) {
    const said =
      answer.address === revised ? (note ?? '') : corrected ? '' : check ? undefined : await askAbout(answer);
    if (said === undefined) undecided.push(answer);
    else if (said === '' && answer.address !== revised) next = correct(next, answer);
    else next = revise(next, answer, { day: today(), note: oneLine(said, answer) });
    if (said) console.log(`* ${answer.address}  ${said}`);
  }
  if (undecided.length > 0) throw new ContentError(undecided.map(toDecide));
  return next;
}

/** Asks whoever sits at the terminal what changed; `undefined` if nobody does. */
async function askAbout({ address, text }: PlacedAddress): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = `The answer to “${text}” (${address}) has changed.\nWhat changed, in one line? Press Enter if it is nothing of substance: `;
  const said = await terminal.question(question);
  terminal.close();
  return said.trim();
}

function oneLine(note: string, { file, line }: PlacedAddress): string {
  const said = note.trim();
  if (said !== '' && !said.includes('\n')) return said;
  throw new ContentError([
    {
      file,
      line,
      column: 1,
      message: 'A revision needs a note that says in one line what changed.',
      hint: 'Write: npm run record -- --revised "…" --note "What changed."',
    },
  ]);
}

function toDecide({ address, text, file, line }: PlacedAddress): FileProblem {
  return {
    file,
    line,
    column: 1,
    message: `The answer to “${text}” has changed since it was published.`,
    hint: `If what it says has changed: npm run record -- --revised "${address}" --note "What changed." If it was only corrected: npm run record -- --corrected`,
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Questions to be published that nobody has answered yet. */
function unanswered({ documents }: Content, live: readonly PlacedAddress[]): FileProblem[] {
  const answers = new Map<string, string>(
    documents.flatMap(({ page, answers }) =>
      Object.entries(answers).map(([anchor, said]) => [`${page}#${anchor}`, said]),
    ),
  );
  return live.flatMap(({ address, file, line, text }): FileProblem[] => {
    if (answers.get(address) !== SCAFFOLD.answer) return [];
    return [
      {
        ...{ file, line, column: 1 },
        message: `The answer to “${text}” is still the placeholder from npm run new.`,
        hint: 'Write an answer, or remove the question until you have one.',
      },
    ];
  });
}

/**
 * Records where an address redirects to from now on, and then all that is published, so that one command is enough. What else
 * is broken can be fixed after.
 */
async function recordMove(
  recorded: LedgerFile,
  live: readonly PlacedAddress[],
  content: Content,
): Promise<void> {
  const { from, to } = values;
  if (from === undefined || to === undefined) {
    refuse(
      'npm run record',
      'A redirect needs both --from and --to; one of them is missing.',
      'Write both: npm run record -- --from "/essays/an-essay/#old" --to "/essays/an-essay/#new"',
    );
  }
  const { ledger, file } = recorded;
  const paths = contentPaths(content);
  const context = {
    ledger,
    file,
    live,
    paths,
    address: site.address,
    hasGuide: site.hasGuide,
    today: today(),
  };
  const redirected = recordRedirect(from, to, context);
  for (const [address, entry] of redirected) {
    if (entry.to === ledger.get(address)?.to) continue;
    const origin = entry.foreign ? ', which this site never published,' : '';
    console.log(`→ ${address}${origin} redirects to ${entry.to ?? ''}`);
  }
  const moved = { ...recorded, ledger: publishTargets(redirected, live, today()) };
  write(moved.ledger, recorded);
  try {
    await recordNew(moved, live, { ...content, ledger: moved });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.log(`\nStill to fix:\n\n${error.message}`);
  }
}

function write(ledger: Ledger, { file }: LedgerFile): void {
  writeLedgerFile(CONTENT_FOLDER, ledger);
  console.log(`Wrote ${file}. Commit it together with the texts.`);
}

function refuse(file: string, message: string, hint: string): never {
  throw new ContentError([{ file, line: 1, column: 1, message, hint }]);
}
