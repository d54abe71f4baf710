import { expect, it } from 'vitest';
import { writingAt } from '../../../src/permalinks/kinds.ts';
import { documentOf } from '../../document.ts';

it.each([
  ['/site/content/essays/why/index.mdx', 'essay', '/essays/why/'],
  ['/site/content/notes/when.mdx', 'note', '/notes/when/'],
  ['/essays/of/mine/content/notes/when/index.mdx', 'note', '/notes/when/'],
])('%s holds an %s with the page %s', (path, kind, page) => {
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
