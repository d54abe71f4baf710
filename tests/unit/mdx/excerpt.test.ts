import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { excerptOf, EXCERPT_LENGTH, shorten } from '../../../src/mdx/excerpt.ts';

const excerpt = (source: string) => excerptOf(parseMdx(source).children, 'en');

describe('excerptOf', () => {
  it('joins paragraphs, lists and quotations, and passes over code, headings and figures', () => {
    const source =
      '### Not this\n\nOne *two*\nthree.\n\n```\nnor this\n```\n\n<Figure />\n\n- four\n\n> five\n';
    expect(excerpt(source)).toBe('One two three. four; five');
  });

  it('ends at the first heading that has text before it', () => {
    expect(excerpt('One.\n\n### Two\n\nThree.\n')).toBe('One.');
    expect(excerpt('One.\n\n<h3 id="two">Two</h3>\n\nThree.\n')).toBe('One.');
    expect(
      excerpt('<Figure />\n\n### One\n\n```\ncode\n```\n\n### Two\n\nThree.\n\n### Four\n\nFive.\n'),
    ).toBe('Three.');
  });

  it('is empty for a passage without words', () => {
    expect(excerpt('<Figure />\n')).toBe('');
  });

  it('passes over pull quotes, and over callouts while there is anything else', () => {
    const aside = '<Callout>Mind *this*.</Callout>\n\n<PullQuote>So</PullQuote>\n';
    expect(excerpt(`${aside}\nSo it is.\n`)).toBe('So it is.');
    expect(excerpt(aside)).toBe('Mind this.');
  });

  it('ends a long passage at a sentence where one ends in good time', () => {
    const first = `${'word '.repeat(20).trim()}. Another one!`;
    expect(excerpt(`${first} ${'more '.repeat(50)}\n`)).toBe(first);
    expect(excerpt(`Short. ${'more '.repeat(50)}\n`)).toMatch(/^Short\. more .* more…$/);
  });

  it('ends a long passage at a word', () => {
    const result = excerpt(`${'word '.repeat(100)}\n`);
    expect(result.length).toBeLessThanOrEqual(EXCERPT_LENGTH);
    expect(result).toMatch(/ word…$/);
  });
});

describe('shorten', () => {
  it('keeps to the length, cuts a prefix, and adds an ellipsis only when it cuts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (text, length) => {
          const result = shorten(text, length, 'en');
          expect(result.length).toBeLessThanOrEqual(Math.max(length, 1));
          if (text.length <= length) expect(result).toBe(text);
          else expect(text.startsWith(result.slice(0, -1)) && result.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  it('cuts Japanese between words although nothing stands between them', () => {
    expect(shorten('吾輩は猫である。名前はまだ無い。', 8, 'ja')).toBe('吾輩は猫である…');
  });

  it.each([
    ['Only 18% of all people say so', 11, 'Only 18%…'],
    ['Nur 18\u00a0% aller Leute', 11, 'Nur 18\u00a0%…'],
    ['רק 18% מהאנשים', 9, 'רק 18%…'],
    ['أفضل 18\u200e%\u200e من الناس', 10, 'أفضل 18\u200e%…'],
    ['They paid 30€ for it', 14, 'They paid 30€…'],
  ])('keeps the sign of a number with it: %s', (text, length, expected) => {
    expect(shorten(text, length, 'en')).toBe(expected);
  });

  it('leaves a number out rather than its sign', () => {
    expect(shorten('Only 18% of all', 8, 'en')).toBe('Only…');
  });

  it('never cuts an emoji apart', () => {
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12, 'en')).toBe('👩‍👩‍👧‍👦…');
  });
});
