import { expect, it } from 'vitest';
import { allCards, cardAt, cardProblem, pageCard } from '../../../../src/outputs/cards/card-contents.ts';
import type { Essay } from '../../../../src/site-model/writing.ts';
import { parseMdx } from '../../../../src/mdx/parse-mdx.ts';
import { move, publish, type LiveAddress } from '../../../../src/permalinks/ledger.ts';
import { site } from '../../../fixture-site.ts';
import { outlineOf } from '../../../../src/mdx/outline.ts';

const { outline } = outlineOf(
  parseMdx('## Why quit? {/* #quit */}\n\nSo.\n\n### Sums {/* #sums */}\n\n## ꦲꦤꦕꦫꦏ? {/* #java */}\n'),
  'en',
);
const essay: Essay = {
  kind: 'essay',
  page: '/essays/labour/',
  slug: 'labour',
  title: 'On labour',
  description: 'What work is.',
  published: new Date('2026-01-01'),
  updated: undefined,
  topics: [],
  draft: false,
  alsoAskedAs: {},
  first: [],
  figures: [],
  charts: [],
  inkDrawings: [],
  cover: undefined,
  pictures: [],
  linkedFiles: [],
  ...outline,
  questions: outline.questions.map((question) => ({
    ...question,
    number: undefined,
    published: new Date('2026-01-01'),
    revisions: [],
  })),
};
const live = (address: string, position: number): LiveAddress => ({
  address,
  text: address,
  question: address.includes('#'),
  published: '2026-01-01',
  position,
});
const before = publish(new Map(), [
  live('/essays/work/', 0),
  live('/essays/work/#leave', 1),
  live('/essays/work/#gone', 2),
]);
const moved = move(
  move(move(before, '/essays/work/', '/essays/labour/'), '/essays/work/#leave', '/essays/labour/#quit'),
  '/essays/work/#gone',
  '/essays/labour/#sums',
);
const ledger = publish(moved, [
  live('/essays/labour/', 0),
  live('/essays/labour/#quit', 1),
  { ...live('/essays/labour/#sums', 2), question: false },
  live('/essays/labour/#java', 3),
]);

it('a card keeps every name it was given, whatever moved, and shows what is there now', () => {
  const cards = allCards([essay], ledger);
  expect([...cards].map(([name, { title }]) => `${name}: ${title}`).toSorted()).toEqual([
    '1: Why quit?',
    '2: Why quit?',
    `about: About ${site.name}`,
    'essay-labour: On labour',
    'essay-work: On labour',
    'essays: Essays',
    'notes: Notes',
    'questions: What do you want to know?',
    'search: What are you looking for?',
    `site: ${site.name}`,
    'subscribe: How do I follow along?',
    'tags: Topics',
  ]);
});

it('an address unfurls to the card of its question, a part to that of the question around it', () => {
  const at = (address: string) => cardAt(address, [essay], ledger).path;
  expect(at('/essays/labour/')).toBe('/cards/essay-labour.png');
  expect(at('/essays/labour/#quit')).toBe('/cards/1.png');
  expect(at('/essays/labour/#sums')).toBe('/cards/1.png');
});

it('what no card can set gets the card of the site, which its text alternative names', () => {
  const card = cardAt('/essays/labour/#java', [essay], ledger);
  expect(card.path).toBe('/cards/site.png');
  expect(card.alt).not.toContain('ꦲꦤꦕꦫꦏ?');
  expect(card.alt).toContain(site.name);
  expect([...allCards([essay], ledger).values()].map(({ title }) => title)).not.toContain('ꦲꦤꦕꦫꦏ?');
});

it('the text alternative of a card has the words that are drawn on it', () => {
  const drawn = ['On labour', 'Why quit?', 'So.', site.name];
  const { alt } = cardAt('/essays/labour/#quit', [essay], ledger);
  for (const words of drawn) expect(alt).toContain(words);
  expect(cardAt('/essays/labour/', [essay], ledger).alt).toMatch(/On labour.*What work is\./);
  expect(pageCard('tags').alt).toMatch(/^Topics/);
  const wordy = { ...essay, description: 'Many words. '.repeat(40) };
  expect(cardAt('/essays/labour/', [wordy], ledger).alt.length).toBeLessThan(200);
});

it('the author is told of the texts that no card can set, and of the characters', () => {
  expect(cardProblem(essay)).toEqual({
    message: expect.stringMatching(/ꦲ ꦤ ꦕ ꦫ ꦏ.*“ꦲꦤꦕꦫꦏ\?”/) as string,
    hint: expect.stringContaining('src/outputs/cards/fonts.ts') as string,
  });
  expect(cardProblem({ ...essay, questions: essay.questions.slice(0, 1) })).toBeUndefined();
});
