import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { pullQuoteProblems } from '../../../src/mdx/pull-quotes.ts';
import { raiseAnswer } from '../../../src/mdx/render/component-renderers.ts';
import { categoriesOf } from '../../../src/site-model/categories.ts';
import { htmlOf, render, renderMdx } from './render-mdx.ts';

const ESSAY = `Opening.

## Origins {#Origins}

All of it.

### What is it? {#what}

This.

#### A part

More.[^1]

### History

Not asked.

### Why so?

Therefore.

## Why not?

### A part of it?

So.

## Thanks

To all.

### Of them

Words.

[^1]: A note.
`.replace('{#Origins}', '{#origins}');

const outline = outlineOf(parseMdx(ESSAY), 'en').outline;

describe('a category', () => {
  it('makes questions of the headings below it that ask', () => {
    const category = { anchor: 'origins', text: 'Origins' };
    expect(outline.questions).toMatchObject([
      {
        anchor: 'what',
        text: 'What is it?',
        category,
        excerpt: 'This.',
        parts: [{ anchor: 'a-part' }],
      },
      { anchor: 'why-so', text: 'Why so?', category, excerpt: 'Therefore.', parts: [] },
      { anchor: 'why-not', text: 'Why not?', excerpt: 'So.', parts: [{ anchor: 'a-part-of-it' }] },
    ]);
    expect(outline.questions[2]).not.toHaveProperty('category');
    expect(outline.excerpt).toBe('Opening.');
  });

  it('stands in the page above its questions, which keep their level', async () => {
    const html = await renderMdx(ESSAY);
    expect(html).toContain('<h2 id="origins" class="category">Origins</h2>');
    expect(html).toMatch(/heading-question"><h3 id="what"/);
    expect(html).toMatch(/heading-part"><h4 id="a-part"/);
    expect(html).toMatch(/heading-question"><h2 id="why-not"/);
    expect(html).toMatch(/heading-part"><h3 id="a-part-of-it"/);
    expect(html).toContain('<h2 id="thanks">');
  });

  it('ends an answer at its next heading, and leaves other text out of every answer', async () => {
    expect(await renderMdx(ESSAY, 'what')).toMatch(/This\.[^]*More\.[^]*A note\./);
    expect(await renderMdx(ESSAY, 'what')).not.toMatch(/Not asked|Therefore|All of it/);
    expect(await renderMdx(ESSAY, 'why-so')).not.toMatch(/Not asked|Why not/);
  });

  it('leaves its questions to be titles of pages of their own', async () => {
    const { pieces } = await render(ESSAY);
    for (const question of outline.questions) {
      const content = pieces
        .filter(({ anchor }) => anchor === question.anchor)
        .flatMap((piece) => piece.content);
      const html = htmlOf(raiseAnswer(content, question));
      expect(html).toContain(`<h1 id="${question.anchor}"`);
      for (const part of question.parts) expect(html).toContain(`<h2 id="${part.anchor}"`);
    }
  });

  it('holds pull quotes to the answer that they stand in', () => {
    const essay = (quote: string) =>
      `## General\n\n### One?\n\nFirst words.\n\n### Two?\n\nSecond words.\n\n<PullQuote>${quote}</PullQuote>\n`;
    expect(pullQuoteProblems(parseMdx(essay('Second words')))).toEqual([]);
    expect(pullQuoteProblems(parseMdx(essay('First words')))).toHaveLength(1);
  });

  it.each([
    ['no heading below it asks', '## Notes\n\n### First\n\nA.\n\n### Second\n\nB.\n'],
    ['a question lies deeper', '## Notes\n\n### First\n\n#### Why?\n\nB.\n'],
    ['a question stands before it', '### Why?\n\nA.\n\n## Notes\n\nB.\n'],
  ])('is none where %s', (_, source) => {
    expect(outlineOf(parseMdx(source), 'en').outline.questions).toEqual([]);
  });

  it('is grouped with its questions, in the order of the text', () => {
    const groups = categoriesOf(outline.questions);
    expect(groups.map(({ category, questions }) => [category?.text, questions.length])).toEqual([
      ['Origins', 2],
      [undefined, 1],
    ]);
  });

  it.each(['Γενικά', '一般', 'Allgemeines', 'Q & A', '« Divers »'])('may be called %s', (name) => {
    const [question] = outlineOf(parseMdx(`## ${name}\n\n### 为什么？\n\nSo.\n`), 'en').outline.questions;
    expect(question?.category?.text).toBe(name);
  });
});
