import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterIn,
  queryOf,
  shownBy,
  withoutUnknown,
  type Filterable,
} from '../../../src/site-model/filter.ts';

const part = fc.string({ unit: 'grapheme', maxLength: 12 });
const filters = fc.record({ words: part, topic: part, essay: part });

describe('a filter in an address', () => {
  it('comes back as it was, but for spaces around it', () => {
    fc.assert(
      fc.property(filters, ({ words, topic, essay }) => {
        expect(filterIn(queryOf({ words, topic, essay }))).toEqual({
          words: words.trim(),
          topic: topic.trim(),
          essay: essay.trim(),
        });
      }),
    );
  });

  it('is nothing where nothing is asked for', () => {
    expect(queryOf({ words: ' ', topic: '', essay: '' })).toBe('');
    expect(filterIn('')).toEqual({ words: '', topic: '', essay: '' });
  });

  it('names only what it asks for', () => {
    expect(queryOf({ words: 'year off', topic: 'careers', essay: '' })).toBe('?q=year+off&topic=careers');
  });
});

describe('shownBy', () => {
  const questions: Filterable[] = [
    { essay: 'one', topics: ['careers'], folded: 'why not take a year off?' },
    { essay: 'one', topics: ['careers'], folded: 'what did you weigh?' },
    { essay: 'two', topics: ['careers', 'pay'], folded: 'what does a year cost?' },
  ];
  const none = { words: '', topic: '', essay: '' };

  it.each([
    [none, [true, true, true]],
    [{ ...none, words: 'year' }, [true, false, true]],
    [{ ...none, topic: 'pay' }, [false, false, true]],
    [{ ...none, essay: 'one' }, [true, true, false]],
    [{ words: 'year', topic: 'careers', essay: 'one' }, [true, false, false]],
    [{ ...none, topic: 'pa' }, [false, false, false]],
  ])('shows by %o', (filter, shown) => {
    expect(shownBy(filter, questions)).toEqual(shown);
  });

  it.each([
    [
      { words: 'year', topic: 'pay', essay: 'two' },
      { words: 'year', topic: 'pay', essay: 'two' },
    ],
    [
      { words: 'year', topic: 'gone', essay: 'gone' },
      { words: 'year', topic: '', essay: '' },
    ],
    [none, none],
  ])('is of what there is: %o', (filter, known) => {
    expect(withoutUnknown(filter, questions)).toEqual(known);
  });

  it('shows what each of its parts alone would show', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const alone = (['words', 'topic', 'essay'] as const).map((name) =>
          shownBy({ ...none, [name]: filter[name] }, questions),
        );
        expect(shownBy(filter, questions)).toEqual(
          questions.map((_, index) => alone.every((shown) => shown[index])),
        );
      }),
    );
  });
});
