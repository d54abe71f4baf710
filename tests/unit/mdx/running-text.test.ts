import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/mdx/excerpt.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { runningText } from '../../../src/mdx/running-text.ts';

const read = (source: string) => runningText(parseMdx(source).children);
const excerpt = (source: string) => excerptOf(parseMdx(source).children, 'en');

describe('the running text of a passage', () => {
  it.each([
    ['a remark with a loose line', '<Callout>\n\nMind.\n\n</Callout>\n\nWhat', ['Mind.', 'What']],
    ['details', '<details><summary>Note</summary>What</details>', ['Note', 'What']],
    ['a definition list', '<dl><dt>Note</dt><dd>What</dd></dl>', ['Note', 'What']],
    ['cells of a table', '| Note | What |\n|-|-|\n| 1 | 2 |', ['Note', 'What', '1', '2']],
    ['items in tags', '<ul><li>Note</li><li>What</li></ul>', ['Note', 'What']],
    ['a line break', 'Note<br/>What', ['Note What']],
    ['a line break of Markdown', 'Note\\\nWhat', ['Note What']],
    ['keys', 'Press <kbd>Ctrl</kbd><kbd>C</kbd>', ['Press Ctrl C']],
    ['elements on a line of their own', '<b>Note</b> <i>What</i>', ['Note What']],
    ['elements on two lines', '> <b>Note</b>\n> <i>What</i>', ['Note What']],
    ['sections', '<section>Note</section><section>What</section>', ['Note', 'What']],
    ['a rule', '<div>Note<hr/>What</div>', ['Note', 'What']],
    ['a space in braces', "Note{' '}What", ['Note What']],
  ])('separates words of %s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks);
  });

  it.each([
    ['marks of footnotes', 'So.[^a] It is.\n\n[^a]: Not this.', 'So. It is.'],
    ['marks of footnotes by hand', 'So.<sup><a href="#n1">1</a></sup> It is.', 'So. It is.'],
    ['what is struck through', 'So it ~~was~~ is, <del>was</del> <s>was</s>.', 'So it is, .'],
    ['the caption of a table', 'Table: Of each lamp\n\n| a |\n|-|\n| b |', 'a b'],
    [
      'a caption in tags',
      '<figure><img src="/a.png" alt="a" /><figcaption>Not this</figcaption></figure>\n\nSo.',
      'So.',
    ],
    ['readings of ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢'],
    ['what a player holds', '<video src="/a.mp4">Not this</video>\n\nSo.', 'So.'],
    ['comments', 'So{/* not this */} it is.', 'So it is.'],
  ])('leaves out %s', (_, source, text) => {
    expect(read(source).join(' ')).toBe(text);
  });

  it('reads raised numbers as such', () => {
    expect(read('H<sub>2</sub>O and 10<sup>6</sup>, the 4<sup>th</sup>')).toEqual(['H₂O and 10⁶, the 4th']);
  });

  it('joins no two words, whatever stands between them', () => {
    const block = fc.constantFrom(
      'p',
      'div',
      'li',
      'td',
      'dd',
      'dt',
      'summary',
      'section',
      'h4',
      'legend',
      'header',
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (names) => {
        const source = `<div>${names.map((name, index) => `<${name}>word${index}</${name}>`).join('')}tail</div>`;
        expect(read(source).join(' ')).not.toMatch(/\d(?:word|tail)/);
      }),
    );
  });
});

describe('an excerpt', () => {
  it.each([
    [
      'a table',
      'Table: Light of each lamp\n\n| Lamp | Candela |\n|-|-|\n| A | 12 |\n\nIt depends.',
      'It depends.',
    ],
    ['a table in tags', '<table><tbody><tr><td>12</td></tr></tbody></table>\n\nIt depends.', 'It depends.'],
    ['a list', '- red\n- green, and\n- blue\n\nAll of them.', 'red; green, and; blue; All of them.'],
    ['a sentence before a list', 'These:\n\n1. red\n2. green', 'These: red; green'],
    ['a picture with a caption', '![A lamp](./a.png "Not this")\n\nIt depends.', 'It depends.'],
    ['code', '```\nnot this\n```\n\nIt depends.', 'It depends.'],
    [
      'a callout inside of a block',
      '<div>\n\n<Callout>Mind.</Callout>\n\nIt depends.\n\n</div>',
      'It depends.',
    ],
    ['Chinese sentences', '第一。\n\n第二。', '第一。 第二。'],
  ])('reads as sentences where an answer begins with %s', (_, source, text) => {
    expect(excerpt(source)).toBe(text);
  });

  it('is empty where there is only a table', () => {
    expect(excerpt('| a |\n|-|\n| b |')).toBe('');
  });
});
