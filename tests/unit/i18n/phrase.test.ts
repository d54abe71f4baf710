import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePieces, phraseText } from '../../../src/i18n/phrase.ts';

describe('a sentence of the interface', () => {
  it('comes apart into text, links, code and what is set another way', () => {
    expect(
      phrasePieces('See [all of it](all), `code` and *m*^1/*n*^.|For those who listen: [text](text)|'),
    ).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'all of it', to: 'all' },
      { kind: 'text', text: ', ' },
      { kind: 'code', text: 'code' },
      { kind: 'text', text: ' and ' },
      { kind: 'italic', pieces: [{ kind: 'text', text: 'm' }] },
      {
        kind: 'raised',
        pieces: [
          { kind: 'text', text: '1/' },
          { kind: 'italic', pieces: [{ kind: 'text', text: 'n' }] },
        ],
      },
      { kind: 'text', text: '.' },
      {
        kind: 'unseen',
        pieces: [
          { kind: 'text', text: 'For those who listen: ' },
          { kind: 'link', text: 'text', to: 'text' },
        ],
      },
    ]);
  });

  it('is itself where nothing is marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[[*^`|]/.test(text)),
        (text) => {
          expect(phraseText(text, () => '')).toBe(text);
        },
      ),
    );
  });

  it('is plain text without its marks, with links as they are asked for', () => {
    expect(phraseText('From [essay](essay), *m*', (text, to) => `<${to}: ${text}>`)).toBe(
      'From <essay: essay>, m',
    );
  });
});
