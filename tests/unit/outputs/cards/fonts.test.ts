import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { fontsFor, hasLetters } from '../../../../src/outputs/cards/fonts.ts';
import { stillFont } from '../../../../src/styles/typeface.ts';

it('a font that has no letter left is none', async () => {
  const file = readFileSync(`src/styles/fonts/${stillFont(400)}`);
  expect(hasLetters(file)).toBe(true);
  expect(hasLetters(await subsetFont(file, 'a', { targetFormat: 'sfnt' }))).toBe(true);
  expect(hasLetters(await subsetFont(file, '\u{10ffff}', { targetFormat: 'sfnt' }))).toBe(false);
});

it('a text of other scripts brings the fonts that set it', async () => {
  const plain = await fontsFor('Why?');
  const hebrew = await fontsFor('למה?');
  expect(hebrew.length).toBeGreaterThan(plain.length);
  expect(hebrew.every(({ data }) => hasLetters(data))).toBe(true);
});
