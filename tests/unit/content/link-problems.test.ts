import { describe, expect, it } from 'vitest';
import { documentOf } from '../../document.ts';
import { linkProblems } from '../../../src/content/link-problems.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

const FILES = ['paper (1).pdf', 'a&b.pdf', 'c#.pdf', 'why?.pdf', '100%.pdf', 'لماذا.pdf', '[x].pdf'];

/** What is wrong with a link to a site that has some files with odd names. */
function said(
  url: string,
  paths: readonly string[] = FILES.map((file) => `/${file}`),
  site = 'https://example.org',
): string[] {
  const places = {
    pages: new Map(paths.map((path) => [path, undefined])),
    unpublished: new Set<string>(),
    ledger: new Map(),
    moved: new Map(),
    successors: () => new Map(),
    address: createAddress(site),
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

describe('a link to a page of the site', () => {
  const pages = ['/', '/now/', '/faq/', '/essays/', '/paper.pdf'];
  const below = (url: string) => said(url, pages, 'https://example.org/bees');

  it.each([
    ['/bees/now/', '/now/'],
    ['/bees/now', '/now/'],
    ['/bees/now/#winter', '/now/#winter'],
    ['/bees/', '/'],
    ['/bees', '/'],
    ['/bees/paper.pdf', '/paper.pdf'],
    ['/bees/questions/', '/faq/'],
  ])('leaves out the base path: %s', (url, meant) => {
    expect(below(url)).toEqual([`Did you mean ${meant}?`]);
  });

  it('has the base path as a folder of its own where there is none', () => {
    expect(said('/bees/now/', pages)).not.toEqual(['Did you mean /now/?']);
  });

  it.each(['/questions/', '/questions', '/Q/', '/blog/'])('goes by its name here: %s', (url) => {
    expect(said(url, pages)).toEqual([`Did you mean ${url === '/blog/' ? '/essays/' : '/faq/'}?`]);
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

describe('a link to a place of its own text', () => {
  /** What is said of the links of a text. */
  const hintsOf = (text: string): string[] => {
    const body = `---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n---\n\n${text}\n`;
    const { links, page, ids } = documentOf('essay', 'a', body);
    const places = {
      pages: new Map([[page, ids]]),
      unpublished: new Set<string>(),
      ledger: new Map(),
      moved: new Map(),
      successors: () => new Map(),
      address: createAddress('https://example.org'),
    };
    return linkProblems(links, page, places).problems.map(({ hint }) => hint);
  };

  it.each([
    ['## 什么是“工作区”？\n\n[x](#什么是“工作区”？)', '#什么是工作区'],
    ['## What is it?\n\n[x](#what-is-it?)', '#what-is-it'],
    ['## Why (not) “so”?\n\n[x](#Why-(not)-“so”?)', '#why-not-so'],
    ['## なぜ、今？\n\n[x](#なぜ、今？)', '#なぜ今'],
    ['## A/B & C: so?\n\n[x](#a/b-&-c:-so)', '#ab-c-so'],
  ])('may have punctuation that anchors have not: %j', (text, meant) => {
    expect(hintsOf(text)).toEqual([`Did you mean ${meant}?`]);
  });

  it.each([
    ['[x](#q3)\n\n<a name="q3"></a>\n\n## What `it`?\n\nSo.', 'line 11: ## What `it`? {#q3}'],
    ['[x](#q3)\n\n<a name="q3"></a>\n## What?\n\nSo.', 'line 10: ## What? {#q3}'],
    ['[x](#q3)\n\n## <a name="q3"></a>What?\n\nSo.', 'line 9: ## What? {#q3}'],
    ['## A?\n\n[x](#q3)\n\n<p><a name="q3"></a></p>\n\n### What\n\nSo.', 'line 13: ### What {#q3}'],
    ['[x](#q3)\n\nSo <a name="q3"></a>it is.\n\nYes.', 'line 9: <span id="q3"></span>'],
  ])('that is named as old pages do is told which heading it is: %j', (text, line) => {
    const hints = hintsOf(text);
    expect(hints).toHaveLength(1);
    expect(hints[0]?.endsWith(line)).toBe(true);
  });
});
