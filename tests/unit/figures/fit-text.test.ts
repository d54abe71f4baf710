import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, widthOf, wrapText } from '../../../src/figures/fit-text.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcilmwMW.,Äéжשש漢\u00a0\u202f'),
  minLength: 1,
  maxLength: 20,
});
const texts = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const widths = fc.double({ min: 3, max: 30, noNaN: true });
const ELLIPSIS = /…\u200f?$/;

describe('a text in lines', () => {
  it('has no line that is wider than it may be, and not more lines', () => {
    fc.assert(
      fc.property(texts, widths, fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = wrapText(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has all its words, unless a line ends in an ellipsis', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrapText(text, width, 9);
        if (lines.some((line) => ELLIPSIS.test(line))) return;
        expect(lines.join(' ')).toBe(text);
      }),
    );
  });

  it('is not broken at a space that forbids it', () => {
    expect(wrapText('10\u202f000 25\u00a0%', 3.8, 3)).toEqual(['10\u202f000', '25\u00a0%']);
  });

  it('uses a new line only for what does not fit into the one before', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrapText(text, width, 9);
        for (const [index, line] of lines.slice(1).entries()) {
          const [next = ''] = line.split(' ');
          const longer = `${lines[index]} ${next}`;
          // Words that were cut were wider than they are.
          if (!longer.includes('…')) expect(widthOf(longer)).toBeGreaterThan(width);
        }
      }),
    );
  });
});

describe('a text that is cut', () => {
  it('ends in an ellipsis on the side where its line ends', () => {
    expect(fitText('Machine learning', 8)).toBe('Machine le…');
    expect(fitText('لغة البرمجة', 6)).toMatch(/…\u200f$/);
  });
});
