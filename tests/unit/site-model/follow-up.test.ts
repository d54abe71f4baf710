import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import * as english from '../../../src/i18n/en.ts';
import { followUpLink } from '../../../src/site-model/follow-up.ts';

const asked = fc.record({
  question: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('Why "C & C++" at 100 %?', 'What’s <b>#1</b> = 2; so+what?', 'لماذا؟', '¿Qué?'),
  ),
  number: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
});
const words = fc.constantFrom(...Object.values(LANGUAGES));

describe('the link for a follow-up question', () => {
  it('gives a mail program the question, its number and its address', () => {
    fc.assert(
      fc.property(asked, words, (about, language) => {
        const link = followUpLink({ mail: 'ask+me@example.org' }, about, language);
        expect(link).toMatch(/^mailto:ask\+me@example\.org\?subject=[^\s"<>&]+&body=[^\s"<>&]+$/);
        const [, subject = '', body = ''] = /subject=(.*)&body=(.*)$/.exec(link) ?? [];
        expect(decodeURIComponent(subject)).toBe(language.followUpTo(about.question));
        const lines = decodeURIComponent(body).split('\r\n');
        expect(lines).toContain(language.aboutAnswer(about.question, about.number));
        expect(lines).toContain(about.url);
      }),
    );
  });

  it.each([
    ['https://github.com/me/blog/issues/new', 'title', 'body'],
    ['https://github.com/me/blog/issues/new?template=ask.md&labels=question', 'title', 'body'],
    ['https://codeberg.org/me/blog/issues/new', 'title', 'body'],
    ['https://gitlab.com/me/group/blog/-/issues/new', 'issue[title]', 'issue[description]'],
    ['https://git.example/me/blog/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('gives the same to the form %s', (tracker, title, body) => {
    fc.assert(
      fc.property(asked, words, (about, language) => {
        const { origin, pathname, searchParams } = new URL(followUpLink({ tracker }, about, language));
        expect(origin + pathname).toBe(tracker.replace(/\?.*/, ''));
        expect(searchParams.get(title)).toBe(language.followUpTo(about.question));
        const lines = searchParams.get(body)?.split('\n');
        expect(lines).toContain(about.url);
        expect(lines).toContain(language.aboutAnswer(about.question, about.number));
        for (const [name, value] of new URL(tracker).searchParams) expect(searchParams.get(name)).toBe(value);
      }),
    );
  });

  it('names no number where there is none yet', () => {
    expect(english.aboutAnswer('Why?', undefined)).toBe('About “Why?”:');
    expect(english.aboutAnswer('Why?', 12)).toBe('About “Why?”, question 12:');
  });
});
