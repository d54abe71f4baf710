import { describe, expect, it } from 'vitest';
import type { ImageMetadata } from 'astro';
import { recordRedirect } from '../../../src/cli/record/redirect.ts';
import { ledgerProblems } from '../../../src/content/ledger-problems.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { publish, revise, type Ledger } from '../../../src/permalinks/ledger.ts';
import { createSite, type SiteOptions } from '../../../src/site-model/site.ts';
import { documentOf } from '../../document.ts';

const text = (title: string, published: string, more = '', questions = '## Why?\n\nBecause.\n') =>
  `---\ntitle: ${title}\ndescription: What it says.\npublished: ${published}\n${more}---\n\n${questions}`;

const DOCUMENTS = [
  documentOf('essay', 'a', text('A', '2026-01-01')),
  documentOf('essay', 'b', text('B', '2026-03-01', 'topics: [work]\n')),
  documentOf('essay', 'draft', text('Draft', '2026-01-01', 'draft: true\n')),
  documentOf('essay', 'later', text('Later', '2026-07-01')),
  documentOf('note', 'n', text('N', '2026-02-01', 'topics: [work]\nupdated: 2026-02-03\n')),
  documentOf('note', 'm', text('M', '2026-03-01')),
];

const NO_DATA = { careerLadders: undefined };
const OPTIONS: SiteOptions = { now: new Date('2026-06-01'), showUnpublished: false, language: 'en' };

const siteOf = (ledger: Ledger = new Map(), options: Partial<SiteOptions> = {}, documents = DOCUMENTS) =>
  createSite(documents, ledger, NO_DATA, { ...OPTIONS, ...options });

const slugs = (writing: readonly { slug: string }[]) => writing.map(({ slug }) => slug);

describe('a site', () => {
  it('lists what is published, newest first, and what is of one day by its page', () => {
    const { essays, notes, writing } = siteOf();
    expect(slugs(essays)).toEqual(['b', 'a']);
    expect(slugs(notes)).toEqual(['m', 'n']);
    expect(slugs(writing)).toEqual(['b', 'm', 'n', 'a']);
  });

  it('leaves out drafts and what is from the future, and says which those are', () => {
    const site = siteOf();
    expect(slugs(site.unpublished)).toEqual(['draft', 'later']);
    expect(site.addresses.map(({ address }) => address)).not.toContain('/essays/later/');
    expect(() => site.documentOf({ page: '/essays/draft/' })).toThrow('There is nothing at /essays/draft/.');
  });

  it('publishes a text on its day', () => {
    expect(slugs(siteOf(undefined, { now: new Date('2026-07-01') }).essays)).toEqual(['later', 'b', 'a']);
  });

  it('shows all of them to whoever writes them', () => {
    const { essays, unpublished } = siteOf(undefined, { showUnpublished: true });
    expect(slugs(essays)).toEqual(['later', 'b', 'a', 'draft']);
    expect(slugs(unpublished)).toEqual(['draft', 'later']);
  });

  it('leaves out what cannot be read', () => {
    const broken = [
      documentOf('essay', 'c', text('C', '2026-01-01', '', '## Why?\n\n<a\n')),
      documentOf('essay', 'd', text('D', 'some day')),
    ];
    expect(siteOf(undefined, undefined, broken)).toMatchObject({ writing: [], unpublished: [], answers: [] });
  });

  it('has the answers of all essays in their order, and none of notes', () => {
    const two = documentOf('essay', 'c', text('C', '2026-02-01', '', '## Why?\n\nSo.\n\n## How?\n\nSo.\n'));
    const { answers } = siteOf(undefined, undefined, [...DOCUMENTS, two]);
    expect(answers.map(({ essay, question, index }) => `${essay.slug}#${question.anchor} ${index}`)).toEqual([
      'b#why 0',
      'c#why 0',
      'c#how 1',
      'a#why 0',
    ]);
  });

  it('keeps number, first day and revisions of a question that moves to another essay, and on to a third', () => {
    const why = '## Why so? {/* #why-so */}\n\nBecause.\n';
    const other = '## And this?\n\nThis.\n';
    const [a, b, c] = ['a', 'b', 'c'].map((slug, index) => ({
      with: documentOf('essay', slug, text(slug, `2026-0${index + 1}-01`, '', `${other}\n${why}`)),
      without: documentOf('essay', slug, text(slug, `2026-0${index + 1}-01`, '', other)),
    }));
    if (!a || !b || !c) throw new Error('Three essays.');
    const liveIn = (documents: (typeof DOCUMENTS)[number][]) =>
      siteOf(undefined, undefined, documents).addresses;
    const recordMove = (
      ledger: Ledger,
      from: string,
      to: string,
      documents: typeof DOCUMENTS,
      day: string,
    ) => {
      const live = liveIn(documents);
      const context = {
        ...{
          ledger,
          file: 'content/permalinks.json',
          live,
          paths: new Set<string>(),
          hasGuide: false,
          today: day,
        },
        address: createAddress('https://example.org'),
      };
      return publish(recordRedirect(`/essays/${from}/#why-so`, `/essays/${to}/#why-so`, context), live, day);
    };

    const first = [a.with, b.without, c.without];
    const published = publish(new Map(), liveIn(first), '2026-03-01');
    const [answer] = liveIn(first).filter(({ address }) => address === '/essays/a/#why-so');
    if (!answer) throw new Error('No answer.');
    const revised = revise(published, answer, { day: '2026-03-20', note: 'The sums.' });
    const moved = recordMove(revised, 'a', 'b', [a.without, b.with, c.without], '2026-04-01');
    const again = recordMove(moved, 'b', 'c', [a.without, b.without, c.with], '2026-05-01');

    const questionIn = (ledger: Ledger, documents: typeof DOCUMENTS) =>
      siteOf(ledger, undefined, documents).answers.find(({ question }) => question.anchor === 'why-so')
        ?.question;
    const before = questionIn(revised, first);
    expect(before).toMatchObject({ published: new Date('2026-01-01'), revisions: [{ day: '2026-03-20' }] });
    const { number, published: day, revisions } = before ?? {};
    expect(questionIn(moved, [a.without, b.with, c.without])).toMatchObject({
      number,
      published: day,
      revisions,
    });
    expect(questionIn(again, [a.without, b.without, c.with])).toMatchObject({
      number,
      published: day,
      revisions,
    });
    // Where it is lost, its first day is named.
    const lost = ledgerProblems(
      { ledger: again, text: '', file: 'content/permalinks.json' },
      liveIn([a.without, b.without, c.without]),
    );
    expect(lost.find(({ message }) => message.startsWith('/essays/c/#why-so'))?.message).toContain(
      'was published on 2026-01-01',
    );
  });

  it('knows the number of a question, its first day and its revisions from the ledger, whatever it was called', () => {
    const ledger: Ledger = new Map([
      ['/essays/a/', { published: '2026-01-01', text: 'A' }],
      [
        '/essays/a/#old',
        {
          published: '2026-01-05',
          text: 'Old?',
          number: 7,
          revisions: [{ day: '2026-01-20', note: 'First.' }],
          to: '/essays/a/#why',
        },
      ],
      [
        '/essays/a/#why',
        {
          published: '2026-02-01',
          text: 'Why?',
          revisions: [{ day: '2026-05-01', note: 'Last.' }],
        },
      ],
    ]);
    const { essays, numbers, redirects } = siteOf(ledger);
    const essay = essays.find(({ slug }) => slug === 'a');
    expect(essay?.updated).toEqual(new Date('2026-05-01'));
    expect(essay?.questions).toMatchObject([
      {
        number: 7,
        published: new Date('2026-01-05'),
        revisions: [{ note: 'First.' }, { note: 'Last.' }],
      },
    ]);
    expect(numbers.get('/essays/a/#why')).toBe(7);
    expect(redirects.map(({ from }) => from)).toEqual(['/essays/a/old/', '/q/7/']);
  });

  it('counts an answer that was added as a change of its essay, and none that was reworded, renamed or taken away', () => {
    const on = (text: string, published: string, rest = {}) => ({ text, published, ...rest });
    const ledger: Ledger = new Map([
      ['/essays/then/', on('A', '2026-01-01', { to: '/essays/a/' })],
      ['/essays/then/#how', on('How?', '2026-02-03', { number: 2, to: '/essays/a/#gone' })],
      ['/essays/then/#old', on('Old?', '2026-01-01', { number: 1, to: '/essays/a/#why' })],
      ['/essays/a/', on('A', '2026-01-01')],
      ['/essays/a/#gone', on('How?', '2026-03-01', { to: '/essays/b/', joined: true as const })],
      ['/essays/a/#why', on('Why?', '2026-04-01')],
      ['/essays/b/', on('B', '2026-01-01')],
    ]);
    expect(siteOf(ledger).essays.find(({ slug }) => slug === 'a')?.updated).toEqual(new Date('2026-02-03'));
  });

  it('takes the days of what the ledger does not know from the front matter', () => {
    const { essays, notes } = siteOf();
    expect(essays[0]?.questions[0]).toMatchObject({
      number: undefined,
      published: new Date('2026-03-01'),
      revisions: [],
    });
    expect(essays[0]?.updated).toBeUndefined();
    expect(notes[1]?.updated).toEqual(new Date('2026-02-03'));
  });

  it('has every topic with what is about it', () => {
    expect(siteOf().topics.map(({ name, writing }) => [name, slugs(writing)])).toEqual([
      ['work', ['b', 'n']],
    ]);
  });

  it('has the words of each answer, and the answers that share them', () => {
    const about = (slug: string, words: string) =>
      documentOf('essay', slug, text(slug, '2026-01-01', '', `## Why ${slug}?\n\n${words}\n`));
    const site = siteOf(undefined, undefined, [
      about('bees', 'Bees dance in the dark hive.'),
      about('wasps', 'Wasps and bees dance in the hive.'),
      about('taxes', 'Revenue grows slowly.'),
      about('rivers', 'Water flows downhill.'),
    ]);
    const [bees] = site.answers;
    expect(bees && site.answerText(bees)).toBe('Bees dance in the dark hive.');
    expect(slugs(site.related('/essays/bees/#why-bees').map(({ essay }) => essay))).toEqual(['wasps']);
    expect(site.related('/essays/nothing/#why')).toEqual([]);
  });

  it('compares answers once, and only when it is asked', () => {
    const names: string[] = [];
    const reuse: SiteOptions['reuse'] = (name, compute) => {
      names.push(name);
      return compute();
    };
    const site = siteOf(undefined, { reuse });
    expect(names).toEqual([]);
    site.related('/essays/a/#why');
    site.related('/essays/b/#why');
    expect(names).toEqual(['related']);
  });

  it('has those pictures of a text that Astro imports', () => {
    const pictured = documentOf(
      'essay',
      'p',
      text('P', '2026-01-01', '', '![A](./a.png)\n\n![B](./b.png)\n'),
      ['index.mdx', 'a.png', 'b.png'],
    );
    const image = { src: '/a.png', width: 1, height: 1, format: 'png' } as ImageMetadata;
    const images = new Map([['content/essays/p/a.png', image]]);
    expect(siteOf(undefined, { images }, [pictured]).essays[0]?.pictures).toEqual([
      { name: 'a.png', file: 'content/essays/p/a.png', image },
    ]);
  });

  it('parses a text when it is asked for its tree, without front matter, with the anchors of its headings', () => {
    const site = siteOf();
    const { tree, anchors } = site.parse({ page: '/essays/a/' });
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
    expect([...anchors.values()]).toEqual(['why']);
    expect(site.parse({ page: '/essays/a/' }).tree).toBe(tree);
    expect(site.parse({ page: '/essays/b/' }).tree).not.toBe(tree);
  });

  it('is the same whatever the order of the files', () => {
    const list = ({ writing, answers }: ReturnType<typeof siteOf>) => [slugs(writing), answers.length];
    expect(list(siteOf(undefined, undefined, DOCUMENTS.toReversed()))).toEqual(list(siteOf()));
  });
});
