import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/diagnostics/problem.ts';
import { documentOf } from '../../document.ts';
import { renderMdx } from '../mdx/render-mdx.ts';

const FRONT_MATTER = '---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n---\n\n';
const LINES = FRONT_MATTER.split('\n').length - 1;
const BESIDE = ['index.mdx', 'p.png', 'photo (1).png', 'my file.pdf'];

/** What is wrong with a text, at the lines that it has below its front matter. */
function problemsOf(text: string): Problem[] {
  const { problems } = documentOf('essay', 'a', `${FRONT_MATTER}${text}\n`, BESIDE);
  return problems.map((problem) => ({ ...problem, line: problem.line - LINES }));
}

/** The line that a problem says to write. */
function lineToWrite(problem: Problem | undefined): string | undefined {
  return /[Ww]rite[^:]*: (.*)$/.exec(problem?.hint ?? '')?.[1];
}

/** A text whose lines are what the hints say, until nothing is wrong. */
function followHints(text: string): string {
  const lines = text.split('\n');
  for (let round = 0; round < 12; round += 1) {
    const [problem] = problemsOf(lines.join('\n'));
    if (!problem) return lines.join('\n');
    const line = lineToWrite(problem);
    if (line !== undefined) lines[problem.line - 1] = line;
    else if (problem.hint?.endsWith('Remove the line.')) lines.splice(problem.line - 1, 1);
    else throw new Error(`No line to write: ${problem.message} ${problem.hint}`);
  }
  throw new Error(`The hints do not lead to a sound text: ${lines.join('\n')}`);
}

describe('braces that show nothing', () => {
  it.each([
    ['## Is it interface{}?\n\nSo.', '## Is it interface\\{\\}?\n\nSo.'],
    ['## What does { } mean?\n\nSo.', '## What does \\{ \\} mean?\n\nSo.'],
    ['So <code>x := &T{}</code> and <b>{ }</b>', 'So <code>x := &T\\{\\}</code> and <b>\\{ \\}</b>'],
    ['{}\n\nSo.', '\\{\\}\n\nSo.'],
    ['- a **map{}**\n- [b{}](/faq/)', '- a **map\\{\\}**\n- [b\\{\\}](/faq/)'],
    ['| a{} | b |\n| - | - |\n| c | {null} |', '| a\\{\\} | b |\n| - | - |\n| c | \\{null\\} |'],
    ['<div>\nIt is {undefined} or {true}\n</div>', '<div>\nIt is \\{undefined\\} or \\{true\\}\n</div>'],
  ])('are refused with the line to write: %j', (text, written) => {
    expect(followHints(text)).toBe(written);
  });

  it('are left alone where they are comments, code or a space', () => {
    expect(problemsOf("So {/* c */} `{}` a{' '}b {1}\n\n```js\n{}\n```")).toEqual([]);
  });
});

describe('a heading that skips a level', () => {
  it.each([
    ['### What is A? {#a}\n\nSo.\n\n### B?\n\nSo.', '## What is A? {#a}', [5]],
    ['### A {/* #a */}\n\nSo.\n\n### B?\n\nSo.\n\n#### C?\n\nSo.', '## A {/* #a */}', [5, 9]],
    ['<h3 id="a">A?</h3>\n\nSo.\n\n<h3>B?</h3>\n\nSo.', '<h2 id="a">A?</h2>', [5]],
    ['<h3\n  id="a"\n>\nA?\n</h3>\n\nSo.', '## A? {#a}', []],
    [
      '<a name="q4"><h3>How?</h3></a>\n\nSo.\n\n<a name="q5"><h3>B?</h3></a>\n\nSo.',
      '<a name="q4"><h2>How?</h2></a>',
      [5],
    ],
    ['<h4><a name="q4">How?</a></h4>\n\nSo.', '<h2><a name="q4">How?</a></h2>', []],
    ['## A?\n\nSo.\n\n#### B\n\nSo.\n\n#### C\n\nSo.\n\n## D?\n\nSo.\n\n### E\n\nSo.', '### B', [9]],
  ])('keeps its anchor, and names the others: %j', (text, line, others) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    const [, written, named = ''] = /^Write: (.*?)(?: \((.*)\))?$/.exec(problems[0]?.hint ?? '') ?? [];
    expect(written).toBe(line);
    expect(named.match(/\d+/g) ?? []).toEqual(others.map((at) => String(at + LINES)));
  });

  it('has the anchor of the element around it', () => {
    const { outline } = documentOf('essay', 'a', `${FRONT_MATTER}<a name="q4"><h2>How?</h2></a>\n\nSo.\n`);
    expect(outline?.questions).toMatchObject([{ anchor: 'q4', text: 'How?' }]);
    expect(lineToWrite(problemsOf('<a id="q4"><h3 class="x">How?</h3></a>\n\nSo.')[0])).toBe(
      '### How? {#q4}',
    );
  });
});

describe('a tag that is none', () => {
  it.each([
    ['So Array<string> is.', 'So Array\\<string> is.'],
    ['A List<T> of `List<T>`', 'A List\\<T> of `List<T>`'],
    ['Go to <项目> now', 'Go to \\<项目> now'],
    ['cp <name> <your-name>', 'cp \\<name> \\<your-name>'],
    ['a chan<- int', 'a chan\\<- int'],
    ['## What is vector<int>?\n\nSo.', '## What is vector\\<int>?\n\nSo.'],
    ['So <string /> and <T>x</T>', 'So \\<string /> and \\<T>x\\</T>'],
    ['<p>a List<T>\nb</p>', '<p>a List\\<T>\nb</p>'],
    ['Say <foo>b</foo> or <user-id />', 'Say \\<foo>b\\</foo> or \\<user-id />'],
  ])('is refused with the line to write: %j', (text, written) => {
    expect(followHints(text)).toBe(written);
  });

  it('is named with all the others at once', () => {
    expect(problemsOf('A List<T>.\n\nB <name>.\n\nC {x\n\nD <项目>').map(({ line }) => line)).toEqual([
      1, 3, 5, 7,
    ]);
  });

  it('is told from elements, drawings and what is imported', () => {
    const text =
      'import Tabs from \'./p.png\';\n\nH<sub>2</sub>O <Tabs /> <my-map a="1" /> <svg><circle r="1" /></svg> <ruby>a<rt>b</rt></ruby>';
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('an element without an end', () => {
  it.each([
    ['<p>One line<br>\ntwo.</p>', '<p>One line<br />\ntwo.</p>', [1]],
    ['So<br>it <wbr> is\n\n<hr>', 'So<br />it <wbr /> is\n\n<hr />', [1, 3]],
    ['<img src="p.png" alt="a > b"> so', '<img src="p.png" alt="a > b" /> so', [1]],
    ['<img src=p.png alt="x" width=10> so', '<img src="p.png" alt="x" width="10" /> so', [1]],
    ['<img\n  src="p.png"\n  alt="x"\n>\n\nSo.', '<img\n  src="p.png"\n  alt="x"\n />\n\nSo.', [4]],
    ['`<br>` <br>\n\n```html\n<br>\n```\n\n<hr>', '`<br>` <br />\n\n```html\n<br>\n```\n\n<hr />', [1, 7]],
    ['So</br>it <input disabled>', 'So<br />it <input disabled />', [1]],
  ])('is named in its own line, all at once: %j', (text, written, lines) => {
    expect(problemsOf(text).map(({ line }) => line)).toEqual(lines);
    expect(followHints(text)).toBe(written);
  });

  it('is named where the element around it seems to be open', () => {
    const problems = problemsOf('<p>Yes.\n<img src="p.png" alt="x">\nNo.</p>');
    expect(problems.map(lineToWrite)).toEqual([
      '<p>Yes. <img src="p.png" alt="x" /> No.</p>',
      '<img src="p.png" alt="x" />',
    ]);
  });
});

describe('an import of a package', () => {
  it.each([
    ["import Tabs from '@theme/Tabs';", [1]],
    ["import { a } from 'astro/zod';\nimport X from 'not-there';", [2]],
    ["import {\n  x,\n} from 'not-there/sub';\nimport 'side-effect';", [1, 4]],
    ['export * from "not-there"', [1]],
    ["import { h } from 'preact';\nimport fs from 'node:fs';\nexport const a = 'not-there';", []],
  ])('has to be installed: %j', (code, lines) => {
    expect(problemsOf(`${code}\n\nSo.`).map(({ line }) => line)).toEqual(lines);
  });
});

describe('markup that Markdown leaves as it is written', () => {
  it.each([
    ['So ![A photo](photo (1).png)', 'So ![A photo](<./photo (1).png>)'],
    ['[x](my file.pdf) so', '[x](<./my file.pdf>) so'],
    ['- [**z**](./my file.pdf "Title")', '- [**z**](<./my file.pdf> "Title")'],
    ['**注意：**修改', '<strong>注意：</strong>修改'],
    ['他说**「你好」**了', '他说<strong>「你好」</strong>了'],
    ['> **[a](/faq/)。**다음', '> <strong>[a](/faq/)。</strong>다음'],
    ['**so:**x', '<strong>so:</strong>x'],
    ['他说*“你好”*了', '他说<em>“你好”</em>了'],
    ['~~注意：~~修改', '<del>注意：</del>修改'],
    ['H~2~O and CO~2~', 'H<sub>2</sub>O and CO<sub>2</sub>'],
    ['x^2^ and aⁿ^n+1^', 'x<sup>2</sup> and aⁿ<sup>n+1</sup>'],
    ['1~2人，3~4人', '1\\~2人，3\\~4人'],
    ['A [text][nope] so', 'A \\[text][nope] so'],
    ['See [1][2] and [text][]', 'See \\[1][2] and \\[text][]'],
  ])('is refused with the line to write: %j', (text, written) => {
    expect(followHints(text)).toBe(written);
  });

  it.each([
    '`x^2^` `a ~b~` `[a][b]` `**注：**意` `[x](a b.c)`',
    '~~gone~~ a ~ b ^_^ a[i][j] \\[a][b] [x] (y) [ok][ok]\n\n[ok]: /faq/',
    '<code>[a][b] x^2^</code>',
    'f(*args, **kwargs) is **so**; 2 ** 3; *.js and *.ts',
    '\\[x](my file.pdf)',
    '[x](<./my file.pdf>) and [it](/faq/ "A title")',
    '**注意：** 修改 **注意**修改',
    '[[1]](/faq/)',
  ])('is left alone where nothing else can be meant: %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a row of a table with more cells than the head', () => {
  it.each([
    ['| x | y | z |', '| x | y \\| z |'],
    ['| `a|b` | c |', '| `a\\|b` | c |'],
    ['| `a||b` | ``c`` |', '| `a\\|\\|b` | ``c`` |'],
    ['x | y | z', 'x | y \\| z'],
    ['| x | y | z | w', '| x | y \\| z \\| w'],
  ])('is refused with the line to write: %j', (row, written) => {
    const table = (last: string) => `| a | b |\n| - | - |\n| c | d |\n${last}`;
    expect(problemsOf(table(row)).map(({ line }) => line)).toEqual([4]);
    expect(followHints(table(row))).toBe(table(written));
    expect(problemsOf(table('| `a\\|b` |'))).toEqual([]);
  });
});

describe('a bare address', () => {
  it.each([
    ['见 https://e.org/a。再见', '见 <a href="https://e.org/a">https://e.org/a</a>。再见'],
    ['（https://e.org/b）、下', '（<a href="https://e.org/b">https://e.org/b</a>）、下'],
    [
      'https://e.org/a，https://e.org/b。好',
      '<a href="https://e.org/a">https://e.org/a</a>，<a href="https://e.org/b">https://e.org/b</a>。好',
    ],
    ['「https://e.org/」と', '「<a href="https://e.org/">https://e.org/</a>」と'],
    ['www.e.org；下', '<a href="http://www.e.org">www.e.org</a>；下'],
    ['https://e.org/路 so', '<a href="https://e.org/%E8%B7%AF">https://e.org/路</a> so'],
    ['[https://e.org/。](https://e.org/。)', '<a href="https://e.org/%E3%80%82">https://e.org/。</a>'],
  ])('ends before the punctuation of its script: %j', async (text, html) => {
    expect((await renderMdx(text)).replace(/^<p>|<\/p>\s*$/g, '')).toBe(html);
  });
});

describe('attributes in braces', () => {
  it.each([
    ['So.\n{.lead .text-center}', 'So.'],
    ['{:.lead}\nSo.', 'So.'],
    ['So.\n\n{: .no_toc #toc}\n\n> So.\n> {.lead}', 'So.\n\n\n> So.'],
    ['So ![x](./p.png){.wide}', 'So ![x](./p.png)'],
    ['So ![x](./p.png){width=50%} is', 'So ![x](./p.png) is'],
    ['So ![x](./p.png){width=300}', 'So ![x](./p.png)'],
    ['[x](/faq/){target="_blank" .a}{rel=x}', '[x](/faq/)'],
    ['`x`{.js} {.a #b}', '`x`'],
  ])('are taken away: %j', (text, written) => {
    expect(followHints(text)).toBe(written);
  });

  it('are characters where nothing stands before them', () => {
    expect(problemsOf('The set {n = 1} of one').map(lineToWrite)).toEqual(['\\{n = 1\\}']);
  });
});
