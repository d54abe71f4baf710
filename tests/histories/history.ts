import { recordRedirect } from '../../src/cli/record/redirect.ts';
import { createAddress } from '../../src/permalinks/address.ts';
import { KINDS } from '../../src/permalinks/kinds.ts';
import { hasSharedNumbers, merge, settleNumbers } from '../../src/permalinks/ledger-merge.ts';
import { ledgerViolations, type LedgerViolation } from '../../src/permalinks/ledger-violations.ts';
import {
  publish,
  publishTargets,
  revise,
  type Ledger,
  type LiveAddress,
} from '../../src/permalinks/ledger.ts';
import { paths } from '../../src/permalinks/paths.ts';
import { editDraft, editMain } from './edits.ts';
import { randomFrom, type Random } from './random.ts';
import { wordsOf, type Heading, type MadeText } from './texts.ts';

/** Versions of a site in a history. */
export const VERSIONS = 6;

/** What one branch has. */
export interface Branch {
  texts: MadeText[];
  ledger: Ledger;
}

/** A branch beside the one that is deployed. */
export interface Draft extends Branch {
  /** Ledger and texts of the other when it began. */
  base: Ledger;
  /** Words of the essays that only this branch edits. */
  owned: Set<string>;
}

/** A site in the middle of its history. */
export interface World {
  random: Random;
  main: Branch;
  draft: Draft | undefined;
  /** For what ended in something else: the word of that. */
  joined: Map<string, string>;
  /** Makes names that nothing ever had. */
  fresh: () => string;
  day: string;
}

/** How the addresses of texts are read. */
export type ReadLive = (texts: readonly MadeText[]) => readonly LiveAddress[];

/** What something is part of today. */
export function finalWord({ joined }: Pick<World, 'joined'>, word: string): string {
  const next = joined.get(word);
  return next === undefined ? word : finalWord({ joined }, next);
}

/** Every published version of a random history, one after the other. */
export function* historyOf(seed: number, readLive: ReadLive): Generator<World> {
  const random = randomFrom(seed);
  let names = 0;
  const world: World = {
    random,
    main: { texts: [], ledger: new Map() },
    draft: undefined,
    joined: new Map(),
    fresh: () => `w${(names += 1)}x`,
    day: '',
  };
  for (let version = 0; version < VERSIONS; version += 1) {
    world.day = `2026-0${version + 2}-01`;
    const edits = version === 0 ? 6 : 1 + random.below(3);
    for (let edit = 0; edit < edits; edit += 1) editMain(world, version === 0);
    if (world.draft && random.chance(0.6)) mergeDraft(world, readLive);
    else {
      publishBranch(world, world.main, readLive);
      if (world.draft) {
        editDraft(world, world.draft);
        publishBranch(world, world.draft, readLive);
      } else if (random.chance(0.5)) beginDraft(world);
    }
    yield world;
  }
}

function beginDraft(world: World): void {
  const { main, random } = world;
  const texts = structuredClone(main.texts);
  const essays = texts.filter(({ kind }) => kind === 'essay');
  // At least two essays stay with the other branch.
  const owned = new Set(essays.length > 2 ? [random.pick(essays)?.word ?? ''] : []);
  world.draft = { texts, ledger: main.ledger, base: main.ledger, owned };
}

/** Does what the author of a branch does who publishes and follows each hint. */
function publishBranch(world: World, branch: Branch, readLive: ReadLive): void {
  let live = readLive(branch.texts);
  const context = {
    ...{ file: 'content/permalinks.json', paths: new Set<string>(), hasGuide: false, today: world.day },
    address: createAddress('https://example.org'),
  };
  for (let round = 0; round < 100; round += 1) {
    const violations = ledgerViolations(branch.ledger, live);
    const [violation] = violations
      .filter(({ kind }) => kind === 'vanished' || kind === 'nowhere')
      .toSorted((one, other) => Number(one.address.includes('#')) - Number(other.address.includes('#')));
    // Where a text went back to comes first: only then is known which of its anchors belong to something else.
    if (violation?.address.includes('#') !== false && changeReusedAnchor(world, branch, violations)) {
      live = readLive(branch.texts);
      continue;
    }
    if (!violation || !('entry' in violation)) break;
    const word = violation.entry.text.replace(wordsOf(''), '').replace(/\?$/, '');
    const target = placesOf(branch).get(finalWord(world, word));
    if (target === undefined) throw new Error(`${word}, which was at ${violation.address}, is nowhere.`);
    const moved = recordRedirect(violation.address, target, { ...context, live, ledger: branch.ledger });
    branch.ledger = publishTargets(moved, live, world.day);
  }
  const broken = ledgerViolations(branch.ledger, live);
  if (broken.length > 0) throw new Error(`The hints do not help: ${JSON.stringify(broken)}`);
  for (const answer of live) {
    const entry = branch.ledger.get(answer.address);
    if (!answer.question || entry?.hash === undefined || entry.hash === answer.hash) continue;
    const word = answer.text.replace(wordsOf(''), '').replace(/\?$/, '');
    const note = `Revision of ${word} on ${world.day}.`;
    branch.ledger = revise(branch.ledger, answer, { day: world.day, note });
  }
  branch.ledger = publish(branch.ledger, live, world.day);
}

/** The address of every text, question and part of a branch, by its word. */
function placesOf({ texts }: Branch): Map<string, string> {
  return new Map(
    texts.flatMap(({ kind, word, slug, questions }): [string, string][] => [
      [word, KINDS[kind].page(slug)],
      ...questions
        .flatMap((question) => [question, ...question.parts])
        .map(({ word: own, anchor }): [string, string] => [own, paths.place(slug, anchor)]),
    ]),
  );
}

/** Gives another anchor to a heading at an address that was published for something else. */
function changeReusedAnchor(
  { fresh }: World,
  { texts, ledger }: Branch,
  violations: readonly LedgerViolation[],
): boolean {
  const reused = new Set(violations.flatMap(({ kind, address }) => (kind === 'reused' ? [address] : [])));
  const isReused = (slug: string, { word, anchor }: Heading) => {
    const address = paths.place(slug, anchor);
    return reused.has(address) && ledger.get(address)?.text.includes(word) === false;
  };
  for (const { slug, questions } of texts) {
    const headings = questions.flatMap((question) => [question, ...question.parts]);
    const heading = headings.find((each) => isReused(slug, each));
    if (!heading) continue;
    heading.anchor = fresh();
    return true;
  }
  return false;
}

/** Merges the two branches, one way or the other, with or without conflicts, and publishes what that gives. */
function mergeDraft(world: World, readLive: ReadLive): void {
  const { main, draft, random } = world;
  if (!draft) return;
  editDraft(world, draft);
  publishBranch(world, draft, readLive);
  publishBranch(world, main, readLive);
  const deployed = main.ledger;
  const [ours, theirs] = random.chance(0.5) ? [main, draft] : [draft, main];
  const clean = cleanMerge(draft.base, main.ledger, draft.ledger);
  world.main = {
    texts: mergeTexts(world, draft),
    ledger:
      clean === undefined || random.chance(0.5)
        ? merge(ours.ledger, theirs.ledger, deployed)
        : settleNumbers(clean, hasSharedNumbers(clean) ? [deployed] : []),
  };
  world.draft = undefined;
  publishBranch(world, world.main, readLive);
}

/** What git makes of two ledgers line by line; `undefined` where both changed a line. */
function cleanMerge(base: Ledger, ours: Ledger, theirs: Ledger): Ledger | undefined {
  const next = new Map(ours);
  for (const [address, entry] of theirs) {
    const [was, is, own] = [base.get(address), entry, ours.get(address)].map((each) => JSON.stringify(each));
    if (is === was || is === own) continue;
    if (own !== was) return undefined;
    next.set(address, entry);
  }
  return next;
}

function mergeTexts(world: World, draft: Draft): MadeText[] {
  const { main } = world;
  const texts = main.texts.filter(({ word }) => !draft.owned.has(word));
  const known = new Set(main.texts.map(({ word }) => word));
  const asked = new Set(
    main.texts
      .flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.parts]))
      .map(({ word }) => word),
  );
  for (const text of draft.texts) {
    const isNew = !known.has(text.word) && !world.joined.has(text.word);
    if (isNew || draft.owned.has(text.word)) {
      texts.push(text);
      continue;
    }
    const added = text.questions.filter(({ word }) => !asked.has(word) && !world.joined.has(word));
    texts.find(({ word }) => word === finalWord(world, text.word))?.questions.push(...added);
  }
  return texts;
}
