import { describe, expect, it } from 'vitest';
import { expressionProblems } from '../../../src/mdx/checks/expression-problems.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

const problems = (source: string) => expressionProblems(parseMdx(source), source);

describe('an expression', () => {
  it.each([
    ['{1 + 1}'],
    ["{'words'}"],
    ['{/* said to nobody */}'],
    ['{[1, 2].map((each) => each * 2)}'],
    ['{Math.max(1, 2)} {new Date(0).getFullYear()} {JSON.stringify({ a: 1 })}'],
    ['{frontmatter.title}'],
    ['export const a = 1;\n\n{a} <b title={`${a}`}>so</b>'],
    ["import { b } from './b.js';\n\n{b.c} {b[b.d]}"],
    ['{(({ a, b: [c], ...d }) => [a, c, d])({ a: 1, b: [2] })}'],
    ['{(function f(x) { try { return f } catch (error) { return error ?? x } })(1)}'],
    ['{(() => { const y = 2; for (const z of [y]) return z; })()}'],
    ['<b {...{ title: "a" }} style={{ color: "red" }}>so</b>'],
    ['{true ? <Callout>so</Callout> : null}'],
  ])('may use what there is: %s', (source) => {
    expect(problems(source)).toEqual([]);
  });

  it.each([
    ['So {x} is.', 'x', 'For literal braces, write: \\{x\\}'],
    ['So {name.first} is.', 'name', 'For literal braces, write: \\{name.first\\}'],
    ['The set {a, b} of two.', 'a', 'For literal braces, write: \\{a, b\\}'],
    ['{document.title}', 'document', 'For literal braces, write: \\{document.title\\}'],
    ['{window.innerWidth}', 'window', 'For literal braces, write: \\{window.innerWidth\\}'],
    ['{ {site} }', 'site', 'For literal braces, write: \\{ \\{site\\} \\}'],
    ['{[1].map((n) => n + m)}', 'm', 'For literal braces, write: \\{[1].map((n) => n + m)\\}'],
    [
      'export const total = 1;\n\n{totl}',
      'totl',
      'Did you mean total? For literal braces, write: \\{totl\\}',
    ],
  ])('is refused where nothing gives a name its value: %s', (source, name, hint) => {
    const found = problems(source);
    expect(found).toMatchObject([{ hint }]);
    expect(found[0]?.message).toContain(`uses "${name}"`);
  });

  it('is refused with a line that is then accepted', () => {
    for (const source of ['So {x} is.', '{a} {b} {c}', '- {one.two}', 'a{n}b']) {
      let text = source;
      for (let [problem] = problems(text); problem; [problem] = problems(text)) {
        const written = /write: (.*)$/.exec(problem.hint)?.[1] ?? '';
        text = text.replace(written.replaceAll('\\', ''), written);
      }
      expect(parseMdx(text)).toBeTruthy();
    }
  });

  it('is found in attributes, too', () => {
    expect(problems('<b title={nothing}>so</b>')).toHaveLength(1);
    expect(problems('<b {...nothing}>so</b>')).toHaveLength(1);
  });
});
