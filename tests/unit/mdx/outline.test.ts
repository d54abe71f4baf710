import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';

const outline = (source: string) => outlineOf(parseMdx(source), 'en', source);

describe('outlineOf', () => {
  it('finds questions, their parts, excerpts and true line numbers below front matter', () => {
    const { outline: found, problems } = outline(`---
title: An essay
---

Opening words.

## Why *not*? {/* #why */}

Because "it" is so.

### A part

More.

## How?

So.
`);
    expect(problems).toEqual([]);
    expect(found).toEqual({
      excerpt: 'Opening words.',
      words: 8,
      questions: [
        {
          anchor: 'why',
          text: 'Why not?',
          source: 'Why *not*?',
          line: 7,
          parts: [
            {
              anchor: 'a-part',
              text: 'A part',
              source: 'A part',
              line: 11,
              slug: 'a-part',
              hash: expect.stringMatching(/^[0-9a-f]{8}$/),
            },
          ],
          excerpt: 'Because “it” is so.',
          words: 5,
          hash: expect.stringMatching(/^[0-9a-f]{8}$/),
        },
        {
          anchor: 'how',
          text: 'How?',
          source: 'How?',
          slug: 'how',
          line: 15,
          parts: [],
          excerpt: 'So.',
          words: 1,
          hash: expect.any(String),
        },
      ],
    });
  });

  it('counts the words of callouts, and not those that pull quotes repeat', () => {
    const source =
      '## Why?\n\nSo it is.\n\n<PullQuote>So it is</PullQuote>\n\n<Callout title="Not counted">Two words</Callout>\n\n<Callout>\n\nThree more words\n\n</Callout>\n';
    expect(outline(source).outline).toMatchObject({ words: 8, questions: [{ words: 8 }] });
  });

  it('ends an answer at a heading that is no question, and leaves that text out of every answer', () => {
    const { outline: found } = outline('## Why?\n\nSo.\n\n## Thanks\n\nTo all.\n\n### Of them\n');
    expect(found.questions).toMatchObject([{ text: 'Why?', excerpt: 'So.', parts: [] }]);
  });

  it('takes no heading for a question that is quoted, listed, or inside of JSX or code', () => {
    const source =
      '> ## Quoted?\n\n- ## Listed?\n\n<Figure>\n\n## Inside?\n\n</Figure>\n\n```md\n## Code?\n```\n\n## Real?\n';
    expect(outline(source).outline.questions.map(({ text }) => text)).toEqual(['Real?']);
  });

  it('knows the question marks of other scripts, and closing marks behind them', () => {
    const texts = ['为什么？', 'لماذا؟', 'Ինչո՞ւ՞', 'Who said “why?”', 'Really?!', '(Why?)'];
    const found = outline(texts.map((text) => `## ${text}\n`).join('\n')).outline.questions;
    expect(found.map(({ text }) => text)).toEqual(texts);
  });

  it('spells anchors composed, however their letters are typed', () => {
    const [decomposed, own] = outline('## \u0438\u0306 есть?\n\nA.\n\n## B? {/* #e\u0301te\u0301 */}\n\nB.\n')
      .outline.questions;
    expect(decomposed?.anchor).toBe('\u0439-есть');
    expect(own?.anchor).toBe('\u00e9t\u00e9');
  });

  it('numbers repeated texts as GitHub does', () => {
    const found = outline('## Why?\n\n## Why?\n\n## Why?\n').outline.questions;
    expect(found.map(({ anchor }) => anchor)).toEqual(['why', 'why-1', 'why-2']);
  });

  it('leaves footnotes out of titles and excerpts', () => {
    const { outline: found } = outline('## Why?[^1]\n\nSo.[^1]\n\n[^1]: A note.\n');
    expect(found.questions).toMatchObject([{ text: 'Why?', anchor: 'why', excerpt: 'So.', words: 1 }]);
  });

  it('reports an anchor that two headings share, with both lines and a free one as the hint', () => {
    expect(outline('## Why? {/* #why */}\n\n### How {/* #why */}\n').problems).toEqual([
      {
        line: 3,
        column: 1,
        message: 'The anchor "why" is used twice: by the heading on line 1 and by this one on line 3.',
        hint: 'Write: ### How {/* #how */}',
      },
    ]);
  });

  it('gives an explicit anchor to its heading, and the next number to one with the same words', () => {
    const found = outline('## Second?\n\n## First? {/* #second */}\n\n## Second?\n');
    expect(found.problems).toEqual([]);
    expect(found.outline.questions.map(({ anchor }) => anchor)).toEqual(['second-1', 'second', 'second-2']);
  });

  it('reports a heading without letters, which would have an empty anchor', () => {
    expect(outline('## 😀?\n').problems).toMatchObject([
      { line: 1, hint: 'Write: ## 😀? {/* #question */}' },
    ]);
  });

  it('takes a comment that is no anchor for a comment', () => {
    expect(outline('## Why? {/* to be reworded */}\n').outline.questions).toMatchObject([
      { text: 'Why?', anchor: 'why' },
    ]);
  });
});
