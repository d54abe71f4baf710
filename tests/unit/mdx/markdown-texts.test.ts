import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/content/read-document.ts';
import { parseText } from '../../../src/mdx/parse-mdx.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { plainText } from '../../../src/mdx/text.ts';
import { htmlOf, render } from './render-mdx.ts';

const FRONT = '---\ntitle: A text\ndescription: What it is about.\npublished: 2026-11-23\n---\n\n';

/** What the checks say of a note in plain Markdown. */
const problemsOf = (text: string) =>
  readDocument(
    {
      kind: 'note',
      path: 'a/index.md',
      file: 'content/notes/a/index.md',
      bytes: Buffer.from(FRONT + text),
      beside: ['index.md'],
      readBeside: () => new Uint8Array(),
    },
    'en',
  ).problems;

async function shown(source: string): Promise<string> {
  const { pieces } = await render(source, new Map(), '/site/content/notes/a/index.md');
  return htmlOf(pieces.flatMap(({ content }) => content)).replaceAll(/\n(?=<|$)|(?<=>)\n/g, '');
}

describe('a text in plain Markdown', () => {
  it.each([
    ['an address in angle brackets', 'See <https://example.org/a>.'],
    ['a line break that is not closed', 'One<br>two<BR>three'],
    ['braces', 'A {{ template }} and {x}, an open { too.'],
    ['a comment', 'So.\n\n<!-- more -->\n\nOn.'],
    ['signs of comparison', 'If a < b and b<c, then a <= c.'],
    ['a picture and a rule in HTML', 'So.\n\n<hr>\n\n<img src="https://site.example/a.png" alt="A">'],
    ['code by indentation', 'So:\n\n    if (a < b) { run() }\n\nOn.'],
    ['the word import', 'import duties rose\n\nexport them too'],
    ['a list without ends', '<ul>\n<li>One\n<li>Two\n</ul>'],
  ])('may hold %s', (_, text) => {
    expect(problemsOf(text).filter(({ message }) => !message.includes('loads'))).toEqual([]);
  });

  it.each([
    [
      '<div class="a">\n\nSome **words**.\n\n</div>',
      '<div class="a"><p>Some <strong>words</strong>.</p></div>',
    ],
    ['10<sup>6</sup> and <em>so</em> on', '<p>10<sup>6</sup> and <em>so</em> on</p>'],
    ['<p>One</p>\n<p>Two &amp; <b>three</b></p>', '<p>One</p><p>Two &#x26; <b>three</b></p>'],
    ['<kbd>Ctrl</kbd> <kbd>C</kbd>', '<p><kbd>Ctrl</kbd> <kbd>C</kbd></p>'],
    ['> <b>Quoted\n> words</b>', '<blockquote><p><b>Quoted\nwords</b></p></blockquote>'],
    [
      '<details><summary>More</summary>\n\nInner\n\n</details>',
      '<details><summary>More</summary><p>Inner</p></details>',
    ],
    ['| a |\n|---|\n| x<br>y |', '<td>x<br>y</td>'],
    ['    a < {b}', 'a &#x3C; {b}'],
    ['<p>Never closed\n\nNext', '<p>Never closed</p><p>Next</p>'],
    ['<p class="a">Never closed\n\n- deep\n\n</p>', '<p class="a">Never closed</p><ul><li>deep</li></ul>'],
    ['Some <b>bold words, never closed\n\nNext', '<p>Some <b>bold words, never closed</b></p><p>Next</p>'],
    ['a </b> b', '<p>a  b</p>'],
    ['<!-- nothing --> seen', '<p> seen</p>'],
    ['{braces} stay', '<p>{braces} stay</p>'],
  ])('shows %j', async (source, html) => {
    expect(await shown(source)).toContain(html);
  });

  it.each(['## Why? {#why}', '## Why? {/* #why */}', '## Why? <!-- #why -->', '<h2 id="why">Why?</h2>'])(
    'reads the anchor of %s',
    (heading) => {
      const { outline } = outlineOf(parseText('a.md', `${heading}\n\nSo.\n`), 'en');
      expect(outline.questions).toMatchObject([{ anchor: 'why', text: 'Why?' }]);
    },
  );

  it.each([
    ['a script', '<script>go()</script>', 'would not run'],
    ['a handler', 'A <b onclick="go()">word</b>', 'onclick'],
    ['an element that HTML has not', 'A <Placeholder> word', 'no component <Placeholder>'],
    ['an import', 'import Chart from "./Chart.tsx"', 'plain Markdown'],
    ['a component with code', '<SkillsIntersection tops={[30, 25]} />', 'plain Markdown'],
    ['a picture that is not there', '![A](./a.png)', 'a.png'],
  ])('is checked for %s', (_, text, message) => {
    expect(problemsOf(`So.\n\n${text}\n`)).toMatchObject([
      { line: 9, message: expect.stringContaining(message) },
    ]);
  });

  it('says in which line of some HTML something is wrong', () => {
    expect(problemsOf('> <div>\n> <p>\n> <b onclick="go()">x</b></p></div>\n')).toMatchObject([
      { line: 9, column: 3 },
    ]);
  });

  it('uses components that need no code', () => {
    const source = 'So it is.\n\n<PullQuote>So it is</PullQuote>\n';
    expect(parseText('a.md', source).children[1]).toMatchObject({
      type: 'mdxJsxFlowElement',
      name: 'PullQuote',
    });
  });

  it('has the same words as its source', () => {
    expect(plainText(parseText('a.md', 'It costs $5 or $6, <i>not</i> {7}.'))).toBe(
      'It costs $5 or $6, not {7}.',
    );
  });
});
