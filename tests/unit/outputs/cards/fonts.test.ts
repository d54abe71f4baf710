import { expect, it } from 'vitest';
import { ASKER_TYPEFACE, TYPEFACE, typefacePackage } from '../../../../src/styles/typeface.ts';
import { canSet, charactersWithoutFont, fontsFor } from '../../../../src/outputs/cards/fonts.ts';

const packagesFor = (text: string) => [
  ...new Set(fontsFor(text).map((font) => /@[^/]+\/[^/]+/.exec(JSON.stringify(font))?.[0])),
];

const voices = [TYPEFACE, ASKER_TYPEFACE].map(typefacePackage);

it('loads only the families that a text needs, and the author’s first', () => {
  expect(packagesFor('Why?')).toEqual(voices);
  expect(packagesFor('Why למה?')).toEqual([...voices, '@fontsource-variable/noto-serif-hebrew']);
});

it('sets Han characters in the Japanese way beside kana, else in the Chinese way', () => {
  expect(packagesFor('Why 何？')[2]).toBe('@fontsource-variable/noto-serif-sc');
  expect(packagesFor('Why 何が？')[2]).toBe('@fontsource-variable/noto-serif-jp');
});

it('names each character that no font has once, and none that has no look of its own', () => {
  expect(charactersWithoutFont('ꦲ ꦲ\u200d a\n')).toEqual(['ꦲ']);
  expect(canSet('👩‍💻 🤷🏽‍♀️ ❤️')).toBe(true);
});
