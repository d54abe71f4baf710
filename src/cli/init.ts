import './report-load-errors.ts';
import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline/promises';
import { format, resolveConfig } from 'prettier';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FieldProblem } from '../diagnostics/field-messages.ts';
import { writeAtomic } from '../cache/write-atomic.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { readExample } from '../content/example.ts';
import { ledgerPath } from '../content/ledger-file.ts';
import { slugOfTitle } from './new/new-text.ts';
import { unspoken } from '../i18n/languages.ts';
import { SITE_FILE } from '../site-config/define-site.ts';
import { ownAddresses, removeExample } from './init/example.ts';
import { valuesOf, type Answers } from './init/owner.ts';
import { siteProblems } from '../site-config/site-problems.ts';
import { withValues } from './init/site-source.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';
import { errorMessage } from '../diagnostics/error-message.ts';

/** What is asked, in this order. */
interface Asked {
  /** What the answer is to, and its option in kebab-case. */
  key: keyof Answers;
  ask: string;
  /** What stays if nothing is said. */
  now: string;
  /** Fields of src/site.ts that it decides. */
  fields: readonly string[];
  /** Whether to ask at all, after what was said before. */
  applies?: (said: Answers) => boolean;
}

const { name, description, author, address, language, licence, social } = site.stated;

const ASKED: readonly Asked[] = [
  { key: 'name', ask: 'Name of the publication', now: name, fields: ['name'] },
  { key: 'description', ask: 'Description, in one sentence', now: description, fields: ['description'] },
  { key: 'author', ask: 'Author, or none', now: author?.name ?? 'none', fields: ['author'] },
  {
    key: 'authorAddress',
    ask: 'Website of the author, or none',
    now: 'none',
    fields: ['author'],
    applies: (said) => said.author !== undefined && said.author !== 'none',
  },
  { key: 'address', ask: 'Address of the site', now: address, fields: ['address', 'tagAuthority'] },
  { key: 'language', ask: 'Language of the texts', now: language, fields: ['language', 'locale'] },
  {
    key: 'licence',
    ask: 'Licence of the texts (CC BY 4.0), or none',
    now: licence?.name ?? 'none',
    fields: ['licence.name'],
  },
  {
    key: 'licenceAddress',
    ask: 'URL of the licence',
    now: '',
    fields: ['licence'],
    applies: (said) => problemsOf(said).some(({ field }) => field === 'licence.address'),
  },
  {
    key: 'social',
    ask: 'Your profiles elsewhere (Mastodon=https://…, Mail=mailto:…), or none',
    now: social.map((link) => `${link.name}=${link.address}`).join(', ') || 'none',
    fields: ['social'],
  },
];

const { values } = commandLine('init');

const today = new Date();
const own = ownAddresses(CONTENT_FOLDER);

try {
  refuseIfPublished();
  const terminal = process.stdin.isTTY && !values.yes ? openTerminal() : undefined;
  const answers = await answersOf(terminal);
  const empty = await wantsEmpty(terminal);
  terminal?.off('close', giveUp).close();
  const problems = problemsOf(answers);
  if (problems.length > 0)
    throw new ContentError(problems.map((problem) => ({ ...problem, file: 'npm run init' })));
  await writeSite(answers);
  writePackageName(answers.name);
  const gone = empty ? removeExample(CONTENT_FOLDER) : [];
  report(gone, unspoken(answers.language ?? language));
} catch (error) {
  console.error(`\n${error instanceof ContentError ? error.message : errorMessage(error, process.cwd())}\n`);
  process.exitCode = 1;
}

function refuseIfPublished(): void {
  const [first] = own;
  if (first === undefined || values.force) return;
  throw new ContentError([
    {
      file: ledgerPath(CONTENT_FOLDER),
      line: 1,
      column: 1,
      message: `This site has already been published: the ledger lists ${first}${own.length > 1 ? ` and ${own.length - 1} more` : ''}.`,
      hint: 'Edit src/site.ts by hand, or add --force, which leaves those texts, their addresses and their ids unchanged.',
    },
  ]);
}

function openTerminal(): Interface {
  console.log('Press Enter to keep the value in brackets.\n');
  return createInterface({ input: process.stdin, output: process.stdout }).once('close', giveUp);
}

/** Whoever ends the input, by Ctrl-D or Ctrl-C, wants none of it. */
function giveUp(): never {
  console.log('\nNothing was written.');
  process.exit(1);
}

/** What was said in options, and what is asked for because it was not. */
async function answersOf(terminal: Interface | undefined): Promise<Answers> {
  const said: Answers = {
    ...values,
    authorAddress: values['author-address'],
    licenceAddress: values['licence-address'],
  };
  const open = ASKED.filter(({ key, applies }) => said[key] === undefined && !applies);
  if (!terminal && !values.yes && open.length > 0)
    throw new Error(
      `Cannot ask without a terminal. Add ${open.map(({ key }) => `--${key}`).join(', ')}, or --yes to keep the current values.`,
    );
  if (!terminal) return said;
  for (const asked of ASKED) {
    if (said[asked.key] === undefined && (asked.applies?.(said) ?? true))
      said[asked.key] = await ask(terminal, asked, said);
  }
  return said;
}

/** Asks until the answer is one that can be. */
async function ask(
  terminal: Interface,
  { key, ask: question, now, fields }: Asked,
  said: Answers,
): Promise<string | undefined> {
  for (;;) {
    const answer = (await terminal.question(`${question} [${now}]: `)).trim() || undefined;
    const [problem] = problemsOf({ ...said, [key]: answer }).filter(({ field }) =>
      fields.some((one) => field === one || field.startsWith(`${one}.`)),
    );
    if (!problem) return answer;
    console.log(`  ${problem.message}\n  → ${problem.hint}`);
  }
}

async function wantsEmpty(terminal: Interface | undefined): Promise<boolean> {
  if (values.empty || values.keep || !terminal) return values.empty;
  const { essays, notes } = readExample(CONTENT_FOLDER);
  if (essays.length + notes.length === 0) return false;
  return /^y/i.test(await terminal.question('Remove the example essay and its notes? y or n [n]: '));
}

function problemsOf(answers: Answers): FieldProblem[] {
  return siteProblems({ ...site.stated, ...valuesOf(answers, today, own.length > 0) }, today);
}

async function writeSite(answers: Answers): Promise<void> {
  const source = withValues(readFileSync(SITE_FILE, 'utf8'), valuesOf(answers, today, own.length > 0));
  const style = await resolveConfig(SITE_FILE);
  writeAtomic(SITE_FILE, await format(source, { ...style, filepath: SITE_FILE }));
}

/** The lock file names the package as well: of itself, and as the first of all. */
function writePackageName(given: string | undefined): void {
  const next = given && slugOfTitle(given);
  if (!next) return;
  const { name: before } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  for (const [file, times] of [
    ['package.json', 1],
    ['package-lock.json', 2],
  ] as const) {
    let left = times;
    const text = readFileSync(file, 'utf8').replaceAll(`"name": "${before}"`, (found) =>
      left-- > 0 ? `"name": "${next}"` : found,
    );
    writeAtomic(file, text);
  }
}

function report(gone: readonly string[], note: string | undefined): void {
  console.log(`\nWrote ${SITE_FILE}. Colours, feeds and more can be set there.`);
  if (gone.length > 0) console.log(`Removed:\n${gone.map((path) => `  ${path}`).join('\n')}`);
  if (note) console.log(`\n${note}`);
  console.log(`
Next
  npm run dev                      shows the site while you write
  npm run new essay "Why …?"       starts an essay
  npm run record                  records its addresses, once it is no longer a draft`);
}
