import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedAnswers } from '../../../src/site-model/related.ts';

const answer = (id: string, text: string, topics: string[] = []) => ({ id, text, topics });

describe('relatedAnswers', () => {
  it('names answers that share telling words before those that share common ones', () => {
    const related = relatedAnswers(
      [
        answer('coach', 'the mentor who coaches saves years of learning'),
        answer('mentor', 'a mentor and a coach: learning from the one who coaches'),
        answer('pay', 'the salary and the cash of the offer'),
        answer('cash', 'what cash the offer brings, and what salary'),
        answer('tea', 'the kettle and the pot'),
      ],
      'en',
      2,
    );
    expect(related.get('coach')?.[0]).toBe('mentor');
    expect(related.get('pay')?.[0]).toBe('cash');
    expect(related.get('tea')).toEqual([]);
  });

  it('prefers the answer with the same topic where words are equal', () => {
    const related = relatedAnswers(
      [
        answer('one', 'apples pears', ['fruit']),
        answer('other', 'apples pears', ['trees']),
        answer('same', 'apples pears', ['fruit']),
        answer('rest', 'something else'),
      ],
      'en',
      1,
    );
    expect(related.get('one')).toEqual(['same']);
  });

  it('never names an answer as related to itself, nor twice, nor more than asked, whatever they say', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }));
    fc.assert(
      fc.property(texts, (all) => {
        const answers = all.map((words, index) => answer(String(index), words.join(' ')));
        for (const [id, ids] of relatedAnswers(answers, 'en', 3)) {
          expect(ids).not.toContain(id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
