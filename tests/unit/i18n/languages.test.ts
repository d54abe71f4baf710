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
      expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
    });

    it('puts the same into each sentence', () => {
      const namesOf = (texts: typeof own) =>
        [...texts].map(([path, text]) => [path, namesIn(phrasePieces(text)).toSorted()]);
      expect(Object.fromEntries(namesOf(own))).toEqual(Object.fromEntries(namesOf(english)));
    });

    it('says every longer text in words of its own', () => {
      const same = [...own].filter(([path, text]) => text.includes(' ') && text === english.get(path));
      expect(same).toEqual([]);
    });
  },
);

describe('the language of the interface', () => {
  beforeEach(() => void vi.stubEnv('INTERFACE_LANGUAGE', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['ar', 'en'],
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
