import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConflict, readLedger, writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { redirectsOf } from '../../../src/permalinks/redirects.ts';
import { hasSharedNumbers, merge, settleNumbers } from '../../../src/permalinks/ledger-merge.ts';
import { ledgerViolations } from '../../../src/permalinks/ledger-violations.ts';
import {
  changedAnswers,
  correct,
  firstPublished,
  formerAddresses,
  move,
  moveAnswer,
  originalPage,
  publish,
  questionNumbers,
  resolve,
  revise,
  revisionsOf,
  unrecorded,
  type Ledger,
  type LiveAddress,
} from '../../../src/permalinks/ledger.ts';

const empty: Ledger = new Map();
const essay = (slug: string): LiveAddress => ({
  address: `/essays/${slug}/`,
  text: slug,
  question: false,
  published: '2026-01-01',
  position: 0,
});
const question = (slug: string, anchor: string): LiveAddress => ({
  address: `/essays/${slug}/#${anchor}`,
  text: `${anchor}?`,
  question: true,
  published: '2026-01-01',
  position: 1 + (anchor.codePointAt(1) ?? 0),
});

describe('publish', () => {
  it('records what is new, and numbers the questions in the order in which they are asked', () => {
    const ledger = publish(empty, [question('a', 'why'), essay('a'), question('a', 'how')]);
    expect(Object.fromEntries(ledger)).toEqual({
      '/essays/a/': { published: '2026-01-01', text: 'a' },
      '/essays/a/#how': { published: '2026-01-01', number: 2, text: 'how?' },
      '/essays/a/#why': { published: '2026-01-01', number: 1, text: 'why?' },
    });
  });

  it('keeps day and number of what was published before, and takes its words of today', () => {
    const before = publish(empty, [question('a', 'why')]);
    const after = publish(before, [{ ...question('a', 'why'), text: 'Why now?', published: '2027-01-01' }]);
    expect(after.get('/essays/a/#why')).toEqual({ published: '2026-01-01', number: 1, text: 'Why now?' });
  });

  it('numbers a question whose number was taken away, because another had it', () => {
    const ledger = new Map(publish(empty, [question('a', 'why'), question('a', 'how')]));
    ledger.set('/essays/a/#how', { published: '2026-01-01', text: 'how?' });
    expect(publish(ledger, [question('a', 'why'), question('a', 'how')]).get('/essays/a/#how')?.number).toBe(
      2,
    );
  });

  it('dates a question that joins an essay later by the day it does, and keeps that day when it is moved', () => {
    const before = publish(empty, [essay('a'), question('a', 'why')], '2026-03-01');
    const joined = publish(before, [essay('a'), question('a', 'why'), question('a', 'how')], '2026-05-01');
    expect(firstPublished(joined, '/essays/a/#why')).toBe('2026-01-01');
    expect(firstPublished(joined, '/essays/a/#how')).toBe('2026-05-01');
    const moved = publish(
      move(joined, '/essays/a/#how', '/essays/a/#in-what-way'),
      [essay('a'), question('a', 'why'), question('a', 'in-what-way')],
      '2026-07-01',
    );
    expect(firstPublished(moved, '/essays/a/#in-what-way')).toBe('2026-05-01');
    expect(firstPublished(moved, '/essays/a/#never')).toBeUndefined();
  });

  it('gives the successor of a question no number of its own', () => {
    const before = publish(empty, [question('a', 'why')]);
    const after = publish(move(before, '/essays/a/#why', '/essays/a/#wherefore'), [
      question('a', 'wherefore'),
    ]);
    expect(after.get('/essays/a/#wherefore')).not.toHaveProperty('number');
    expect(questionNumbers(after).get('/essays/a/#wherefore')).toBe(1);
  });
});

describe('move', () => {
  it('takes the places of a page along', () => {
    const before = publish(empty, [essay('a'), question('a', 'why')]);
    const after = publish(move(before, '/essays/a/', '/essays/b/'), [essay('b'), question('b', 'why')]);
    expect(resolve(after, '/essays/a/#why')).toBe('/essays/b/#why');
    expect(formerAddresses(after).get('/essays/b/')).toEqual(['/essays/a/']);
  });

  it('refuses a circle, and what was never published', () => {
    const ledger = publish(empty, [question('a', 'why'), question('a', 'how')]);
    const moved = move(ledger, '/essays/a/#why', '/essays/a/#how');
    expect(() => move(moved, '/essays/a/#how', '/essays/a/#why')).toThrow('redirect loop');
    expect(() => move(moved, '/essays/a/#how', '/essays/a/#how')).toThrow('redirect loop');
    expect(() => move(moved, '/essays/a/#never', '/essays/a/#how')).toThrow('never published');
  });
});

describe('a question that goes back to an address that it had', () => {
  const [first, other, third] = [question('a', 'why'), question('b', 'why'), question('b', 'how-so')].map(
    (one, index) => ({ ...one, text: 'Why?', published: `2026-01-0${3 - index}`, hash: `0000000${index}` }),
  ) as [LiveAddress, LiveAddress, LiveAddress];
  const pages = [essay('a'), essay('b')];
  const at = (ledger: Ledger, from: LiveAddress, to: LiveAddress) =>
    publish(move(ledger, from.address, to.address, [...pages, to]), [...pages, to], '2026-09-01');
  const known = (ledger: Ledger, { address }: LiveAddress) => [
    questionNumbers(ledger).get(address),
    firstPublished(ledger, address),
    revisionsOf(ledger, address).map(({ note }) => note),
  ];
  const start = publish(empty, [...pages, first]);

  it.each([
    ['at once', [other, first]],
    ['over two others', [other, third, first]],
    ['half the way', [other, third, other]],
    ['there and back again', [other, first, other]],
    ['three times', [other, first, other, third, first, third, first]],
    ['half the way, then to the first', [other, third, other, first]],
  ])('is what it was, and every address leads to it: %s', (_, way) => {
    let ledger = start;
    const notes: string[] = [];
    for (const [index, to] of way.entries()) {
      ledger = at(ledger, way[index - 1] ?? first, to);
      expect(changedAnswers(ledger, [...pages, to])).toHaveLength(
        index > 0 && ledger.get(to.address)?.hash !== to.hash ? 1 : 0,
      );
      notes.push(`${index}`);
      ledger = revise(ledger, to, { day: `2026-03-0${index + 1}`, note: `${index}` });
      expect(known(ledger, to)).toEqual([1, '2026-01-03', notes]);
      for (const was of [first, ...way.slice(0, index)])
        expect(resolve(ledger, was.address)).toBe(to.address);
      expect(ledgerViolations(ledger, [...pages, to])).toEqual([]);
      expect(readLedger(writeLedger(ledger))).toEqual(ledger);
    }
  });

  it('takes its parts back', () => {
    const part = (of: LiveAddress, slug: string): LiveAddress => ({
      ...question(slug, 'part'),
      question: false,
      within: of.address,
    });
    const [there, here] = [
      [...pages, other, part(other, 'b')],
      [...pages, first, part(first, 'a')],
    ];
    const moved = publish(moveAnswer(publish(empty, here), first.address, other.address, there), there);
    const back = publish(moveAnswer(moved, other.address, first.address, here), here);
    expect(ledgerViolations(back, here)).toEqual([]);
    expect(resolve(back, '/essays/b/#part')).toBe('/essays/a/#part');
  });

  it('goes back with its essay', () => {
    const [here, there] = ['a', 'c'].map((slug) => [
      essay(slug),
      question(slug, 'why'),
      question(slug, 'how'),
    ]);
    const moved = publish(move(publish(empty, here ?? []), '/essays/a/', '/essays/c/', there), there ?? []);
    const back = publish(move(moved, '/essays/c/', '/essays/a/', here), here ?? []);
    expect(ledgerViolations(back, here ?? [])).toEqual([]);
    expect(resolve(back, '/essays/c/#how')).toBe('/essays/a/#how');
    expect(questionNumbers(back).get('/essays/a/#how')).toBe(questionNumbers(moved).get('/essays/c/#how'));
    expect(originalPage(back, '/essays/a/')).toBe('/essays/a/');
  });

  it('keeps the number and day that it got where it became a question, which it was not before', () => {
    const part = { ...first, question: false, within: '/essays/a/#other' };
    const moved = publish(move(publish(empty, [...pages, part]), part.address, other.address), [
      ...[...pages, { ...other, question: false, within: '/essays/b/#other' }],
    ]);
    const asked = publish(moved, [...pages, other]);
    const back = at(asked, other, first);
    expect(ledgerViolations(back, [...pages, first])).toEqual([]);
    expect(known(back, first)).toEqual(known(asked, other));
    expect(known(at(back, first, third), third)).toEqual(known(asked, other));
  });

  it('does not bring along what would stand at the former address of something else', () => {
    const [gone, stays] = [question('a', 'why'), { ...question('c', 'why'), text: 'Why else?' }];
    const again = { ...question('c', 'why-again'), text: gone.text };
    const there = [essay('c'), stays, again];
    const joined = publish(
      move(publish(empty, [essay('a'), gone]), '/essays/a/', '/essays/c/', there),
      there,
    );
    const here = [
      essay('a'),
      { ...stays, address: '/essays/a/#why' },
      { ...again, address: '/essays/a/#why-again' },
    ];
    const back = move(joined, '/essays/c/', '/essays/a/', here);
    expect(ledgerViolations(back, here)).toContainEqual(
      expect.objectContaining({ kind: 'reused', address: gone.address }),
    );
    // So its author gives it another anchor, and says where it is.
    const other = { ...stays, address: '/essays/a/#why-else' };
    const live = [essay('a'), other, ...here.slice(2)];
    expect(ledgerViolations(back, live)).toContainEqual(
      expect.objectContaining({ kind: 'vanished', address: stays.address }),
    );
    const ledger = publish(move(back, stays.address, other.address, live), live);
    expect(ledgerViolations(ledger, live)).toEqual([]);
    expect(resolve(ledger, stays.address)).toBe(other.address);
    expect(resolve(ledger, gone.address)).toBe('/essays/a/#why-again');
  });

  it.each([
    ['the first one', [other], first],
    ['half the way', [other, third], other],
    ['the first one of three', [other, third], first],
  ])('is there once where another branch still has it elsewhere: %s', (_, way, again) => {
    let moved = start;
    for (const [index, to] of way.entries()) moved = at(moved, way[index - 1] ?? first, to);
    const back = at(moved, way.at(-1) ?? first, again);
    for (const merged of [merge(back, moved), merge(moved, back, moved), merge(moved, back, back)]) {
      expect(ledgerViolations(merged, [...pages, again])).toEqual([]);
      expect(known(merged, again)).toEqual([1, '2026-01-03', []]);
      for (const { address } of [first, ...way]) expect(resolve(merged, address)).toBe(again.address);
    }
  });

  it('is there once, too, if it was a part where it went back to', () => {
    const part = { ...first, question: false, within: '/essays/a/#other' };
    const moved = move(publish(empty, [...pages, part]), part.address, other.address);
    const asked = publish(moved, [...pages, other], '2026-09-01');
    const back = at(asked, other, first);
    for (const merged of [merge(back, asked), merge(asked, back, asked)]) {
      expect(ledgerViolations(merged, [...pages, first])).toEqual([]);
      expect(known(merged, first)).toEqual(known(asked, other));
    }
  });
});

describe('two answers that are joined', () => {
  const survivor = { ...question('b', 'how'), published: '2026-03-01', hash: '0000000b' };
  const other = { ...question('a', 'why'), hash: '0000000a' };
  const revised = (ledger: Ledger) =>
    revise(ledger, { ...other, hash: '0000000c' }, { day: '2026-04-01', note: 'Of the other.' });
  const published = revised(publish(empty, [essay('a'), other, essay('b'), survivor]));
  const joined = move(published, other.address, survivor.address);

  /** Number, day and revisions of a question: all that it is known by. */
  const known = (ledger: Ledger, address: string) => [
    questionNumbers(ledger).get(address),
    firstPublished(ledger, address),
    revisionsOf(ledger, address).map(({ note }) => note),
  ];

  it('leave the one that stays what it is, and lead the number of the other to it', () => {
    expect(known(joined, survivor.address)).toEqual([2, '2026-03-01', []]);
    expect(resolve(joined, other.address)).toBe(survivor.address);
  });

  it('are told apart after the one that stayed was reworded, in whatever order', () => {
    const again = question('b', 'in-what-way');
    const later = publish(move(joined, survivor.address, again.address), [essay('a'), essay('b'), again]);
    expect(known(later, again.address)).toEqual([2, '2026-03-01', []]);

    const first = publish(move(published, survivor.address, again.address), [
      ...[essay('a'), other, essay('b'), again],
    ]);
    const joinedThen = move(first, other.address, again.address);
    expect(known(joinedThen, again.address)).toEqual([2, '2026-03-01', []]);
    expect(readLedger(writeLedger(joinedThen))).toEqual(joinedThen);
  });

  it('leave number and day to the one that stays, if its essay moved without it before', () => {
    const [here, there] = [question('c', 'how'), question('d', 'how')];
    const before = publish(empty, [essay('a'), other, essay('b'), survivor, essay('d')]);
    const live = [essay('a'), essay('c'), essay('d'), { ...there, hash: survivor.hash }];
    const renamed = move(before, '/essays/b/', '/essays/c/', live);
    expect(resolve(renamed, survivor.address)).toBeUndefined();
    const first = move(renamed, other.address, there.address, live);
    const both = publish(move(first, survivor.address, there.address, live), live);
    expect(known(both, there.address)).toEqual(known(before, survivor.address));
    expect(both.has(here.address)).toBe(false);
  });

  it('leave a new wording to the first that is said to have become it', () => {
    const both = publish(empty, [essay('a'), question('a', 'why'), question('a', 'how')]);
    const wording = question('a', 'both');
    const moved = move(both, '/essays/a/#how', wording.address);
    const one = publish(move(moved, '/essays/a/#why', wording.address), [essay('a'), wording]);
    expect(questionNumbers(one).get(wording.address)).toBe(both.get('/essays/a/#how')?.number);
  });

  it('are joined by essays that are joined, as far as they have the same anchors', () => {
    const both = publish(empty, [essay('a'), other, essay('c'), question('c', 'why')]);
    const together = move(both, '/essays/a/', '/essays/c/');
    expect(questionNumbers(together).get('/essays/c/#why')).toBe(2);
  });
});

describe('a question that becomes a part of another answer in its place', () => {
  const part = { ...question('a', 'how'), question: false, within: '/essays/a/#why' };
  const asked = publish(empty, [essay('a'), question('a', 'why'), question('a', 'how')]);
  const demoted = publish(asked, [essay('a'), question('a', 'why'), part]);

  it('keeps its number, and is itself again when it is a question again', () => {
    expect(demoted.get('/essays/a/#how')).toMatchObject({ number: 2, part: true });
    expect(readLedger(writeLedger(demoted))).toEqual(demoted);
    const again = publish(demoted, [essay('a'), question('a', 'why'), question('a', 'how')]);
    expect(again).toEqual(asked);
  });

  it('redirects its page and its number to its place', () => {
    expect(redirectsOf(demoted).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/essays/a/how/ /essays/a/#how',
      '/q/1/ /essays/a/why/',
      '/q/2/ /essays/a/#how',
    ]);
  });
});

describe('ledgerViolations', () => {
  const ledger = publish(empty, [essay('a'), question('a', 'why'), question('a', 'how')]);

  it('finds what has vanished', () => {
    expect(ledgerViolations(ledger, [essay('a'), question('a', 'how')])).toMatchObject([
      { kind: 'vanished', address: '/essays/a/#why' },
    ]);
  });

  it('finds what leads nowhere', () => {
    const moved = move(ledger, '/essays/a/#why', '/essays/a/#gone');
    expect(ledgerViolations(moved, [essay('a'), question('a', 'how')])).toEqual([
      {
        kind: 'nowhere',
        address: '/essays/a/#why',
        to: '/essays/a/#gone',
        entry: moved.get('/essays/a/#why'),
      },
    ]);
  });

  it('finds an old address that is given to something else', () => {
    const moved = move(ledger, '/essays/a/#why', '/essays/a/#how');
    expect(ledgerViolations(moved, [essay('a'), question('a', 'how'), question('a', 'why')])).toEqual([
      { kind: 'reused', address: '/essays/a/#why', to: '/essays/a/#how' },
    ]);
  });

  it('finds a number that is given twice', () => {
    const twice = new Map(ledger).set('/essays/a/#how', { published: '2026-01-01', number: 1, text: 'how?' });
    expect(ledgerViolations(twice, [essay('a'), question('a', 'why'), question('a', 'how')])).toMatchObject([
      { kind: 'number', number: 1 },
    ]);
  });
});

describe('changes in published answers', () => {
  const was = { ...question('a', 'why'), hash: '0000000a' };
  const is = { ...was, hash: '0000000b' };
  const ledger = publish(empty, [essay('a'), was, question('a', 'how')]);

  it('are found by what the answers say, and not by publishing again', () => {
    expect(changedAnswers(ledger, [was])).toEqual([]);
    expect(changedAnswers(ledger, [is, question('a', 'how')])).toEqual([is]);
    expect(changedAnswers(publish(ledger, [is]), [is])).toEqual([is]);
  });

  it('are recorded without a word when only the form changed', () => {
    const corrected = correct(ledger, is);
    expect(changedAnswers(corrected, [is])).toEqual([]);
    expect(revisionsOf(corrected, is.address)).toEqual([]);
  });

  it('are recorded with day and note when the substance changed, and go along when the answer moves', () => {
    const first = revise(ledger, is, { day: '2026-12-01', note: 'The sums were wrong.' });
    const moved = publish(move(first, is.address, '/essays/a/#wherefore'), [question('a', 'wherefore')]);
    const again = { ...question('a', 'wherefore'), hash: '0000000c' };
    const second = revise(moved, again, { day: '2027-01-01', note: 'And again.' });
    expect(revisionsOf(second, '/essays/a/#wherefore').map(({ note }) => note)).toEqual([
      'The sums were wrong.',
      'And again.',
    ]);
    expect(readLedger(writeLedger(second))).toEqual(second);
  });

  it('are kept of both branches when two are merged, each once', () => {
    const shared = revise(ledger, is, { day: '2026-12-01', note: 'Both.' });
    const ours = revise(shared, is, { day: '2026-12-03', note: 'Ours.' });
    const theirs = revise(shared, is, { day: '2026-12-02', note: 'Theirs.' });
    expect(revisionsOf(merge(ours, theirs), is.address).map(({ note }) => note)).toEqual([
      'Both.',
      'Theirs.',
      'Ours.',
    ]);
  });
});

/** What an author may do between two publications. */
type Edit =
  | { do: 'add'; essay: number; anchor: number }
  | { do: 'reword'; which: number; anchor: number }
  | { do: 'carry'; which: number; essay: number }
  | { do: 'delete'; which: number; heir: number }
  | { do: 'rename'; essay: number; to: number };

const small = fc.nat({ max: 7 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), essay: small, anchor: small }),
  fc.record({ do: fc.constant('reword' as const), which: small, anchor: small }),
  fc.record({ do: fc.constant('carry' as const), which: small, essay: small }),
  fc.record({ do: fc.constant('delete' as const), which: small, heir: small }),
  fc.record({ do: fc.constant('rename' as const), essay: small, to: small }),
);

interface State {
  /** Essays and the anchors of their questions. */
  essays: Map<string, Set<string>>;
  ledger: Ledger;
}

const liveOf = ({ essays }: State): LiveAddress[] =>
  [...essays].flatMap(([slug, anchors]) => [
    essay(slug),
    ...[...anchors].map((anchor) => question(slug, anchor)),
  ]);

/** An author who follows the hints: does the edit where its addresses are free, and tells the ledger. */
function apply(state: State, change: Edit): State {
  const essays = new Map([...state.essays].map(([slug, anchors]) => [slug, new Set(anchors)]));
  let { ledger } = state;
  const free = (address: string) => !ledger.has(address);
  const questions = [...essays].flatMap(([slug, anchors]) =>
    [...anchors].map((anchor) => ({ slug, anchor })),
  );
  const chosen = 'which' in change ? questions[change.which % Math.max(1, questions.length)] : undefined;
  if (change.do === 'add') {
    const [slug, anchor] = [`e${change.essay}`, `q${change.anchor}`];
    if ((essays.has(slug) || free(`/essays/${slug}/`)) && free(`/essays/${slug}/#${anchor}`)) {
      essays.set(slug, (essays.get(slug) ?? new Set()).add(anchor));
    }
  } else if (change.do === 'rename') {
    const [from, to] = [`e${change.essay}`, `e${change.to}`];
    const anchors = essays.get(from);
    const clear = [...ledger.keys()].every((address) => !address.startsWith(`/essays/${to}/`));
    if (anchors && !essays.has(to) && clear) {
      essays.delete(from);
      essays.set(to, anchors);
      ledger = move(ledger, `/essays/${from}/`, `/essays/${to}/`);
    }
  } else if (chosen) {
    const { slug, anchor } = chosen;
    const from = `/essays/${slug}/#${anchor}`;
    const target =
      change.do === 'reword'
        ? { slug, anchor: `q${change.anchor}` }
        : change.do === 'carry'
          ? { slug: `e${change.essay}`, anchor }
          : questions[change.heir % questions.length];
    if (!target) return state;
    const to = `/essays/${target.slug}/#${target.anchor}`;
    const fits = change.do === 'delete' ? to !== from : free(to) && essays.has(target.slug);
    if (fits) {
      essays.get(slug)?.delete(anchor);
      essays.get(target.slug)?.add(target.anchor);
      ledger = move(ledger, from, to);
    }
  }
  const next = { essays, ledger };
  return { essays, ledger: publish(ledger, liveOf(next)) };
}

const histories = fc.array(edit, { maxLength: 25 });

describe('over a history of edits', () => {
  it('nothing published ever leads nowhere, and no number is changed or given twice', () => {
    fc.assert(
      fc.property(histories, (edits) => {
        let state: State = { essays: new Map(), ledger: empty };
        for (const change of edits) {
          const before = state.ledger;
          state = apply(state, change);
          const live = liveOf(state);
          expect(ledgerViolations(state.ledger, live)).toEqual([]);
          expect(unrecorded(state.ledger, live)).toEqual([]);
          const alive = new Set(live.map(({ address }) => address));
          for (const [address, entry] of before) {
            expect(alive).toContain(resolve(state.ledger, address));
            expect(state.ledger.get(address)).toMatchObject({ published: entry.published });
            expect(state.ledger.get(address)?.number).toBe(entry.number);
          }
          for (const { address, question: asks } of live) {
            expect(questionNumbers(state.ledger).has(address)).toBe(asks);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the order in which files are read changes nothing', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (edits, keys) => {
        const state = edits.reduce(apply, { essays: new Map(), ledger: empty });
        const live = liveOf(state);
        const order = new Map(live.map((one) => [one, keys.next().value]));
        const shuffled = live.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(writeLedger(publish(empty, shuffled))).toBe(writeLedger(publish(empty, live)));
      }),
    );
  });

  it('two branches that both published are merged without losing either, the same from both sides', () => {
    fc.assert(
      fc.property(histories, histories, histories, fc.boolean(), (shared, one, other, isFirst) => {
        const base = shared.reduce(apply, { essays: new Map(), ledger: empty });
        const ours = one.reduce(apply, base).ledger;
        const theirs = other.reduce(apply, base).ledger;
        const deployed = isFirst ? ours : theirs;
        for (const merged of [merge(ours, theirs, deployed), merge(theirs, ours, deployed)]) {
          for (const address of [...ours.keys(), ...theirs.keys()]) expect(merged.has(address)).toBe(true);
          for (const [address, { number, published }] of deployed)
            expect(merged.get(address)).toMatchObject({ published, ...(number && { number }) });
          expect(hasSharedNumbers(merged)).toBe(false);
        }
        const numbers = (ledger: Ledger) => [...ledger].map(([address, { number }]) => [address, number]);
        expect(new Map(numbers(merge(ours, theirs)) as [])).toEqual(
          new Map(numbers(merge(theirs, ours)) as []),
        );
      }),
    );
  });

  it('what is written is read again, to the byte', () => {
    fc.assert(
      fc.property(histories, fc.string(), (edits, text) => {
        const { ledger } = edits.reduce(apply, { essays: new Map(), ledger: empty });
        const odd = publish(ledger, [{ ...essay('odd'), text }]);
        expect(writeLedger(readLedger(writeLedger(odd)))).toBe(writeLedger(odd));
      }),
    );
  });
});

describe('numbers that a clean merge gave twice', () => {
  const before = publish(empty, [question('a', 'why')]);
  const main = publish(before, [question('b', 'how')]);
  const branch = publish(before, [{ ...question('c', 'who'), published: '2025-01-01' }]);
  const merged: Ledger = new Map([...main, ...branch]);
  const numberOf = (ledger: Ledger, address: string) => ledger.get(address)?.number;

  it('stay with the questions that the deployed branch had them for before it took the other in', () => {
    expect(hasSharedNumbers(merged)).toBe(true);
    const settled = settleNumbers(merged, [merged, main, before]);
    expect([numberOf(settled, '/essays/b/#how'), numberOf(settled, '/essays/c/#who')]).toEqual([2, 3]);
  });

  it('stay with those published first where nobody knows what is deployed', () => {
    const settled = settleNumbers(merged);
    expect([numberOf(settled, '/essays/b/#how'), numberOf(settled, '/essays/c/#who')]).toEqual([3, 2]);
  });
});

describe('readConflict', () => {
  const base = publish(empty, [essay('a'), question('a', 'how')]);
  const ours = publish(base, [essay('a'), question('a', 'why')]);
  const theirs = publish(base, [essay('a'), question('a', 'who')]);
  const lines = (ledger: Ledger) => writeLedger(ledger).split('\n');
  const from = lines(base).findIndex((line) => line.includes('#how'));
  const end = (ledger: Ledger) => lines(ledger).slice(from, -3);
  const conflict = (...middle: string[]) =>
    [...lines(base).slice(0, from), '<<<<<<< ours', ...end(ours), ...middle, '=======', ...end(theirs)]
      .concat('>>>>>>> theirs', ...lines(base).slice(-3))
      .join('\n');

  it.each([
    ['two sides', conflict()],
    ['two sides and their base', conflict('||||||| base', ...end(base))],
  ])('makes one ledger of %s, and gives no number twice', (_, text) => {
    const merged = readConflict(text);
    expect(merged).toEqual(merge(ours, theirs));
    expect([...(merged?.values() ?? [])].map(({ number }) => number).toSorted()).toEqual([
      1,
      2,
      3,
      undefined,
    ]);
  });

  it('leaves a ledger without marks to readLedger', () => {
    expect(readConflict(writeLedger(base))).toBeUndefined();
  });
});

describe('readLedger', () => {
  const text = writeLedger(publish(empty, [essay('a'), question('a', 'why')]));

  it.each([
    [
      'conflict marks',
      text.replace('    "/essays/a/"', '<<<<<<< ours\n    "/essays/a/"'),
      4,
      /merge conflict/,
    ],
    ['another version', text.replace('"version": 1', '"version": 2'), 2, /version 2/],
    ['half an entry', text.replace('"published": "2026-01-01", ', ''), 4, /incomplete/],
    ['a number that is none', text.replace('"number": 1', '"number": 0'), 5, /incomplete/],
    ['broken JSON', text.replace('},', '}'), 5, /not JSON/],
  ])('names the line of %s', (_, broken, line, message) => {
    expect(() => readLedger(broken)).toThrow(message);
    try {
      readLedger(broken);
    } catch (error) {
      expect(error).toMatchObject({ line });
    }
  });
});
