import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interfaceLanguage, LANGUAGES, wordsFor } from '../../../src/i18n/languages.ts';
import { phrasePieces, type Piece } from '../../../src/i18n/phrase.ts';

type Said = Readonly<Record<string, unknown>>;

/** Stands for a number, a text and a list of either: functions take what they like. */
const ANYTHING = Object.assign(['1', '2'], { toString: () => '2' });
const GIVEN = [ANYTHING, ANYTHING, ANYTHING, ANYTHING];

/** Every text in a language, by its path; functions are given something that stands for anything. */
function textsOf(words: Said, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]): [string, string][] => {
      const at = `${path}${name}`;
      if (typeof value === 'string') return [[at, value]];
      if (typeof value === 'function') {
        // Some texts are in lines.
        const made = (value as (...given: unknown[]) => string | readonly string[])(...GIVEN);
        return [[at, typeof made === 'string' ? made : made.join('\n')]];
      }
      return [...textsOf(value as Said, `${at}.`)];
    }),
  );
}

function namesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if ('pieces' in piece) return namesIn(piece.pieces);
    return piece.kind === 'link' ? [piece.to] : [];
  });
}

const english = textsOf(LANGUAGES['en'] as unknown as Said);

describe.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))(
  'the interface in "%s"',
  (tag) => {
    const own = textsOf(LANGUAGES[tag] as unknown as Said);

    it('has every word that English has, and no other', () => {
      expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    });

    it('leaves nothing empty', () => {
      expect([...own].filter(([, text]) => text === '')).toEqual([]);
    });

    it('puts the same into each sentence', () => {
      const namesOf = (texts: typeof own) =>
        [...texts].map(([path, text]) => [path, namesIn(phrasePieces(text)).toSorted()]);
      expect(Object.fromEntries(namesOf(own))).toEqual(Object.fromEntries(namesOf(english)));
    });

    it('says every longer text in words of its own', () => {
      const same = [...own].filter(
        ([path, text]) => text.split(' ').length > 3 && text === english.get(path),
      );
      expect(same).toEqual([]);
    });
  },
);

it.each(Object.entries(LANGUAGES))(
  'never begins a line with the sign of a percentage in "%s"',
  (_, words) => {
    const breaking = [...textsOf(words as unknown as Said)].filter(([, text]) => /[\d}] %/.test(text));
    expect(breaking).toEqual([]);
  },
);

describe('counted things', () => {
  // A count of each plural category that occurs in these languages.
  const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

  it.each(Object.entries(LANGUAGES))('are worded in "%s" by its plural rules', (tag, words) => {
    const rules = new Intl.PluralRules(tag);
    expect(new Set(counts.map((count) => rules.select(count)))).toEqual(
      new Set(rules.resolvedOptions().pluralCategories),
    );
    const worded = counts.map((count) => [
      rules.select(count),
      words.questionsInAll(count).replaceAll(/\d/g, ''),
    ]);
    expect(new Set(worded.map(String)).size).toBe(new Set(worded.map(([, phrase]) => phrase)).size);
  });

  it.each([
    [0, 'لا أسئلة'],
    [1, 'سؤال واحد'],
    [2, 'سؤالان'],
    [7, '7 أسئلة'],
    [11, '11 سؤالًا'],
    [100, '100 سؤال'],
    [103, '103 أسئلة'],
  ])('are in Arabic, of %i: %s', (count, said) => {
    expect(LANGUAGES['ar']?.questionsInAll(count)).toBe(said);
  });

  it('follow a formatted number as its value', () => {
    expect(LANGUAGES['ar']?.yearsInAll('3.5')).toBe('3.5 سنة');
    expect(LANGUAGES['ar']?.yearsInAll('1,003')).toBe('1,003 سنوات');
    expect(LANGUAGES['fr']?.yearsInAll('1,5')).toBe('1,5 an');
    expect(LANGUAGES['he']?.yearsInAll('2')).toBe('שנתיים');
  });
});

describe('punctuation', () => {
  it('is set apart in French by spaces that do not break, and Arabic uses its own', () => {
    const french = [...textsOf(LANGUAGES['fr'] as unknown as Said).values()];
    expect(french.filter((text) => / [?!;:»%]|« |\p{L}[?!;»]/u.test(text))).toEqual([]);
    const arabic = [...textsOf(LANGUAGES['ar'] as unknown as Said).values()];
    expect(arabic.filter((text) => /[\u0600-\u06ff][?,;]/u.test(text))).toEqual([]);
  });
});

describe('the language of the interface', () => {
  beforeEach(() => void vi.stubEnv('INTERFACE_LANGUAGE', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['ar-EG', 'ar'],
    ['es-419', 'es'],
    ['fr-CA', 'fr'],
    ['he', 'he'],
    ['iw', 'he'],
    ['fa', 'en'],
  ])('is, for texts in "%s", "%s"', (language, spoken) => {
    expect(interfaceLanguage(language)).toBe(spoken);
    expect(wordsFor(language)).toBe(LANGUAGES[spoken]);
  });
});

describe('questions shown, in words', () => {
  it.each([
    [6, 6, 'All 6 questions'],
    [1, 1, '1 question'],
    [3, 6, '3 of 6 questions'],
    [0, 6, '0 of 6 questions'],
    [0, 1, '0 of 1 question'],
  ])('are, of %i of %i: %s', (shown, all, said) => {
    expect(LANGUAGES['en']?.questionsShown(shown, all)).toBe(said);
  });
});
