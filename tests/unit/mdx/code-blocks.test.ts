import { codeToHtml } from 'shiki';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeMeta, codeProblems, codeTransformer, languageName } from '../../../src/mdx/code-blocks.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

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

describe('codeProblems', () => {
  it('finds nothing wrong with code that is named, marked, plain or bare', () => {
    expect(problems('```ts title="a.ts" {1}\nx\n```\n\n```text\nx\n```\n\n```\nx\n```\n')).toEqual([]);
  });

  it.each([
    [
      '```pyhton\nx\n```\n',
      '1 There is no language "pyhton" that code could be coloured by. → Did you mean "python"? Without colours: ```text',
    ],
    [
      'So:\n\n```ts numbers\nx\n```\n',
      '3 Behind the language of a code block, "numbers" means nothing. → Write a name, the lines that matter, or both: ```ts title="src/site.ts" {2,4-6}',
    ],
    [
      '```ts {2-3}\nx\ny\n```\n',
      '1 The code has 2 lines; there is no line 3 to mark. → Count from 1, without the line of the fence: ```ts {1}',
    ],
    [
      '```ts {0}\nx\n```\n',
      '1 The code has 1 line; there is no line 0 to mark. → Count from 1, without the line of the fence: ```ts {1}',
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
