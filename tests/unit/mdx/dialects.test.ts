import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as words from '../../../src/i18n/words.ts';
import { mathProblems } from '../../../src/mdx/math.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { htmlOf, render, renderMdx } from './render-mdx.ts';

/** HTML of a text in which callouts stand with their properties. */
async function withCallouts(source: string): Promise<string> {
  const { pieces } = await render(source);
  const html = htmlOf(
    pieces.flatMap(({ content }) => content),
    {},
  );
  return html.replace(/>\s+/g, '>').replace(/\s+</g, '<');
}

const outline = (source: string) => {
  const { questions, ...rest } = outlineOf(parseMdx(source), 'en').outline;
  return {
    ...rest,
    questions: questions.map((question) => ({
      ...question,
      hash: '',
      line: 0,
      parts: question.parts.map((part) => ({ ...part, line: 0 })),
    })),
  };
};

describe('an alert', () => {
  it.each(Object.keys(words.callouts))('is the callout of its kind: %s', async (kind) => {
    const callout = await withCallouts(
      `<Callout kind="${kind}">\n\nSo *it* is.\n\n- A\n\n</Callout>\n\nB.\n`,
    );
    for (const mark of [kind, kind.toUpperCase(), kind.replace(/^./, (first) => first.toUpperCase())]) {
      expect(await withCallouts(`> [!${mark}]\n> So *it* is.\n>\n> - A\n\nB.\n`)).toBe(callout);
      expect(await withCallouts(`> [!${mark}]\n>\n> So *it* is.\n>\n> - A\n\nB.\n`)).toBe(callout);
      expect(await withCallouts(`> [!${mark}]  \n> So *it* is.\n>\n> - A\n\nB.\n`)).toBe(callout);
    }
  });

  it.each(['Mind this', 'Before *you* do', '“Quoted”', 'With `code`', '为什么？'])(
    'has a title: %s',
    async (title) => {
      const plain = title.replace(/[*`]/g, '');
      expect(await withCallouts(`> [!CAUTION] ${title}\n> So.\n`)).toBe(
        await withCallouts(`<Callout kind="caution" title="${plain}">\n\nSo.\n\n</Callout>\n`),
      );
    },
  );

  it.each(['> \\[!NOTE]\n> So.', '> So: [!NOTE]', '> So.\n>\n> [!NOTE] so', '[!NOTE]\nSo.'])(
    'is none where the mark does not begin a quotation: %j',
    async (source) => {
      expect(await withCallouts(source)).toContain('[!NOTE]');
    },
  );
});

describe('an anchor in braces', () => {
  const anchor = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
  const text = fc.constantFrom(
    'Why?',
    'Why *so*?',
    'Why `x`?',
    'Is it “so”?',
    'Why {/* so */} not?',
    '为什么？',
  );

  it('is the same as one in a comment, however it is spaced', () => {
    const space = fc.constantFrom('', ' ', '  ');
    fc.assert(
      fc.property(
        anchor,
        text,
        space,
        space,
        fc.constantFrom('', ':'),
        (id, words, before, inside, colon) => {
          const braces = `${before}{${colon}${inside}#${id}${inside}}`;
          const commented = outline(`## ${words} {/* #${id} */}\n\nSo.\n`);
          expect(outline(`## ${words}${braces}\n\nSo.\n`)).toEqual(commented);
          expect(outline(`${words}${braces}\n---\n\nSo.\n`)).toEqual(commented);
          expect(commented.questions[0]?.anchor).toBe(id);
        },
      ),
    );
  });

  it.each(['## Why {#x}?', String.raw`## Why \{#x}`, String.raw`## Why? \{#x\}`, '## Why? `{#x}`'])(
    'is none where it does not stand at the end, or is escaped: %j',
    (source) => {
      let found = '';
      try {
        found = [...outlineOf(parseMdx(source), 'en').anchors.values()].join('');
      } catch {
        // Inside of a heading, it is code that cannot be run, which the check of content says.
      }
      expect(found).not.toBe('x');
    },
  );

  it('stays in the text where it is escaped', async () => {
    expect(await renderMdx('## Why \\{#x}\n')).toContain('Why {#x}');
  });
});

describe('a heading as an element', () => {
  it.each([
    ['<h2>Why?</h2>', '## Why?'],
    ['<h2 id="w">Why *so*?</h2>', '## Why *so*? {#w}'],
    ['<h2 name="w">\n  Why?\n</h2>', '## Why? {#w}'],
    ['<h2 id="w" name="w">Why?</h2>', '## Why? {#w}'],
    ['## A?\n\n<h3 name="b">B?</h3>', '## A?\n\n### B? {#b}'],
    ['<h2><a id="old"></a>Why?</h2>', '## <a id="old"></a>Why?'],
    ['<h4>Deep</h4>', '#### Deep'],
  ])('%j is the heading %j', async (element, heading) => {
    expect(outline(`${element}\n\nSo.\n`)).toEqual(outline(`${heading}\n\nSo.\n`));
    expect(await renderMdx(`${element}\n\nSo.\n`)).toBe(await renderMdx(`${heading}\n\nSo.\n`));
  });
});

describe('a list of definitions', () => {
  it.each([
    ['Term\n: What it is.', '<dl><dt>Term</dt><dd>What it is.</dd></dl>'],
    ['*Term*\n: One.\n: `Two`.', '<dl><dt>*Term*</dt><dd>One.</dd><dd>`Two`.</dd></dl>'],
    ['A\nB\n: Both.', '<dl><dt>A</dt><dt>B</dt><dd>Both.</dd></dl>'],
    ['A\n: One.\n\nB\n: Two.', '<dl><dt>A</dt><dd>One.</dd><dt>B</dt><dd>Two.</dd></dl>'],
    ['A\n\n: One.\n\n    Two.', '<dl>\n<dt>A</dt>\n<dd>\n\nOne.\n\nTwo.\n\n</dd>\n</dl>'],
    ['> A\n> : One.', '> <dl><dt>A</dt><dd>One.</dd></dl>'],
  ])('%j is what its elements are', async (source, elements) => {
    expect(await withCallouts(source)).toBe(await withCallouts(elements));
  });
});

describe('formulas', () => {
  it.each([
    'x^2',
    '\\frac{a}{b}',
    '\\sqrt{2}',
    'a < b',
    '\\text{if } x',
    '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
    'é',
    '\\alpha',
  ])('become MathML without classes, and keep what was written: %s', async (tex) => {
    for (const html of [await renderMdx(`So $${tex}$.`), await renderMdx(`$$\n${tex}\n$$`)]) {
      expect(html).toMatch(/<math[^]*<\/math>/);
      expect(html).toContain(`alttext="${tex.replaceAll('&', '&#x26;')}"`);
      expect(/<math[^]*<\/math>/.exec(html)?.[0]).not.toMatch(/class=|<span|href|src=/);
    }
  });

  it.each([
    ['$\\nosuch{x}$', 'Unsupported function name: \\nosuch'],
    ['$\\frac{a$', 'Unexpected end of input'],
    ['a\n\n$$\n\\begin{x}\n$$', ''],
    ['$\\href{https://e.org}{x}$', ''],
    ['$\\includegraphics{x.png}$', ''],
    ['$\\def\\a{\\a}\\a$', 'Too many expansions'],
    ['$$ $$', 'There is no formula'],
  ])('that cannot be read are named: %j', (source, reason) => {
    const [problem, ...others] = mathProblems(parseMdx(source));
    expect(others).toEqual([]);
    expect(problem?.message).toContain(reason);
    expect(problem?.line).toBe(source.split('\n').findIndex((line) => line.includes('$')) + 1);
  });
});
