import { describe, expect, it } from 'vitest';
import { linkProblems } from '../../../src/content/link-problems.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

const FILES = ['paper (1).pdf', 'a&b.pdf', 'c#.pdf', 'why?.pdf', '100%.pdf', 'لماذا.pdf', '[x].pdf'];

/** What is wrong with a link to a site that has some files with odd names. */
function said(url: string, paths: readonly string[] = FILES.map((file) => `/${file}`)): string[] {
  const places = {
    pages: new Map(paths.map((path) => [path, undefined])),
    unpublished: new Set<string>(),
    ledger: new Map(),
    moved: new Map(),
    successors: () => new Map(),
    address: createAddress('https://example.org'),
  };
  return linkProblems([{ url, text: 'x', line: 1, column: 1 }], '/essays/why/', places).problems.map(
    ({ hint }) => hint,
  );
}

describe('a link to a file with an odd name', () => {
  it.each(FILES)('is sound where it is encoded: %s', (file) => {
    expect(said(`/${encodeURIComponent(file)}`)).toEqual([]);
    expect(said(`../../${encodeURIComponent(file)}`)).toEqual([]);
  });

  it.each(['/paper (1).pdf', '/a&b.pdf', '/100%.pdf', '/لماذا.pdf', '/[x].pdf'])(
    'is sound as it is written: %s',
    (url) => {
      expect(said(url)).toEqual([]);
    },
  );

  it.each([
    ['/c#.pdf', 'Write: /c%23.pdf'],
    ['/why?.pdf', 'Write: /why%3F.pdf'],
    ['/paper(1).pdf', 'Did you mean /paper%20%281%29.pdf?'],
  ])('that leads elsewhere is said to be meant otherwise: %s', (url, hint) => {
    expect(said(url)).toEqual([hint]);
  });
});

describe('links to files of texts, as other generators have them', () => {
  const pages = ['/essays/why-bees/', '/notes/then/', '/faq/'];
  it.each([
    ['./why-bees.md', '/essays/why-bees/'],
    ['../why-bees/index.md', '/essays/why-bees/'],
    ['../2019-05-01-why-bees.markdown', '/essays/why-bees/'],
    ['/posts/Why-Bees.mdx', '/essays/why-bees/'],
    ['why-bee.md#part', '/essays/why-bees/'],
    ['then.html', '/notes/then/'],
  ])('are refused with the address of the page: %s', (url, page) => {
    expect(said(url, pages)).toEqual([`Did you mean ${page}?`]);
  });
});
