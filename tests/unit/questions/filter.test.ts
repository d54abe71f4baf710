import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, holdsAll, queryWords, runsOf, snippet } from '../../../src/questions/filter.ts';

const marked = (text: string, query: string) =>
  runsOf(text, queryWords(query)).map(([start, end]) => text.slice(start, end));

describe('holdsAll', () => {
  it('finds words in any order, in small letters, without accents, in any of the texts', () => {
    const texts = ['Why not a café?', 'Because of the Übung.'];
    expect(holdsAll(texts, queryWords('CAFE ubung'))).toBe(true);
    expect(holdsAll(texts, queryWords('cafe tea'))).toBe(false);
  });

  it('holds for everything when nothing is asked', () => {
    expect(holdsAll([''], queryWords('  '))).toBe(true);
  });

  it('finds every piece of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const letters = [...text];
        const piece = letters
          .slice(from % (letters.length + 1))
          .slice(0, length % 9)
          .join('');
        expect(holdsAll([text], queryWords(piece))).toBe(true);
      }),
    );
  });
});

describe('runsOf', () => {
  it.each([
    ['Why not a café?', 'cafe', ['café']],
    ['A year, a year', 'year', ['year', 'year']],
    ['data database', 'data base', ['data', 'database']],
    ['ﬁnance', 'fi', ['ﬁ']],
    ['nothing', 'else', []],
  ])('marks in %j what %j asks for', (text, query, runs) => {
    expect(marked(text, query)).toEqual(runs);
  });

  it('marks pieces that stand apart, in order, each of which holds a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
        const words = queryWords(query);
        let last = -1;
        for (const [start, end] of runsOf(text, words)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(words.some((word) => fold(text.slice(start, end)).includes(word))).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('snippet', () => {
  const text = `${'one two three '.repeat(12)}needle ${'four five six '.repeat(12)}`;

  it('shows what was found with the words around it, none of them cut', () => {
    const piece = snippet(text, ['needle']);
    expect(piece).toMatch(/^… (one|two|three) .*needle.* (four|five|six) …$/);
    expect(piece?.length).toBeLessThan(160);
  });

  it('shows nothing where nothing was found', () => {
    expect(snippet(text, ['hay'])).toBeUndefined();
  });
});
