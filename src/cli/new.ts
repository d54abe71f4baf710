import './report-load-errors.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { createInterface } from 'node:readline/promises';
import { writeAtomic } from '../cache/write-atomic.ts';
import { CONTENT_FOLDER } from '../content/content-folder.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { KIND_NAMES, KINDS, isReserved, type Kind } from '../permalinks/kinds.ts';
import { readLedgerFile } from '../content/ledger-file.ts';
import { newText, slugOfTitle, withQuestion } from './new/new-text.ts';
import { isLegalSlug, LONGEST_SLUG } from '../permalinks/slug.ts';
import { MdxSyntaxError, parseText } from '../mdx/parse-mdx.ts';
import { paths } from '../permalinks/paths.ts';
import { outlineOf } from '../mdx/outline.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';
import { COMMANDS } from './command-table.ts';

const USAGE = COMMANDS.new.examples.join('\n');

const { positionals, values } = commandLine('new');

try {
  const [what, ...rest] = positionals;
  const kind = KIND_NAMES.find((each) => each === what);
  if (kind) await newFile(kind, rest.join(' '));
  else if (what === 'question') await newQuestion(rest);
  else throw new Error(`Say what to create:\n\n${USAGE}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function newFile(kind: Kind, given: string): Promise<void> {
  const title = given || (await ask(`Title of the ${kind}: `));
  let slug = values.slug ?? slugOfTitle(title, site.language);
  if (!slug) {
    // Not every script can be written in the letters of an address.
    if (!process.stdin.isTTY)
      throw new Error(
        `"${title}" has no letters for an address. Add a slug in lower-case Latin letters, digits and hyphens:\n\nnpm run new ${kind} "${title}" -- --slug honey`,
      );
    slug = await ask('Slug for the address (lower-case Latin letters, digits and hyphens): ');
  }
  if (!isLegalSlug(slug))
    throw new Error(
      `"${slug}" is not a valid slug: use lower-case letters, digits and hyphens, at most ${LONGEST_SLUG}.`,
    );
  if (isReserved(kind, slug))
    throw new Error(`The site has ${KINDS[kind].page(slug)} itself. Choose another slug: --slug my-${slug}`);
  const folder = join(CONTENT_FOLDER, KINDS[kind].folder);
  const file = join(folder, slug, 'index.mdx');
  const taken = filesOf(folder, slug).find((each) => existsSync(each));
  if (taken) throw new Error(`${taken} already exists. Choose another slug: --slug ${slug}-2`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newText({ kind, title, day: new Date().toISOString().slice(0, 10) }));
  console.log(`${file}\nIt is a draft. npm run dev shows it at ${site.address.href(KINDS[kind].page(slug))}`);
}

async function newQuestion([first = '', ...rest]: string[]): Promise<void> {
  const essays = slugs();
  const named = essays.includes(first);
  const slug = named
    ? first
    : essays.length === 1
      ? (essays[0] ?? '')
      : await ask(`Which essay (${essays.join(', ')}): `);
  if (!essays.includes(slug))
    throw new Error(`There is no essay "${slug}". Essays: ${essays.join(', ') || 'none yet'}.`);
  const text = (named ? rest : [first, ...rest]).join(' ').trim() || (await ask('The question: '));
  const file = fileOf(slug);
  const source = readFileSync(file, 'utf8');
  const { anchors } = outlineOf(treeOf(file, source), site.language);
  const page = `${paths.essay(slug)}#`;
  const promised = [...readLedgerFile(CONTENT_FOLDER).ledger.keys()].flatMap((address) =>
    address.startsWith(page) ? [address.slice(page.length)] : [],
  );
  const added = withQuestion(source, text, new Set([...anchors.values(), ...promised]), {
    file,
    language: site.language,
  });
  writeAtomic(file, added.source);
  console.log(`${file}\nIts address will be ${site.address.absolute(paths.answer(slug, added.anchor))}`);
}

/** The tree of an essay, which somebody may be in the middle of. */
function treeOf(file: string, source: string): Root {
  try {
    return parseText(file, source, site.language);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { message, line, column } = error;
    throw new ContentError([{ file, line, column, message, hint: 'Fix this first: npm run lint:content' }]);
  }
}

function slugs(): string[] {
  const folder = join(CONTENT_FOLDER, KINDS.essay.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => name.replace(/\.mdx?$/, ''))
    .filter((slug) => existsSync(fileOf(slug)))
    .toSorted();
}

function fileOf(slug: string): string {
  const all = filesOf(join(CONTENT_FOLDER, KINDS.essay.folder), slug);
  return all.find((file) => existsSync(file)) ?? join(CONTENT_FOLDER, KINDS.essay.folder, slug);
}

/** Every file that may be the text of a slug. */
function filesOf(folder: string, slug: string): string[] {
  return [join(slug, 'index.mdx'), join(slug, 'index.md'), `${slug}.mdx`, `${slug}.md`].map((file) =>
    join(folder, file),
  );
}

/** Asks at the terminal; a script has to say it all at once. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`Missing: ${question.replace(/: $/, '')}\n\n${USAGE}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
