import { KINDS } from '../../src/permalinks/kinds.ts';
import { isHeir } from '../../src/permalinks/ledger.ts';
import { paths } from '../../src/permalinks/paths.ts';
import type { Branch, Draft, World } from './history.ts';
import { wordsOf, type MadeQuestion, type MadeText } from './texts.ts';

/** Anchors that several essays have. */
const COMMON = ['why', 'how', 'who', 'when'];

type Edit = (world: World, branch: Branch, essays: readonly MadeText[]) => void;

/** An edit of the branch that is deployed: of what the other one does not own. */
export function editMain(world: World, isFirst: boolean): void {
  const { main, draft, random } = world;
  const own = main.texts.filter(({ word }) => !draft?.owned.has(word));
  const essays = own.filter(({ kind }) => kind === 'essay');
  const edit = isFirst || essays.length < 2 ? addEssay : (random.pick(EDITS) ?? addEssay);
  edit(world, main, edit === renameText ? own : essays);
}

/** An edit of the other branch: of what it owns, or something new in what it does not. */
export function editDraft(world: World, draft: Draft): void {
  const essays = draft.texts.filter(({ word }) => draft.owned.has(word));
  const all = draft.texts.filter(({ kind }) => kind === 'essay');
  const edit = world.random.pick([
    addEssay,
    addQuestion,
    addQuestion,
    renameText,
    rewordHeading,
    reviseAnswer,
  ]);
  if (edit === addEssay || edit === addQuestion) edit(world, draft, all);
  else edit?.(world, draft, essays);
}

const addEssay: Edit = (world, branch) => {
  const { random, fresh } = world;
  const slug = fresh();
  const kind = random.chance(0.15) ? 'note' : 'essay';
  const text: MadeText = {
    kind,
    word: fresh(),
    slug,
    published: `2026-01-0${1 + random.below(9)}`,
    questions: [],
  };
  branch.texts.push(text);
  const count = kind === 'note' ? 0 : 1 + random.below(3);
  for (let index = 0; index < count; index += 1) addQuestion(world, branch, [text]);
};

const addQuestion: Edit = (world, _branch, essays) => {
  const { random, fresh } = world;
  const essay = random.pick(essays);
  if (!essay) return;
  const question: MadeQuestion = { word: fresh(), anchor: freeAnchor(world, essay), version: 1, parts: [] };
  essay.questions.push(question);
  if (random.chance(0.4))
    question.parts.push({ word: fresh(), anchor: freeAnchor(world, essay), version: 1 });
};

const renameText: Edit = ({ random, fresh }, _branch, texts) => {
  const text = random.pick(texts);
  if (text) text.slug = fresh();
};

const rewordHeading: Edit = ({ random, fresh }, _branch, essays) => {
  const question = random.pick(random.pick(essays)?.questions ?? []);
  const heading = question && random.pick([question, ...question.parts]);
  if (heading) heading.anchor = fresh();
};

const reviseAnswer: Edit = ({ random }, _branch, essays) => {
  const question = random.pick(random.pick(essays)?.questions ?? []);
  if (question) question.version += 1;
};

const moveQuestion: Edit = (world, _branch, essays) => {
  const [from, to] = [world.random.pick(essays), world.random.pick(essays)];
  const question = world.random.pick(from?.questions ?? []);
  if (!from || !to || from === to || !question) return;
  from.questions.splice(from.questions.indexOf(question), 1);
  takeIn(world, to, question);
};

/** A question goes back to an address that it had in the same essay or in another one, with its parts as far as theirs are free. */
const moveBack: Edit = (world, branch, essays) => {
  const { random, main, fresh } = world;
  const found = essays.flatMap((from) =>
    from.questions.flatMap((question) =>
      essays.flatMap((to) => {
        const page = paths.essay(to.slug);
        const former = [...branch.ledger].filter(
          ([address, entry]) =>
            entry.text === wordsOf(question.word) &&
            address.startsWith(`${page}#`) &&
            isHeir(branch.ledger, address, paths.place(from.slug, question.anchor)),
        );
        return former.map(([address]) => ({ from, to, question, anchor: address.slice(page.length + 1) }));
      }),
    ),
  );
  const back = branch === main ? random.pick(found) : undefined;
  if (!back) return;
  const { from, to, question, anchor } = back;
  from.questions.splice(from.questions.indexOf(question), 1);
  question.anchor = anchor;
  for (const part of from === to ? [] : question.parts) {
    const [before, after] = [from, to].map(({ slug }) => paths.place(slug, part.anchor));
    const isBack = isHeir(branch.ledger, after ?? '', before ?? '');
    if (!isBack && !isFree(world, to, part.anchor)) part.anchor = fresh();
  }
  to.questions.push(question);
};

/** A text goes back to a slug that it had. */
const renameBack: Edit = ({ random }, { ledger }, texts) => {
  const text = random.pick(texts);
  const page = text && KINDS[text.kind].page(text.slug);
  const former = [...ledger.keys()].filter(
    (address) => page && !address.includes('#') && isHeir(ledger, address, page),
  );
  const slug = random.pick(former)?.split('/').at(-2);
  if (text && slug !== undefined) text.slug = slug;
};

const joinQuestions: Edit = ({ random, joined }, branch, essays) => {
  const [from, to] = [random.pick(essays), random.pick(essays)];
  const [gone, stays] = [random.pick(from?.questions ?? []), random.pick(to?.questions ?? [])];
  if (!from || !gone || !stays || gone === stays) return;
  // What becomes something new is that, under another address.
  if (![...branch.ledger.values()].some(({ text }) => text === wordsOf(stays.word))) return;
  from.questions.splice(from.questions.indexOf(gone), 1);
  for (const { word } of [gone, ...gone.parts]) joined.set(word, stays.word);
};

const deleteQuestion: Edit = ({ random, joined }, _branch, essays) => {
  const essay = random.pick(essays);
  const gone = random.pick(essay?.questions ?? []);
  if (!essay || !gone) return;
  essay.questions.splice(essay.questions.indexOf(gone), 1);
  for (const { word } of [gone, ...gone.parts]) joined.set(word, essay.word);
};

const joinEssays: Edit = (world, branch, essays) => {
  const [gone, stays] = [world.random.pick(essays), world.random.pick(essays)];
  if (!gone || !stays || gone === stays || essays.length < 3) return;
  branch.texts.splice(branch.texts.indexOf(gone), 1);
  world.joined.set(gone.word, stays.word);
  for (const question of gone.questions) takeIn(world, stays, question);
};

const demoteQuestion: Edit = ({ random }, _branch, essays) => {
  const essay = random.pick(essays);
  const index = 1 + random.below((essay?.questions.length ?? 0) - 1);
  const [before, question] = essay?.questions.slice(index - 1, index + 1) ?? [];
  if (!essay || !before || !question) return;
  essay.questions.splice(index, 1);
  before.parts.push(
    { word: question.word, anchor: question.anchor, version: question.version },
    ...question.parts,
  );
};

const promotePart: Edit = ({ random }, _branch, essays) => {
  const essay = random.pick(essays);
  const question = random.pick(essay?.questions.filter(({ parts }) => parts.length > 0) ?? []);
  const part = question?.parts.pop();
  if (part) essay?.questions.push({ ...part, parts: [] });
};

const EDITS: readonly Edit[] = [
  ...[moveBack, moveBack, renameBack, renameBack],
  ...[addEssay, addQuestion, renameText, renameText, rewordHeading, rewordHeading, reviseAnswer],
  ...[moveQuestion, moveQuestion, joinQuestions, deleteQuestion, joinEssays, demoteQuestion, promotePart],
];

/** Puts a question into an essay, with other anchors where the essay has or had those. */
function takeIn(world: World, essay: MadeText, question: MadeQuestion): void {
  for (const heading of [question, ...question.parts])
    if (!isFree(world, essay, heading.anchor)) heading.anchor = world.fresh();
  essay.questions.push(question);
}

function freeAnchor(world: World, essay: MadeText): string {
  const anchor = world.random.pick(COMMON) ?? '';
  // An author who writes an anchor that another heading of the essay had says that it is that heading.
  const isPublished = [world.main, world.draft].some((branch) =>
    [...(branch?.ledger.values() ?? [])].some(({ text }) => text === wordsOf(essay.word)),
  );
  return !isPublished && isFree(world, essay, anchor) ? anchor : world.fresh();
}

function isFree({ main, draft }: World, { slug, questions }: MadeText, anchor: string): boolean {
  const own = questions.flatMap((question) => [question, ...question.parts]);
  const address = paths.place(slug, anchor);
  const isRecorded = main.ledger.has(address) || draft?.ledger.has(address) === true;
  return !isRecorded && own.every((heading) => heading.anchor !== anchor);
}
