import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  askerCuts,
  ASKER_TYPEFACE,
  authorCuts,
  slicesFor,
  TYPEFACE,
  variants,
} from '../../../src/styles/typeface.ts';

const LATIN = ['english', 'latin-1', 'latin-extended'];
const namesFor = (language: string, family = TYPEFACE) => slicesFor(family, language).map(([name]) => name);

describe('slices of the typefaces', () => {
  it('are those of Latin letters on a site in English, German or a language that has none of its own', () => {
    for (const language of ['en', 'de', 'ja']) expect(namesFor(language)).toEqual(LATIN);
  });

  it('are joined by those of the language’s script, whose letters are preloaded', () => {
    for (const language of ['ru', 'uk', 'bg', 'sr'])
      expect(namesFor(language)).toEqual(['cyrillic', ...LATIN]);
    expect(namesFor('sr-Latn')).toEqual(LATIN);
    expect(namesFor('el')).toEqual(['greek', ...LATIN]);
    expect(namesFor('el', ASKER_TYPEFACE)).toEqual(LATIN);
    expect(namesFor('vi')).toEqual([...LATIN, 'vietnamese']);
    for (const language of ['ar-EG', 'fa', 'ur'])
      expect(namesFor(language)).toEqual(['arabic', 'guillemets', ...LATIN]);
    expect(namesFor('he', ASKER_TYPEFACE)).toEqual(['hebrew', ...LATIN]);
  });

  it('come from one file for each weight where a family lends its letters, and from none for italics', () => {
    for (const language of ['ar', 'he']) {
      const [text, heading] = [authorCuts, askerCuts].map((cuts) =>
        variants(cuts, language).filter(({ src }) => /noto/.test(src[0])),
      );
      expect(text?.map(({ weight, style }) => [weight, style])).toEqual([
        [400, 'normal'],
        [600, 'normal'],
      ]);
      expect(heading?.map(({ src }) => src)).toEqual([text?.[1]?.src]);
    }
  });

  it('are disjoint, so that guillemets among Arabic letters load no Latin letters', () => {
    for (const language of ['ar', 'he', 'de']) {
      const upright = variants(authorCuts, language).filter(
        ({ style, weight }) => style === 'normal' && weight === 400,
      );
      const ranges = upright.flatMap(({ unicodeRange }) => unicodeRange);
      expect(new Set(ranges).size).toBe(ranges.length);
      const holding = upright.filter(({ unicodeRange }) => unicodeRange.includes('U+AB'));
      expect(holding.map(({ src }) => src[0].includes('guillemets'))).toEqual(
        language === 'ar' ? [true] : [],
      );
    }
  });

  it('exist as files, and cover the letters of their languages', () => {
    const letters = { ru: 'АяЁё', uk: 'ҐїЄ', el: 'Άώς', vi: 'ạỹ ơ', ar: 'أىةـ٣؟', fa: 'گچیک۴', he: 'אם״ָ₪' };
    for (const [language, text] of Object.entries(letters)) {
      const all = variants(authorCuts, language);
      for (const { src } of [...all, ...variants(askerCuts, language)])
        for (const file of src) expect(existsSync(file), file).toBe(true);
      const covers = (point: number) =>
        all.some(({ unicodeRange }) =>
          unicodeRange.some((range) => {
            const [first = 0, last = first] = range
              .slice(2)
              .split('-')
              .map((hex) => Number.parseInt(hex, 16));
            return point >= first && point <= last;
          }),
        );
      expect([...text].filter((letter) => !covers(letter.codePointAt(0) ?? 0))).toEqual([]);
    }
  });
});
