import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import * as english from '../../../src/i18n/en.ts';
import { languageCss } from '../../../src/styles/language.ts';

const css = (language: string) =>
  languageCss(language, LANGUAGES[new Intl.Locale(language).language] ?? english);

describe('the style sheet of a language', () => {
  it('is empty for English', () => {
    expect(css('en-GB')).toBe('');
  });

  it.each([
    ['de', 'Nr. '],
    ['he', 'מס׳ '],
    ['ar-EG', 'الرقم '],
  ])('numbers the questions on paper in words of "%s"', (language, words) => {
    expect(css(language)).toContain(`content: '${words}' attr(data-number)`);
  });

  it.each(['ar', 'he', 'fa', 'ja', 'hi'])(
    'slants nothing in "%s", whose script has no italics',
    (language) => {
      const sheet = css(language);
      expect(sheet).toContain('font-synthesis-style: none');
      expect(sheet).toMatch(new RegExp(`em, .*:lang\\(${language}\\) \\{ font-style: normal`));
    },
  );

  it.each(['de', 'ru', 'el', 'sr-Latn'])('leaves the italics of "%s" alone', (language) => {
    expect(css(language)).not.toContain('font-style');
  });

  it('keeps printed addresses in their order where text runs from the right', () => {
    expect(css('fa')).toContain('unicode-bidi: isolate');
    expect(css('de')).not.toContain('unicode-bidi');
  });
});
