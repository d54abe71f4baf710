import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/content/read-document.ts';
import type { Problem } from '../../../src/diagnostics/problem.ts';
import { renderMdx } from '../mdx/render-mdx.ts';

const FRONT_MATTER = '---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n---\n\n';
const LINES = FRONT_MATTER.split('\n').length - 1;

/** What is wrong with a text, at the lines that it has below its front matter. */
function problemsOf(text: string): Problem[] {
  const bytes = new TextEncoder().encode(`${FRONT_MATTER}${text}\n`);
  const file = 'content/essays/a/index.mdx';
  const { problems } = readDocument(
    { kind: 'essay', path: 'a/index.mdx', file, bytes, beside: ['p.png'], readBeside: () => bytes },
    'en',
  );
  return problems.map((problem) => ({ ...problem, line: problem.line - LINES }));
}

/** A text in which each line that has a problem is what the hint says, until there is none. */
function followHints(text: string): string {
  let written = text;
  for (let round = 0; round < 12; round += 1) {
    const [problem] = problemsOf(written);
    if (!problem) return written;
    const [, line] =
      /[Ww]rite[^:]*: (.*?)(?: \((?:or|and|there are) .*\)|, or \\.*)?$/.exec(problem.hint ?? '') ?? [];
    const lines = written.split('\n');
    if (line === undefined) lines.splice(problem.line - 1, 1);
    else lines[problem.line - 1] = line;
    written = lines.join('\n');
  }
  throw new Error(`The hints do not lead to a sound text: ${written}`);
}

describe('what other dialects of Markdown mean by something', () => {
  it.each([
    ['##Why?', 1],
    ['#Why?', 1],
    ['Text\n##Why?', 2],
    ['###„warum?“', 1],
    ['##\u00a0Why?', 1],
    ['##\u3000なぜ？', 1],
    ['## Why?\n\nSo.\n\n###\u202fHow', 5],
    ['####### Seven', 1],
    ['> ##Why?', 1],
    [':::note\nSo.\n:::', 1],
    ['::: warning Mind this\nSo.\n:::', 1],
    [':::tip[Title]\nSo.\n:::', 1],
    ['::::danger\nSo.\n::::', 1],
    ['!!! note\n    So.', 1],
    ['!!! danger "Hot"\n    So.', 1],
    ['??? question\n    So.', 1],
    ['> [!DANGER]\n> So.', 1],
    ['> [!Todo] First\n> So.', 1],
    ['So.\n\n[TOC]', 3],
    ['HTML.\n\n*[HTML]: Hypertext', 3],
    ['So ==it== is.', 1],
    ['See [[Page|that]].', 1],
    [': alone', 1],
    ['\\sqrt{2} is so', 1],
    ['## Why {x}?\n\nSo.', 1],
    ['## Why {1 + 1}?\n\nSo.', 1],
    ['## Why? {.cls}\n\nSo.', 1],
    ['## Why? {#why .cls}\n\nSo.', 1],
    ['## Why? {#why key=1}\n\nSo.', 1],
    ['## Why? {#a}{#b}\n\nSo.', 1],
    ['## Why? {#why} ##\n\nSo.', 1],
    ['## Why? {#why\\}\n\nSo.', 1],
    ['So {#x\\} it is', 1],
    ['So {#x} it is', 1],
    ['So {it is', 1],
    ['<h2 class="x" id="why">Why?</h2>\n\nSo.', 1],
    ['<h2>Why?</h2> So.', 1],
    ['export const x = ;\n\nSo.', 1],
    ['import x from ./x\n\nSo.', 1],
    ['A <!-- comment --> b <!-- c -->', 1],
    ['See <https://example.org>', 1],
    ['Or <jo@example.org>', 1],
    ['A<br>b', 1],
    ['<div align=center>So.</div>', 1],
  ])('names %j, and what it says to write is accepted', (text, line) => {
    const problems = problemsOf(text);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.hint).toBeTruthy();
    expect(problemsOf(followHints(text))).toEqual([]);
  });

  it.each([
    '    npm install',
    '\tnpm install',
    'So.\n\n    # not a heading',
    '- a\n\n      code',
    '>     code',
  ])('names code that is only indented: %j', (text) => {
    expect(problemsOf(text).map(({ message }) => message)).toContain(
      'Indented lines are not code here; they are joined into a paragraph.',
    );
  });

  it.each([
    'A line\n    that goes on.',
    '- a\n\n  b\n\n  - c\n\n    d',
    '1. a\n\n   b\n10. c\n\n    d',
    '<Callout>\n    So.\n</Callout>',
    'See[^1].\n\n[^1]: One.\n\n    Two.',
    '```text\n    code\n##Why?\n:::note\n```',
    '`##Why?` and `==x==` and `[[x]]`',
    String.raw`\##Why? and \[[x]] and \==x== so`,
    '\\##Why?',
    '\\:::note',
    '#tag is no heading, nor is #1',
    'a == b and c == d',
    'f(x[[1, 2]])',
    'It ends in :::',
    '> \\[!DANGER] is how others write it',
    'The option {/* a comment */} is silent.',
    '## Why? {/* a comment */}\n\nSo.',
    '<div>\n\n## No question\n\n</div>',
  ])('finds nothing wrong with %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('names a question inside of an element, which nobody would find', () => {
    const [problem, ...others] = problemsOf('<div>\n\n## Why?\n\nSo.\n\n</div>');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 3, hint: 'Close the element before it, and write: ## Why?' });
  });

  it('names everything at once that keeps a text from elsewhere from being MDX', () => {
    const text =
      '{{< figure src="x" >}}\n\nSo.\n\n{{% note %}}\n\nSee <https://e.org>\n\n<!-- so -->\n\n{% raw %}';
    expect(problemsOf(text).map(({ line }) => line)).toEqual([1, 5, 7, 9, 11]);
  });
});

describe('a paragraph that begins with a word of code', () => {
  it.each([
    'import duties rose in 2020 (by 5 %); so.',
    'export controls bite',
    'import "substitution" as a policy',
    'Import duties and export controls',
    'export of wine\nimport of cars',
    'import',
    'export default risk rose',
    'import taxes, and export them',
    'export let us say',
  ])('keeps every word of %j, or names it', async (text) => {
    const source = `${FRONT_MATTER}## Why?\n\n${text}\n\nAnd so on.\n`;
    const problems = problemsOf(`## Why?\n\n${text}\n\nAnd so on.`);
    const fixed =
      problems.length > 0 ? `${FRONT_MATTER}${followHints(`## Why?\n\n${text}\n\nAnd so on.`)}\n` : source;
    const shown = (await renderMdx(fixed)).replace(/<[^>]*>/g, '');
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(shown).toContain(word);
    for (const problem of problems) expect(problem.line).toBe(3);
  });

  it('is still code where it is code', async () => {
    const source = `export const year = 2020;\n\n## Why?\n\nIn {year}.\n\nimport duties rose\n`;
    expect(await renderMdx(source)).toMatch(/In 2020\.[^]*import duties rose/);
  });
});

describe('dollars', () => {
  const text = async (source: string) => (await renderMdx(source)).replace(/<[^>]*>/g, '').trim();

  it.each([
    'It costs $5 and $6.',
    'US$5, A$6 and NZ$7',
    '$5-$6',
    'from $1,000 to $2,000, or $3k',
    '$5 million to $6 million',
    'a $ alone',
    '$ 5 and 6 $',
    'between $5 and *really* $6',
    '| $1 | $2 |\n| - | - |\n| $3 | $4 |',
  ])('are money in %j', async (source) => {
    const html = await renderMdx(source);
    expect(html).not.toContain('<math');
    expect(html.match(/\$/g)?.length).toBeGreaterThanOrEqual(source.match(/\$/g)?.length ?? 0);
  });

  it('are money however many there are, without the text being read once for each', async () => {
    const prices = Array.from({ length: 300 }, (_, index) => `$${index} and`).join(' ');
    expect(await text(`${prices} $x^2$`)).toContain('$299 and');
  });

  it.each([
    ['$x^2$', 'x2'],
    ['$2x = 4$', '2x=4'],
    ['so ($a_1$), too', 'so (a1), too'],
    ['$\\frac{a}{b}$', 'ab'],
    ['$5$', '5'],
    ['$$\n\\sqrt{2}\n$$', '2'],
    ['```math\ny\n```', 'y'],
    ['costs $5, with $n$ of them for $6', 'costs $5, with n of them for $6'],
  ])('are formulas in %j', async (source, shown) => {
    const html = await renderMdx(source);
    expect(html).toContain('<math');
    expect((await text(source)).replace(/\s+/g, ' ')).toBe(shown);
  });

  it('never cost a text a word', async () => {
    const piece = fc.constantFrom(
      '$',
      '$5',
      'word',
      'x$',
      '$$',
      '*so*',
      '{1}',
      '(',
      ',',
      '`$`',
      '\\$',
      '$x$',
      '–',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
        const source = `begin ${pieces.join(' ')} end`;
        if (problemsOf(source).length > 0) return;
        const shown = await text(source);
        expect(shown.match(/word|so/g)?.length ?? 0).toBe(source.match(/word|so/g)?.length ?? 0);
        expect(shown).toMatch(/^begin[^]*end$/);
      }),
    );
  });
});
