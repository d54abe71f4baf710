import './report-load-errors.ts';
import { readFileSync } from 'node:fs';
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
import type { SiteValues } from '../site-config/site-schema.ts';
import { ownAddresses, removeExample } from './init/example.ts';
import { ASK_ABOUT_EXAMPLE, optionOf } from './init/asked.ts';
import { licencesNamed } from './init/licences.ts';
import { valuesOf, type Answers } from './init/owner.ts';
import { AnswerError, pipedPrompt, terminalPrompt, type Prompt } from './init/prompt.ts';
import { questionsFor, type Question } from './init/questions.ts';
import { siteProblems } from '../site-config/site-problems.ts';
import { withValues } from './init/site-source.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';
import { errorMessage } from '../diagnostics/error-message.ts';

/** What has to be said where nobody can be asked; for all else there is a sensible value. */
const REQUIRED = new Set<keyof Answers>([
  'name',
  'description',
  'address',
  'language',
  'author',
  'licence',
  'social',
]);

/** The last line wherever this ends without a change. */
const NOTHING_WRITTEN = 'Nothing was written.';

/** What may change in src/site.ts once something is published, and what may not. */
const AFTER_PUBLICATION =
  'Edit src/site.ts instead. You may change everything there but tagAuthority, by which feed readers know your entries; if you change the address, redirect the old domain to the new one.';

const { values } = commandLine('init');

const today = new Date();
const own = ownAddresses(CONTENT_FOLDER);
const hasPublished = own.length > 0;
const questions = questionsFor(site.stated, today, hasPublished);

try {
  refuseIfPublished();
  const given = givenAnswers();
  const prompt = await openPrompt(given);
  const answers = await answersOf(prompt, given);
  const empty = await wantsEmpty(prompt);
  prompt?.close();
  refuseUnused(prompt?.unused() ?? []);
  const problems = problemsOf(answers);
  if (problems.length > 0) throw new AnswerError(problemText(problems));
  const gone = empty ? removeExample(CONTENT_FOLDER) : [];
  await writeSite(answers);
  writePackage(answers);
  report(answers, gone);
} catch (error) {
  const isSaid = error instanceof ContentError || error instanceof AnswerError;
  console.error(`\n${isSaid ? error.message : errorMessage(error, process.cwd())}\n`);
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
      hint: `${AFTER_PUBLICATION} To be asked all the same, add --force, which leaves your texts, their addresses and their ids unchanged.`,
    },
  ]);
}

/** Where answers come from besides options; `undefined` if these say enough, or there is nothing else. */
async function openPrompt(given: Answers): Promise<Prompt | undefined> {
  if (values.yes) return undefined;
  if (!process.stdin.isTTY) return missingIn(given).length > 0 ? pipedPrompt() : undefined;
  console.log('Press Enter to take what is in brackets. You can run this again until you publish.');
  return terminalPrompt(giveUp);
}

/** Whoever ends the input, by Ctrl-D or Ctrl-C, wants none of it. */
function giveUp(): never {
  console.log(`\n${NOTHING_WRITTEN}`);
  process.exit(1);
}

/** What was said in options. */
function givenAnswers(): Answers {
  return {
    ...values,
    authorAddress: values['author-address'],
    tagAuthority: values['tag-authority'],
    licenceAddress: values['licence-address'],
  };
}

/** Questions that have to be answered where nobody can be asked. */
function missingIn(given: Answers): Question[] {
  return questions.filter(({ key }) => REQUIRED.has(key) && given[key] === undefined);
}

/** What was said in options, and what is asked for because it was not. */
async function answersOf(prompt: Prompt | undefined, given: Answers): Promise<Answers> {
  const said = { ...given };
  const missing = missingIn(said);
  if (!prompt && !values.yes && missing.length > 0)
    throw new AnswerError(
      `Cannot ask without a terminal. Add ${missing.map((each) => `--${optionOf(each.key)}`).join(', ')}, or --yes to keep the current values; or send the answers in, a line each.`,
    );
  if (!prompt) return said;
  for (const question of questions) {
    if (said[question.key] === undefined && (question.applies?.(said) ?? true))
      said[question.key] = await ask(prompt, question, said);
  }
  return said;
}

/** Asks until the answer is one that can be. */
async function ask(prompt: Prompt, question: Question, said: Answers): Promise<string | undefined> {
  const { key, ask: words, explain, proposal } = question;
  const now = proposal(said);
  const explanation = (typeof explain === 'string' ? explain : explain(said)).replaceAll('\n', '\n  ');
  for (;;) {
    const answer = await prompt.ask(`\n${words}\n  ${explanation}\n  [${now}]: `);
    if (answer === undefined)
      throw new AnswerError(`The input ended before an answer to “${words}”.\n${NOTHING_WRITTEN}`);
    // What is proposed follows from what was said before, and needs no saying.
    const taken = answer === '' || answer === now ? undefined : answer;
    const problem = problemWith(question, taken, { ...said, [key]: taken });
    if (problem === undefined) return taken;
    if (!prompt.isInteractive) throw new AnswerError(`${problem}\n${NOTHING_WRITTEN}`);
    console.log(`  ${problem}`);
  }
}

function problemWith(
  { fields, problem }: Question,
  answer: string | undefined,
  said: Answers,
): string | undefined {
  const own = answer === undefined ? undefined : problem?.(answer, said);
  if (own !== undefined) return own;
  const [found] = problemsOf(said).filter(({ field }) => fields.some((one) => isWithin(field, one)));
  return found && `${found.message}\n  → ${found.hint}`;
}

async function wantsEmpty(prompt: Prompt | undefined): Promise<boolean> {
  if (values.empty || values.keep || !prompt) return values.empty;
  const { essays, notes } = readExample(CONTENT_FOLDER);
  if (essays.length + notes.length === 0) return false;
  const explanation = 'The essay and the notes that came with the project, with their addresses.';
  const answer = await prompt.ask(`\n${ASK_ABOUT_EXAMPLE.ask}\n  ${explanation}\n  [n]: `);
  return /^y/i.test(answer ?? '');
}

/** Lines that no question asked for: whoever wrote them meant something by them. */
function refuseUnused(lines: readonly string[]): void {
  if (lines.length === 0) return;
  const count = lines.length === 1 ? '1 line was' : `${lines.length} lines were`;
  throw new AnswerError(
    `${count} not used: ${lines.map((line) => JSON.stringify(line)).join(', ')}\nThe order of the lines: npm run init -- --help\n${NOTHING_WRITTEN}`,
  );
}

/** What is wrong with options, each named by its option, or by its field in src/site.ts if that was not given. */
function problemText(problems: readonly FieldProblem[]): string {
  const texts = problems.map(({ field, message, hint }) => {
    const question = questions.find(({ fields }) => fields.some((one) => isWithin(field, one)));
    const option = question ? optionOf(question.key) : field;
    const isGiven = (values as Record<string, unknown>)[option] !== undefined;
    const place = isGiven ? `--${option}` : `${field} in ${SITE_FILE}`;
    return `${place}\n  ${message}\n  → ${hint}`;
  });
  return `${texts.join('\n\n')}\n\n${NOTHING_WRITTEN}`;
}

function isWithin(field: string, around: string): boolean {
  return field === around || field.startsWith(`${around}.`);
}

function valuesFor(answers: Answers): Partial<SiteValues> {
  return valuesOf(answers, today, hasPublished, site.stated);
}

function problemsOf(answers: Answers): FieldProblem[] {
  return siteProblems({ ...site.stated, ...valuesFor(answers) }, today);
}

async function writeSite(answers: Answers): Promise<void> {
  const { essays, notes } = readExample(CONTENT_FOLDER);
  // The pages for authors belong to the example; whoever wants them can have them.
  const guide = site.stated.guide === true && essays.length + notes.length === 0 ? { guide: false } : {};
  const source = withValues(readFileSync(SITE_FILE, 'utf8'), { ...valuesFor(answers), ...guide });
  const style = await resolveConfig(SITE_FILE);
  writeAtomic(SITE_FILE, await format(source, { ...style, filepath: SITE_FILE }));
}

/** What package.json says of the site; the lock file names the package as well: of itself, and as the first of all. */
function writePackage({ name, description, address }: Answers): void {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
  const before = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  // Of a name in other letters than Latin ones there may be nothing left.
  const slug = name && (slugOfTitle(name) || slugOfTitle(host));
  if (slug) {
    replaceField('package.json', 'name', before, slug, 1);
    replaceField('package-lock.json', 'name', before, slug, 2);
  }
  if (description) replaceField('package.json', 'description', before, description, 1);
}

/** Gives a field of a JSON file another value where it has the one from before, the first few times. */
function replaceField(
  file: string,
  field: string,
  before: Readonly<Record<string, string>>,
  after: string,
  times: number,
): void {
  const written = (value: string | undefined) => `"${field}": ${JSON.stringify(value)}`;
  let left = times;
  const text = readFileSync(file, 'utf8').replaceAll(written(before[field]), (found) =>
    left-- > 0 ? written(after) : found,
  );
  writeAtomic(file, text);
}

function report(answers: Answers, gone: readonly string[]): void {
  console.log(`\nWrote ${SITE_FILE}. The navigation, colours, feeds and more can be set there.`);
  const { licence } = valuesFor(answers);
  if (licence && licencesNamed(answers.licence ?? '').length > 1)
    console.log(`The licence is ${licence.name}: ${licence.address}`);
  if (gone.length > 0) console.log(`Removed:\n${gone.map((path) => `  ${path}`).join('\n')}`);
  const note = unspoken(answers.language ?? site.language);
  if (note) console.log(`\n${note}`);
  console.log(`
Next
  npm run new essay "Why …?"   starts an essay
  npm run dev                  shows it while you write
  npm run record               records its address, once it is no longer a draft`);
}
