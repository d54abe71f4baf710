import { describe, expect, it } from 'vitest';
import { addressesOf, type AddressedWriting } from '../../../src/site-model/addresses.ts';
import { ledgerProblems } from '../../../src/content/ledger-problems.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { move, publish, type Ledger } from '../../../src/permalinks/ledger.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';

const essay = (slug: string, text: string): AddressedWriting => ({
  kind: 'essay',
  slug,
  title: `On ${slug}`,
  published: new Date('2026-01-01'),
  outline: outlineOf(parseMdx(text), 'en').outline,
  file: `content/essays/${slug}/index.mdx`,
});
const before = addressesOf([
  essay(
    'work',
    '## Why did you quit? {/* #quit */}\n\nSo.\n\n### The money {/* #money */}\n\n## Who are you?\n',
  ),
]);
const ledger = publish(new Map(), before);

const problems = (essays: AddressedWriting[], change: Ledger = ledger) =>
  ledgerProblems(
    { ledger: change, text: writeLedger(change), file: 'content/permalinks.json' },
    addressesOf(essays),
  ).map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);

describe('ledgerProblems', () => {
  it('is silent while every promise is kept', () => {
    expect(ledgerProblems({ ledger, text: '', file: '' }, before)).toEqual([]);
  });

  it('names the likeliest successor of a question, its line, and the line to write', () => {
    const reworded = '## Who are you?\n\n### The money {/* #money */}\n\n## Why did you leave, and quit?\n';
    expect(problems([essay('work', reworded)])).toEqual([
      'content/essays/work/index.mdx:5 /essays/work/#quit (“Why did you quit?”) was published on 2026-01-01 and no longer exists. Was it reworded to “Why did you leave, and quit?”? If so, keep its anchor: ## Why did you leave, and quit? {/* #quit */} Or redirect the old address: npm run record -- --from "/essays/work/#quit" --to "/essays/work/#why-did-you-leave-and-quit"',
    ]);
  });

  it('says how to redirect a deleted part, at its line of the ledger', () => {
    expect(problems([essay('work', '## Why did you quit? {/* #quit */}\n\n## Who are you?\n')])).toEqual([
      'content/permalinks.json:5 /essays/work/#money (“The money”) was published on 2026-01-01 and no longer exists. Restore it, or redirect it: npm run record -- --from "/essays/work/#money" --to "/essays/work/"',
    ]);
  });

  it('tells of a renamed essay once, not of each place in it', () => {
    const renamed = { ...essay('labour', '## Why did you quit? {/* #quit */}\n'), title: 'On work' };
    expect(problems([renamed])).toEqual([
      'content/essays/labour/index.mdx:1 /essays/work/ (“On work”) was published on 2026-01-01 and no longer exists. Was it renamed to “On work”? If so, redirect the old address: npm run record -- --from "/essays/work/" --to "/essays/labour/"',
    ]);
  });

  it('says how a question goes back to an address that it had, once', () => {
    const at = (slug: string) =>
      ['work', 'life'].map((name) =>
        essay(name, name === slug ? '## Why did you quit? {/* #quit */}\n\nSo.\n' : ''),
      );
    const first = publish(new Map(), addressesOf(at('work')));
    const live = addressesOf(at('life'));
    const moved = publish(move(first, '/essays/work/#quit', '/essays/life/#quit', live), live);
    expect(problems(at('work'), moved)).toEqual([
      'content/essays/work/index.mdx:1 /essays/life/#quit (“Why did you quit?”) was published on 2026-01-01 and no longer exists. Did it go back to /essays/work/#quit, where it was before? If so, redirect the address that it had since: npm run record -- --from "/essays/life/#quit" --to "/essays/work/#quit"',
    ]);
    const back = move(moved, '/essays/life/#quit', '/essays/work/#quit', addressesOf(at('work')));
    expect(problems(at('work'), back)).toEqual([]);
  });

  it('refuses an old address that is given to something else', () => {
    const moved = move(ledger, '/essays/work/#quit', '/essays/work/#who-are-you');
    const text = '## Who are you?\n\n### The money {/* #money */}\n\n## Something new? {/* #quit */}\n';
    expect(problems([essay('work', text)], moved)).toEqual([
      'content/permalinks.json:6 /essays/work/#quit redirects to /essays/work/#who-are-you now, but the text uses it for something else. Give the new heading another anchor, so that old links keep working.',
    ]);
  });
});
