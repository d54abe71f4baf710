import { codeToHtml } from 'shiki';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeMeta, codeProblems, codeTransformer } from '../../../src/mdx/code-blocks.ts';
import { languageName } from '../../../src/mdx/code-languages.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { render } from './render-mdx.ts';

const problems = (source: string) =>
  codeProblems(parseMdx(source)).map(({ line, message, hint }) => `${line} ${message} → ${hint}`);

describe('codeMeta', () => {
  it.each([
    ['', undefined, [], ''],
    ['title="a b.ts"', 'a b.ts', [], ''],
    ['{2}', undefined, [2], ''],
    ['{1, 4-6} title="a.ts"', 'a.ts', [1, 4, 5, 6], ''],
    ['title="" {3-2} twice', undefined, [], 'twice'],
  ])('reads %j', (meta, title, marked, rest) => {
    const read = codeMeta(meta);
    expect({ ...read, marked: [...read.marked] }).toEqual({ title, marked, rest });
  });
});

it.each([
  ['ts', 'TypeScript'],
  ['python', 'Python'],
  ['sh', 'Shell'],
  ['text', ''],
])('the language %s is shown as %j', (language, name) => {
  expect(languageName(language)).toBe(name);
});

describe('the language of a code block', () => {
  it.each([
    ['c++', 'C++', 'std::cout'],
    ['C#', 'C#', 'using System'],
    ['f#', 'F#', 'let x = 1'],
    ['objective-c', 'Objective-C', '@interface A'],
    ['Objective-C++', 'Objective-C++', '@interface A'],
    ['.net', '.NET', 'x'],
    ['vb.net', 'VB.NET', 'Dim x'],
    ['q#', 'Q#', 'x'],
    ['JavaScript', 'JavaScript', 'const x = 1'],
    ['C', 'C', 'int x;'],
    ['golang', 'Go', 'func f()'],
    ['html+erb', 'ERB', '<%= x %>'],
    ['F90', 'Fortran (Free Form)', 'x'],
    ['none', '', 'x'],
  ])('%s is itself, in its colours and by its name', async (language, name, code) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const source = `\`\`\`${language} title="a"\n${code}\n\`\`\`\n`;
    expect(problems(source)).toEqual([]);
    const { pieces } = await render(source);
    const [block] = pieces.flatMap(({ content }) => content).filter(({ type }) => type === 'component');
    expect(block).toMatchObject({ name: 'CodeBlock', props: { title: 'a' } });
    expect(languageName(String((block as { props: Record<string, unknown> }).props['language']))).toBe(name);
    expect(warn).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('colours C++ as C++, and not as C', async () => {
    const colours = async (language: string) =>
      JSON.stringify((await render(`\`\`\`${language}\ntemplate <class T> T f() {}\n\`\`\`\n`)).pieces);
    expect(await colours('c++')).not.toBe(
      (await colours('c')).replaceAll('"language":"c"', '"language":"c++"'),
    );
    expect((await colours('C++')).replaceAll('"C++"', '"c++"')).toBe(await colours('c++'));
  });
});

describe('codeProblems', () => {
  it('finds nothing wrong with code that is named, marked, plain or bare', () => {
    expect(problems('```ts title="a.ts" {1}\nx\n```\n\n```text\nx\n```\n\n```\nx\n```\n')).toEqual([]);
  });

  it.each([
    [
      '```pyhton\nx\n```\n',
      '1 There is no syntax highlighting for the language "pyhton". → Did you mean "python"? For no highlighting: ```text',
    ],
    [
      'So:\n\n```ts numbers\nx\n```\n',
      '3 After the language of a code block, "numbers" has no meaning. → Write a title, the lines to highlight, or both: ```ts title="src/site.ts" {2,4-6}',
    ],
    [
      '```ts {2-3}\nx\ny\n```\n',
      '1 The code has 2 lines; there is no line 3 to highlight. → Count from 1, without the fence: ```ts {1}',
    ],
    [
      '```ts {0}\nx\n```\n',
      '1 The code has 1 line; there is no line 0 to highlight. → Count from 1, without the fence: ```ts {1}',
    ],
  ])('tells what is wrong with %j', (source, problem) => {
    expect(problems(source)).toEqual([problem]);
  });
});

describe('codeTransformer', () => {
  afterEach(() => void vi.restoreAllMocks());

  const highlight = () =>
    codeToHtml('const greeting = `Hello, ${name}!`;', {
      lang: 'ts',
      theme: 'github-light-high-contrast',
      transformers: [codeTransformer],
    });

  it('lets code have the same colours on a machine that is too busy to highlight it in good time', async () => {
    const idle = await highlight();
    expect(idle.match(/<span/g)?.length).toBeGreaterThan(5);
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
    expect(await highlight()).toBe(idle);
  });
});
