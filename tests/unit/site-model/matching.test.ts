import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, matches, passageOf, spansOf, termsOf } from '../../../src/site-model/matching.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
/** Letters that fold in every way there is, and some that do not. */
const letters = fc.constantFrom(
  'a',
  'A',
  'é',
  'e\u0301',
  'ß',
  'ẞ',
  'İ',
  'ı',
  'Σ',
  'ς',
  'ﬁ',
  '𝒜',
  '한',
  '日',
  'أ',
  'ـ',
  'ة',
  ' ',
  '-',
);
const text = fc.oneof(
  words,
  fc.array(letters, { maxLength: 30 }).map((all) => all.join('')),
);

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['e\u0301', 'e'],
    ['ﬁne', 'fine'],
    ['शिक्षा', 'शिक्षा'],
    ['أإآٱ', 'اااا'],
    ['مدرسةٌ', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['كـتـاب', 'كتاب'],
    ['مؤمن', 'مومن'],
  ])('makes %s to %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, (one) => fold(fold(one)) === fold(one)));
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(fc.property(text, (one) => fold(one.normalize('NFD')) === fold(one.normalize('NFC'))));
  });

  it('folds a text letter by letter', () => {
    fc.assert(fc.property(text, text, (one, other) => fold(one + other) === fold(one) + fold(other)));
  });
});

describe('matches', () => {
  const found = (query: string, written: string) => matches(fold(written), termsOf(query));

  it.each([
    ['year research', 'Why not take a year off for research?'],
    ['RESEARCH, year!', 'Why not take a year off for research?'],
    ['resea', 'Why not take a year off for research?'],
    ['cafe', 'Le Café'],
    ['café', 'Le Cafe'],
    ['queen', 'a Red-Queen effect'],
    ['don’t', "I don't know"],
    ['語', '日本語を話しますか'],
    ['', 'anything'],
    ['?!', 'anything'],
  ])('finds “%s” in “%s”', (query, written) => {
    expect(found(query, written)).toBe(true);
  });

  it.each([
    ['year cat', 'Why not take a year off for research?'],
    ['art', 'a part of the start'],
    ['searchs', 'research'],
    ['𝒜', 'b'],
  ])('does not find “%s” in “%s”', (query, written) => {
    expect(found(query, written)).toBe(false);
  });

  it('finds every text by its own words, in any order and case', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(found(one, one)).toBe(true);
        expect(found(one.split(/\s+/).toReversed().join(' ').toUpperCase(), one)).toBe(true);
      }),
    );
  });

  it('finds no more when more is asked for', () => {
    fc.assert(
      fc.property(text, text, text, (one, other, written) => {
        if (found(`${one} ${other}`, written)) expect(found(one, written)).toBe(true);
      }),
    );
  });
});

describe('spansOf', () => {
  it.each([
    ['year', 'A year, or two years?', ['year', 'year']],
    ['strasse', 'Eine Straße', ['Straße']],
    ['cafe', 'Le Cafe\u0301 noir', ['Cafe\u0301']],
    ['re rese', 'research', ['rese']],
    ['cat', 'research', []],
  ])('marks “%s” in “%s”', (query, written, marked) => {
    expect(
      spansOf(written, termsOf(query)).map(([start, end]) => written.slice(start, end).normalize()),
    ).toEqual(marked.map((one) => (one.includes('\u0301') ? one.slice(0, -1) : one)));
  });

  it('gives passages in order, apart, and each beginning with a term', () => {
    fc.assert(
      fc.property(text, text, (query, written) => {
        const terms = termsOf(query);
        const spans = spansOf(written, terms);
        let last = -1;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(terms.some((term) => fold(written.slice(start, end)).includes(term))).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('marks something wherever something was asked for and found', () => {
    fc.assert(
      fc.property(text, (written) => {
        const terms = termsOf(written);
        expect(spansOf(written, terms).length > 0).toBe(terms.length > 0);
      }),
    );
  });
});

describe('passageOf', () => {
  const long = `${'word '.repeat(100)}needle ${'more '.repeat(100)}`;

  it('is a short line around what was found', () => {
    const passage = passageOf(long, ['needle'], 60);
    expect(passage).toMatch(/^…word .*needle more.*more…$/);
    expect(passage.length).toBeLessThanOrEqual(62);
  });

  it('is the whole of a short text', () => {
    expect(passageOf('A needle.', ['needle'], 60)).toBe('A needle.');
  });

  it('is empty where nothing was found', () => {
    expect(passageOf(long, ['thread'], 60)).toBe('');
    expect(passageOf(long, [], 60)).toBe('');
  });

  it('holds a term, and is no longer than wanted', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), (before, behind, most) => {
        const passage = passageOf(`${before} needle ${behind}`, ['needle'], 12 + most);
        expect(fold(passage)).toContain('needle');
        expect(passage.length).toBeLessThanOrEqual(14 + most);
      }),
    );
  });
});
