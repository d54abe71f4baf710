import { expect, it } from 'vitest';
import { isReserved, KIND_NAMES, KINDS, textWithPage, writingAt } from '../../../src/permalinks/kinds.ts';
import { paths } from '../../../src/permalinks/paths.ts';
import { fixedPaths } from '../../../src/site-model/fixed-paths.ts';
import { ROUTE_KINDS } from '../../../src/site-model/route-kinds.ts';
import { documentOf } from '../../document.ts';

it.each([
  ['/site/content/essays/why/index.mdx', 'essay', '/essays/why/'],
  ['/site/content/notes/when.mdx', 'note', '/notes/when/'],
  ['/essays/of/mine/content/notes/when/index.mdx', 'note', '/notes/when/'],
  ['/site/content/pages/now/index.mdx', 'page', '/now/'],
  ['/site/content/essays/pages/index.mdx', 'essay', '/essays/pages/'],
])('%s holds the text (%s) with the page %s', (path, kind, page) => {
  expect(writingAt(path)).toMatchObject({ kind, page });
});

it.each(['/site/content/essays/why/picture.png', '/site/src/pages/about.astro'])(
  '%s holds neither',
  (path) => {
    expect(writingAt(path)).toBeUndefined();
  },
);

const source = (fields: string, text = '## Is this asked?\n\nNo.\n') =>
  `---\ntitle: A note\ndescription: What it says.\npublished: 2026-01-01\n${fields}---\n\n${text}`;

it('a note asks nothing, whatever its headings end in', () => {
  const { outline, problems } = documentOf('note', 'a', source(''));
  expect(problems).toEqual([]);
  expect(outline).toMatchObject({ questions: [], words: 1 });
});

it('a note has fields of its own, and says so', () => {
  const { problems } = documentOf('note', 'a', source('alsoAskedAs: {}\n'));
  expect(problems).toMatchObject([
    {
      line: 5,
      column: 1,
      message: 'There is no field "alsoAskedAs" in the front matter of a note.',
      hint: 'Remove it, or use one of these: title, description, published, updated, topics, image, imageAlt, draft.',
    },
  ]);
});

it('a page asks nothing, and has neither topics nor questions to name', () => {
  const { outline, problems } = documentOf('page', 'now', source(''));
  expect(problems).toEqual([]);
  expect(outline?.questions).toEqual([]);
  expect(documentOf('page', 'now', source('topics: [bees]\n')).problems).toMatchObject([
    {
      line: 5,
      hint: 'Remove it, or use one of these: title, description, published, updated, image, imageAlt, draft.',
    },
  ]);
});

it.each(KIND_NAMES)('the text of the page that a slug gives to an %s is found again', (kind) => {
  expect(textWithPage(KINDS[kind].page('a-slug'))).toEqual({ kind, slug: 'a-slug' });
  expect(textWithPage(`${KINDS[kind].page('a-slug')}more/`)?.kind).not.toBe(kind);
});

it('no page may have an address of the site itself, but for the one that it replaces', () => {
  const shapes = Object.values(ROUTE_KINDS).flatMap((traits) => ('shapes' in traits ? traits.shapes : []));
  const taken = [...fixedPaths(true).keys(), ...shapes, paths.card('site'), paths.searchIndex]
    .flatMap((path) => /^\/([a-z0-9-]+)(?:\/|\.html$)/.exec(path)?.[1] ?? [])
    .filter((piece) => piece !== 'about');
  expect(taken.length).toBeGreaterThan(10);
  for (const piece of taken) expect(isReserved('page', piece), piece).toBe(true);
  expect(['about', 'now'].filter((slug) => isReserved('page', slug))).toEqual([]);
  expect(isReserved('essay', 'faq')).toBe(false);
  expect(documentOf('page', 'faq', source('')).problems).toMatchObject([
    {
      message: 'The name "faq" cannot be a page\'s address: the site has /faq/ itself.',
      hint: 'Give the folder another name: my-faq/index.mdx',
    },
  ]);
});
