import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective, type Passage } from '../../../src/permalinks/quotation.ts';

/** The passage between two marks in some blocks of text. */
function marked(...texts: string[]): Passage {
  const start = texts.findIndex((text) => text.includes('<'));
  const end = texts.findIndex((text) => text.includes('>'));
  const plain = texts.map((text) => text.replace(/[<>]/g, ''));
  return {
    blocks: plain,
    start: { block: start, offset: texts[start]?.indexOf('<') ?? 0 },
    end: { block: end, offset: (texts[end]?.replace('<', '') ?? '').indexOf('>') },
  };
}
const directive = (...texts: string[]) => textDirective(marked(...texts), 'en');

describe('textDirective', () => {
  it('names a short quotation whole', () => {
    expect(directive('It came to <three times> the cash.')).toBe(':~:text=three%20times');
  });

  it('widens to whole words, and leaves out what is no word', () => {
    expect(directive('It came to th<ree ti>mes the cash.')).toBe(':~:text=three%20times');
    expect(directive('It came< to three times >the cash.')).toBe(':~:text=to%20three%20times');
    expect(directive('It came<, >and went.')).toBeUndefined();
  });

  it('escapes what parts a directive', () => {
    expect(directive('The <well-known Q&A, again> here.')).toBe(':~:text=well%2Dknown%20Q%26A%2C%20again');
  });

  it('names a long quotation, or one over several blocks, by its first and last words', () => {
    expect(directive('One <two three four five six seven.', 'Other words.', 'Last> words of it.')).toBe(
      ':~:text=two%20three%20four%20five%20six,Last',
    );
    const long = 'word '.repeat(40).trim();
    expect(directive(`<Here begins ${long} and here it ends>.`)).toBe(
      ':~:text=Here%20begins%20word%20word%20word,word%20and%20here%20it%20ends',
    );
  });

  it('names what stands before words that come earlier in the text, whatever their case', () => {
    expect(directive('Three times is much.', 'Indeed, it was <three times> the cash.')).toBe(
      ':~:text=Indeed%2C%20it%20was-,three%20times',
    );
  });

  it('names what stands behind them where nothing stands before', () => {
    expect(directive('Three times is much.', '<Three times> the cash.')).toBe(
      ':~:text=Three%20times,-the%20cash',
    );
  });

  it('names what stands in the block before words that are a block of their own, as a heading that a list repeats', () => {
    expect(directive('Why leave?', 'Why stay?', 'So it began.', '<Why leave>?', 'Because.')).toBe(
      ':~:text=So%20it%20began-,Why%20leave',
    );
    expect(directive('Why leave?', 'So it began.', '<Why leave?>', 'Because.')).toBe(
      ':~:text=So%20it%20began-,Why%20leave%3F',
    );
  });

  it('keeps signs that belong to the first and the last word, encoded so that no message cuts them off', () => {
    expect(directive('It was <a cut of 75%> in cash.')).toBe(':~:text=a%20cut%20of%2075%25');
    expect(directive('It was <(a cut)>, in cash.')).toBe(':~:text=%28a%20cut%29');
    expect(directive('It was <a cut>% in cash.')).toBe(':~:text=a%20cut');
  });

  it('finds words in a script that does not part them', () => {
    expect(textDirective(marked('因为<另一个问>题'), 'zh')).toBe(
      `:~:text=${encodeURIComponent('另一个问题')}`,
    );
  });

  it('leads to words of the text, whatever is selected', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '日', '-', ',', '&', ' ', '.', '😀') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.infiniteStream(fc.nat()), (texts, random) => {
        const blocks = texts.map((block) => block.replace(/\s+/g, ' ').trim());
        const pick = (most: number) => (random.next().value ?? 0) % (most + 1);
        const places = [0, 1].map(() => {
          const block = pick(blocks.length - 1);
          return { block, offset: pick(blocks[block]?.length ?? 0) };
        });
        const [start, end] = places.toSorted((a, b) => a.block - b.block || a.offset - b.offset);
        if (!start || !end) return;
        const found = textDirective({ blocks, start, end }, 'en');
        if (found === undefined) return;
        const pieces = found.slice(':~:text='.length).split(',');
        expect(found).toMatch(/^:~:text=([^,&-]+-,)?[^,&-]+(,[^,&-]+)?(,-[^,&-]+)?$/);
        for (const piece of pieces) {
          const words = decodeURIComponent(piece.replace(/^-|-$/g, ''));
          expect(blocks.some((block) => block.includes(words))).toBe(true);
        }
      }),
    );
  });
});
