import { statSync } from 'node:fs';
import { getCollection, getEntry, render } from 'astro:content';
import type { Heading, Root } from 'mdast';
import type { CareerLadders } from '../charts/career-ladder-schema.ts';
import { parseMdx } from '../markdown/parse-mdx.ts';
import { questionNumbers, revisionsOf, type Ledger } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import { textBlocks } from '../questions/excerpt.ts';
import { answerIn, outlineOf } from '../questions/outline.ts';
import { site } from '../site.ts';
import { CAREER_LADDERS } from './collections.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { isPublished, lastRevised, latest, newestFirst, SHOW_UNPUBLISHED, type Essay } from './essay.ts';
import { ledgerPath, readLedgerFile } from './ledger-file.ts';

/** The essays to be seen, newest first: all of them in `npm run dev`, the published ones in a build. */
export async function getEssays(): Promise<Essay[]> {
  const today = new Date();
  const all = process.env[SHOW_UNPUBLISHED] === 'yes';
  const ledger = getLedger();
  const numbers = questionNumbers(ledger);
  const essays = (await getCollection('essays')).map(({ id, data }): Essay => {
    const { outline, updated, ...frontMatter } = data;
    const questions = outline.questions.map((question) => {
      const address = paths.place(id, question.anchor);
      return { ...question, number: numbers.get(address), revisions: revisionsOf(ledger, address) };
    });
    return {
      slug: id,
      ...frontMatter,
      ...outline,
      questions,
      updated: latest([updated, ...questions.map(lastRevised)]),
    };
  });
  return newestFirst(essays.filter((essay) => all || isPublished(essay, today)));
}

/** Every answer of every essay to be seen, as pages of single answers are made from it. */
export async function getAnswers() {
  return (await getEssays()).flatMap((essay) =>
    essay.questions.map((question, index) => ({
      params: { essay: essay.slug, question: question.anchor },
      props: { essay, question, index },
    })),
  );
}

/** An essay's text as a component: `<Content components={…} />`, or `<Content only="anchor" …/>` for one answer. */
export async function renderEssay({ slug }: Pick<Essay, 'slug'>) {
  const entry = await getEntry('essays', slug);
  if (!entry) throw new Error(`There is no essay "${slug}".`);
  return render(entry);
}

let parsed: { body: string; tree: Root; anchors: ReadonlyMap<Heading, string> } | undefined;

/** An essay's Markdown tree, and the anchors of its headings. */
export async function getEssayTree({ slug }: Pick<Essay, 'slug'>) {
  const { body = '' } = (await getEntry('essays', slug)) ?? {};
  // The pages of one essay follow each other, and each of its answers asks.
  if (parsed?.body !== body) {
    const tree = parseMdx(body);
    parsed = { body, tree, anchors: outlineOf(tree, site.language).anchors };
  }
  return parsed;
}

/** All words of an answer, a paragraph a line, as far as they are running text. */
export async function getAnswerText(essay: Pick<Essay, 'slug'>, anchor: string): Promise<string> {
  const { tree, anchors } = await getEssayTree(essay);
  return textBlocks(answerIn(tree, anchors, anchor)).join('\n');
}

/** The numbers and names behind the career-ladder figure. */
export async function getCareerLadders(): Promise<CareerLadders> {
  const entry = await getEntry('careerLadders', CAREER_LADDERS);
  if (!entry)
    throw new Error(
      'The figure <CareerLadder /> needs content/data/career-ladders.yaml, which is not there.',
    );
  return entry.data;
}

let known: { changed: number; ledger: Ledger; numbers: ReadonlyMap<string, number> } | undefined;

/** Whether there are numbers and names for the career-ladder figure; a site that does not use it needs none. */
export async function hasCareerLadders(): Promise<boolean> {
  return (await getEntry('careerLadders', CAREER_LADDERS)) !== undefined;
}

/** The ledger of what was ever published. */
export function getLedger(): Ledger {
  return getKnown().ledger;
}

/** Permanent number of a question, by its address; `undefined` while it is not published. */
export function getNumber(address: string): number | undefined {
  return getKnown().numbers.get(address);
}

function getKnown() {
  // Every page asks; in `npm run dev` the file may change between two questions.
  const changed = statSync(ledgerPath(CONTENT_FOLDER), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (known?.changed !== changed) {
    const { ledger } = readLedgerFile(CONTENT_FOLDER);
    known = { changed, ledger, numbers: questionNumbers(ledger) };
  }
  return known;
}
