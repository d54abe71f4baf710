import { describe, expect, it } from 'vitest';
import { ledgerProblems } from '../../../src/content/ledger-problems.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { publish, type Entry, type Ledger } from '../../../src/permalinks/ledger.ts';
import { addressesOf, type PlacedAddress } from '../../../src/site-model/addresses.ts';
import { documentOf } from '../../document.ts';

/** Texts of essays by slug; the first line of a text is line 6 of its file. */
type Essays = Readonly<Record<string, string>>;

function addressesIn(essays: Essays): PlacedAddress[] {
  return Object.entries(essays).flatMap(([slug, text]) => {
    const source = `---\ntitle: On ${slug}\ndescription: So.\npublished: 2026-01-01\n---\n${text}\n`;
    const { outline, frontMatter, problems, ...document } = documentOf('essay', slug, source);
    expect(problems).toEqual([]);
    if (!outline || !frontMatter) throw new Error('The essay cannot be read.');
    const published = new Date(frontMatter.published);
    return addressesOf([{ ...document, outline, title: frontMatter.title, published }]);
  });
}

const recorded = (essays: Essays) => publish(new Map(), addressesIn(essays));

/** What is to be fixed after a change, as lines that begin with file and line. */
function problems(before: Essays, after: Essays, change = (ledger: Ledger) => ledger): string[] {
  const ledger = change(recorded(before));
  return ledgerProblems(
    { ledger, text: writeLedger(ledger), file: 'content/permalinks.json' },
    addressesIn(after),
  ).map(({ file, line, hint }) => `${file.replace(/^content\/essays\/|\/index.mdx$/g, '')}:${line} ${hint}`);
}

const work = (...sections: string[]) => ({ work: sections.join('\n\n') });

/** Forgets what older ledgers do not know of parts. */
function older(ledger: Ledger): Ledger {
  const forget = (entry: Entry): Entry => {
    const { published, text } = entry;
    return entry.part ? { published, part: true, text } : entry;
  };
  return new Map([...ledger].map(([address, entry]) => [address, forget(entry)]));
}

const BREAD = '## What is bread?\n\nSo.\n\n### Food\n\nFlour.';
const MILK = '## What is milk?\n\nThus.\n\n### Food\n\nGrass.';
const EGGS = '## What is an egg?\n\nAnd.\n\n### Food\n\nCorn.';

describe('a part put above others with the same words', () => {
  it('is refused with the lines that the published ones need', () => {
    expect(problems(work(BREAD, MILK), work(EGGS, BREAD, MILK))).toEqual([
      'work:18 Write: ### Food {/* #food */}',
      'work:26 Write: ### Food {/* #food-1 */}',
    ]);
  });

  it('is welcome below them', () => {
    expect(problems(work(BREAD, MILK), work(BREAD, MILK, EGGS))).toEqual([]);
  });

  it('is known by its question where what it says has changed as well', () => {
    const edited = [BREAD.replace('Flour', 'Rye flour'), MILK.replace('Grass', 'Hay')];
    expect(problems(work(BREAD, MILK), work(EGGS, ...edited))).toEqual([
      'work:18 Write: ### Food {/* #food */}',
      'work:26 Write: ### Food {/* #food-1 */}',
    ]);
  });

  it('is refused where an older ledger knows only the words', () => {
    const [first, ...others] = problems(work(BREAD), work(EGGS, BREAD), older);
    expect(first).toContain('(line 10 or 18): ### Food {/* #food */}');
    expect(others).toEqual([]);
    expect(problems(work(BREAD, MILK), work(BREAD, MILK), older)).toEqual([]);
  });

  it('is of no account where authors have named theirs', () => {
    const named = BREAD.replace('### Food', '### Food {/* #food */}');
    expect(problems(work(named), work(EGGS, named))).toEqual([]);
  });
});

describe('a question', () => {
  const one = '## Why?\n\nBecause.';
  const two = '## Why?\n\nFor money.';

  it('changes places with one of the same words only when both keep their addresses', () => {
    expect(problems(work(one, two), work(two, one))).toEqual([
      'work:10 Write: ## Why? {/* #why */}',
      'work:6 Write: ## Why? {/* #why-1 */}',
    ]);
  });

  it.each([
    ['C++ and C#', '## What is C#?\n\nSharp.', '## What is C++?\n\nOld.', 'what-is-c'],
    ['letters with marks', '## Résumé?\n\nA paper.', '## Resume?\n\nTo go on.', 'resume'],
    ['signs', '## Really?\n\nYes.', '## Really?!\n\nNo.', 'really'],
    ['emoji', '## Why?\n\nSo.', '## 🤔 Why?\n\nThus.', 'why'],
    [
      'capital letters',
      '## What is PASCAL?\n\nA unit.',
      '## What is Pascal?\n\nA language.',
      'what-is-pascal',
    ],
  ])('does not give its address to one with almost the same words: %s', (_, published, above, anchor) => {
    const [words = ''] = published.split('\n');
    expect(problems(work(published), work(above, published))).toEqual([
      `work:10 Write: ${words} {/* #${anchor} */}`,
    ]);
  });

  it('does not give its address away with its anchor', () => {
    const alpha = '## Why did you leave? {/* #alpha */}\n\nBecause.';
    const bravo = '## How did it go? {/* #bravo */}\n\nWell.';
    const swap = (text: string) =>
      text.replace(/#(alpha|bravo) /, (_, anchor) => (anchor === 'alpha' ? '#bravo ' : '#alpha '));
    const lines = [
      'work:6 Write: ## Why did you leave? {/* #alpha */}',
      'work:10 Write: ## How did it go? {/* #bravo */}',
    ];
    expect(problems(work(alpha, bravo), work(swap(alpha), swap(bravo)))).toEqual(lines);
    const edited = swap(alpha).replace('Because', 'Because of it');
    expect(problems(work(alpha, bravo), work(edited, swap(bravo).replace('Well', 'Very well')))).toEqual(
      lines,
    );
  });

  it('does not give its anchor to a new one while it lives on under another', () => {
    const was = '## Why did you leave? {/* #leave */}\n\nBecause.';
    const is = '## Why did you leave? {/* #leaving */}\n\nBecause.';
    const other = '## What is left? {/* #leave */}\n\nNothing.';
    expect(problems(work(was), work(other, is))).toEqual([
      'work:10 Write: ## Why did you leave? {/* #leave */} And on line 6: ## What is left? {/* #what-is-left */}',
    ]);
  });

  it('does not give its anchor to a new one when it moves to another essay', () => {
    const moved = '## Why did you leave? {/* #leave */}\n\nBecause.';
    const other = '## What is left? {/* #leave */}\n\nNothing.';
    expect(
      problems({ work: moved, life: '## A?\n\nB.' }, { work: other, life: `## A?\n\nB.\n\n${moved}` }),
    ).toEqual(['work:6 Give this one an anchor of its own: ## What is left? {/* #what-is-left */}']);
  });

  it.each([
    ['is reworded', '## Why leave? {/* #a */}\n\nBecause.', '## What made you go? {/* #a */}\n\nBecause.'],
    ['is revised', '## Why leave? {/* #a */}\n\nBecause.', '## Why leave? {/* #a */}\n\nFor money.'],
    ['gets an anchor', '## Why leave?\n\nBecause.', '## Why leave? {/* #why-leave */}\n\nBecause.'],
    ['gets a part', '## Why leave?\n\nBecause.', '## Why leave?\n\nBecause.\n\n### Why\n\nSo.'],
    ['is answered as another one is', '## A?\n\nYes.\n\n## B?\n\nNo.', '## A?\n\nNo.\n\n## B?\n\nNo.'],
    ['changes answers with another', '## A?\n\nX.\n\n## B?\n\nY.', '## A?\n\nY.\n\n## B?\n\nX.'],
    ['is revised beside one of the same words', `${one}\n\n${two}`, `${one}\n\n## Why?\n\nFor fame.`],
    ['moves up', '## A?\n\nX.\n\n## B?\n\nY.', '## B?\n\nY.\n\n## A?\n\nX.'],
  ])('%s, and keeps its address', (_, before, after) => {
    expect(problems(work(before), work(after))).toEqual([]);
  });

  it('is not asked about for an anchor behind a part of it', () => {
    const before = recorded(work(BREAD));
    const after = addressesIn(work(BREAD.replace('### Food', '### Food {/* #food */}')));
    expect(writeLedger(publish(before, after))).toBe(writeLedger(publish(before, addressesIn(work(BREAD)))));
  });
});

it('an essay does not change its address with another one', () => {
  const [work, life] = ['## A?\n\nX.', '## B?\n\nY.'];
  const ledger = recorded({ work, life });
  const swapped = addressesIn({ work: life, life: work }).map((one) =>
    one.address.includes('#') ? one : { ...one, text: one.text === 'On work' ? 'On life' : 'On work' },
  );
  const said = ledgerProblems({ ledger, text: '', file: '' }, swapped).filter(({ line }) => line === 1);
  expect(said.map(({ hint }) => hint)).toContain('Rename its folder or file back to: work');
});
