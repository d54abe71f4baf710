import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerProblems } from '../../../src/content/ledger-problems.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { moveAnswer, publish, resolve, type Ledger } from '../../../src/permalinks/ledger.ts';
import { addressesOf, type PlacedAddress } from '../../../src/site-model/addresses.ts';
import type { FileProblem } from '../../../src/diagnostics/problem.ts';
import { documentOf } from '../../document.ts';
import { THOROUGH } from '../../thorough.ts';

/** A part or a question with what it says, which no other one says, and perhaps the anchor that its author wrote. */
interface Part {
  words: string;
  says: string;
  anchor?: string | undefined;
}
interface Question extends Part {
  parts: readonly Part[];
}

const heading = (mark: string, { words, anchor }: Part) =>
  `${mark} ${words}${anchor === undefined ? '' : ` {/* #${anchor} */}`}`;
const sourceOf = (questions: readonly Question[]) =>
  [
    '---\ntitle: Work\ndescription: So.\npublished: 2026-01-01\n---\n',
    ...questions.flatMap((question) => [
      `${heading('##', question)}\n\n${question.says}\n`,
      ...question.parts.map((part) => `${heading('###', part)}\n\n${part.says}\n`),
    ]),
  ].join('\n');

function addressesIn(source: string): PlacedAddress[] {
  const { problems, outline, frontMatter, ...document } = documentOf('essay', 'work', source);
  expect(problems).toEqual([]);
  if (!outline || !frontMatter) throw new Error('The essay cannot be read.');
  return addressesOf([
    { ...document, outline, title: frontMatter.title, published: new Date(frontMatter.published) },
  ]);
}

function problemsOf(ledger: Ledger, live: readonly PlacedAddress[]): FileProblem[] {
  return ledgerProblems({ ledger, text: writeLedger(ledger), file: 'content/permalinks.json' }, live);
}

/** Where each thing that is said stands. */
function placesOf(source: string): Map<string, string> {
  const lines = source.split('\n');
  return new Map(
    addressesIn(source)
      .filter(({ address }) => address.includes('#'))
      .map(({ address, line }) => [lines[line + 1] ?? '', address]),
  );
}

/**
 * An author who writes every line that a message names, and runs every command; who is asked which heading was meant knows
 * it by what it says.
 */
function followHints(ledger: Ledger, source: string, meant: ReadonlyMap<string, string>) {
  let state = { ledger, source };
  for (let round = 0; round < 12; round += 1) {
    const live = addressesIn(state.source);
    const problems = problemsOf(state.ledger, live);
    if (problems.length === 0) return state;
    const lines = state.source.split('\n');
    let isWritten = false;
    const write = (line: number, text: string) => {
      lines[line - 1] = text;
      isWritten = true;
    };
    for (const { line, message, hint } of problems) {
      const [, choice] = /^Put its anchor after the right heading \(line (.*?)\)/.exec(hint) ?? [];
      const [, text = ''] = /(?:Write|own|\)): (#+ .*? \{\/\* #.*? \*\/\})/.exec(hint) ?? [];
      const [, other, also = ''] = /And on line (\d+): (#+ .*)$/.exec(hint) ?? [];
      if (choice !== undefined) {
        const [, address = ''] = /published at (\S+?),/.exec(message) ?? [];
        const chosen = choice.split(' or ').find((each) => lines[Number(each) + 1] === meant.get(address));
        const [, mark = ''] = /^(#+) /.exec(text) ?? [];
        const rewrite = (at: number, anchor: string) => {
          const [, words = ''] = /^#+ (.*?)( \{.*)?$/.exec(lines[at - 1] ?? '') ?? [];
          write(at, `${mark} ${words} {/* #${anchor} */}`);
        };
        const published = [...meant].find(([, says]) => says === lines[line + 1])?.[0].split('#')[1] ?? '';
        if (chosen !== undefined) rewrite(Number(chosen), address.split('#')[1] ?? '');
        // What was meant is gone; what stands there may have been published elsewhere.
        else
          rewrite(
            line,
            published !== '' && hint.includes(`#${published} `) ? published : `other-${(said += 1)}`,
          );
      } else if (text !== '') write(line, text);
      if (other !== undefined) write(Number(other), also);
    }
    if (isWritten) {
      state = { ...state, source: lines.join('\n') };
      continue;
    }
    const [, from = '', to = ''] = /--from "([^"]+)" --to "([^"]+)"/.exec(problems[0]?.hint ?? '') ?? [];
    state = { ...state, ledger: moveAnswer(state.ledger, from, to, live) };
  }
  throw new Error(`The hints do not help:\n${state.source}`);
}

/** What was said at each address. */
function saidAt(source: string): Map<string, string> {
  return new Map([...placesOf(source)].map(([says, address]) => [address, says]));
}

/** Everything that was published and is still said stands where its old address leads. */
function expectKept(before: string, after: string): void {
  const published = publish(new Map(), addressesIn(before));
  const { ledger, source } = followHints(published, after, saidAt(before));
  const [then, now] = [placesOf(before), placesOf(source)];
  for (const [says, address] of then) {
    const place = now.get(says);
    if (place !== undefined) expect(resolve(ledger, address), `${says}\n${source}`).toBe(place);
  }
}

const WORDS = ['Food', 'Food 1', 'C', 'C++', 'C#', 'Größe', 'Is this & that ok', '🛠️ Food'];

let said = 0;
const part = fc.constantFrom(...WORDS).map((words): Part => ({ words, says: `Says ${(said += 1)}.` }));
const question = fc
  .tuple(part, fc.array(part, { maxLength: 3 }))
  .map(([{ words, says }, parts]): Question => ({
    words: `${words}?`,
    says,
    parts,
  }));
const essay = fc.array(question, { minLength: 1, maxLength: 4 });

interface Edit {
  do: 'insert' | 'remove' | 'swap' | 'part';
  at: number;
  with: number;
  question: Question;
}
const edits = fc.array(
  fc.record({
    do: fc.constantFrom('insert' as const, 'remove' as const, 'swap' as const, 'part' as const),
    at: fc.nat(5),
    with: fc.nat(5),
    question,
  }),
  { minLength: 1, maxLength: 3 },
);

function apply(questions: readonly Question[], edit: Edit): Question[] {
  const at = edit.at % (questions.length + 1);
  const other = edit.with % (questions.length + 1);
  if (edit.do === 'insert') return questions.toSpliced(at, 0, edit.question);
  if (edit.do === 'remove') return questions.length > 1 ? questions.toSpliced(at, 1) : [...questions];
  const [one, two] = [questions[at], questions[other]];
  if (!one || !two) return [...questions];
  if (edit.do === 'swap') return questions.with(at, two).with(other, one);
  return questions.with(at, { ...one, parts: [...edit.question.parts, ...one.parts] });
}

describe('a published address is tied to its text', () => {
  it('whatever headings with the same words are added, moved and removed', () => {
    fc.assert(
      fc.property(essay, edits, (before, changes) => {
        expectKept(sourceOf(before), sourceOf(changes.reduce(apply, before)));
      }),
      { numRuns: THOROUGH ? 300 : 100 },
    );
  });

  it('whatever anchors change hands that an author wrote', () => {
    const named = fc
      .uniqueArray(question, { minLength: 2, maxLength: 4, selector: ({ words }) => words })
      .map((questions) => questions.map((each, index) => ({ ...each, parts: [], anchor: `q${index}` })));
    fc.assert(
      fc.property(named, fc.infiniteStream(fc.nat(3)), (before, keys) => {
        const order = before.map((_, index) => ({ index, key: keys.next().value }));
        const anchors = order.toSorted((a, b) => a.key - b.key).map(({ index }) => `q${index}`);
        expectKept(
          sourceOf(before),
          sourceOf(before.map((each, index) => ({ ...each, anchor: anchors[index] }))),
        );
      }),
    );
  });
});
