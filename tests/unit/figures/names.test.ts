import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeNames,
  encodeNames,
  inSentence,
  LONGEST_NAME,
  problemOfNames,
} from '../../../src/figures/names.ts';
import { names } from './made-names.ts';

const PROPERTY = { property: 'skills', least: 1, most: 3, example: "skills={['Law']}" };

/** Names of any characters at all that the rules let pass. */
const sound = fc
  .array(fc.string({ unit: 'binary', minLength: 1, maxLength: LONGEST_NAME }), { minLength: 1, maxLength: 3 })
  .filter((all) => problemOfNames(all, PROPERTY) === undefined);

describe('names in an address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(names(1, 3), sound), (given) => {
        const state = encodeNames('25-25_0', given);
        expect(decodeNames(state, PROPERTY)).toEqual({ state: '25-25_0', names: given });
      }),
    );
  });

  it('are pieces of a path that need no escapes, and fit into the names of files', () => {
    fc.assert(
      fc.property(fc.oneof(names(1, 3), sound), (given) => {
        const [, ...pieces] = encodeNames('', given).split('/');
        expect(pieces).toHaveLength(given.length);
        for (const piece of pieces) {
          expect(piece).toMatch(/^[a-z0-9~-]+$/);
          expect(piece.length).toBeLessThanOrEqual(5 * LONGEST_NAME);
        }
      }),
    );
  });

  it('can be read where they are plain', () => {
    expect(encodeNames('25-25_0', ['civil law', 'Art'])).toBe('25-25_0/civil-law/~001trt');
  });

  it('are none in a state without them', () => {
    expect(encodeNames('25_0', undefined)).toBe('25_0');
    expect(decodeNames('25_0', PROPERTY)).toEqual({ state: '25_0', names: undefined });
  });

  it.each([
    ['25_0/', 'no letters'],
    ['25_0/Law', 'a letter that is written otherwise'],
    ['25_0/~002u', 'a letter of its own that is spelt out'],
    ['25_0/~zzzz', 'a number beyond all characters'],
    ['25_0/~16o0', 'half a character'],
    ['25_0/~000a', 'a line break'],
    ['25_0/law/law', 'the same twice'],
    ['25_0/a/b/c/d', 'too many'],
    [`25_0/${'a'.repeat(41)}`, 'too long'],
    ['25_0/%3Cb%3E', 'signs of a URL'],
  ])('are refused: %s (%s)', (text) => expect(decodeNames(text, PROPERTY)).toBeUndefined());

  it('bear any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void decodeNames(`25_0/${text}`, PROPERTY)),
    );
  });
});

describe('names that an author writes', () => {
  it.each([
    ['Law', '"skills" is not a list of 1 to 3 names, as in skills={[\'Law\']}.'],
    [[], '"skills" is not a list of 1 to 3 names, as in skills={[\'Law\']}.'],
    [['Law', 'Law'], '"skills" has the same name twice.'],
    [['\u00e9t\u00e9', 'e\u0301te\u0301'], '"skills" has the same name twice.'],
    ...['', ' Law', 'a\nb', 'a\u202eb', '\u200b', 'x'.repeat(41), 7, null].map((name) => [
      ['Art', name],
      `${JSON.stringify(name)} in "skills" is not a name of 1 to 40 characters on one line, without spaces around it.`,
    ]),
  ])('are refused where they cannot be names: %j', (given, problem) => {
    expect(problemOfNames(given, PROPERTY)).toBe(problem);
  });

  it('are set apart in a sentence where they run from right to left', () => {
    expect(inSentence('Law')).toBe('Law');
    expect(inSentence('كتابة')).toBe('\u2068كتابة\u2069');
  });
});
