import { expect, it } from 'vitest';
import { excerptAround } from '../../../src/client/excerpt.ts';

const excerpt = (text: string, ...found: number[]) =>
  excerptAround({ text: text.split(' '), found, joiner: ' ' })
    .map(({ words, found: isFound }) => (isFound ? `[${words}]` : words))
    .join('');

it('an excerpt marks what was found, without the signs around it', () => {
  expect(excerpt('It “counts,” to me', 1)).toBe('It “[counts],” to me');
  expect(excerpt('One two', 0, 1)).toBe('[One] [two]');
  expect(excerpt('C++ & C#', 0, 1)).toBe('[C]++ & C#');
});

it('an excerpt starts with the sentence of what was found', () => {
  expect(excerpt('One is. (Is two?) “Three” is here. And four.', 6)).toBe('“Three” is [here]. And four.');
  expect(excerpt('One is here. And four.', 0)).toBe('[One] is here. And four.');
});

it('an excerpt starts some words before what was found where a sentence is very long', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  expect(excerpt(words.join(' '), 60)).toMatch(/^w54 w55 w56 w57 w58 w59 \[w60\] w61/);
});

it('an excerpt starts with a part of a very long sentence where it has parts', () => {
  const words = Array.from({ length: 100 }, (_, index) => (index % 10 === 9 ? `w${index},` : `w${index}`));
  expect(excerpt(words.join(' '), 62)).toMatch(/^w60 w61 \[w62\] w63/);
});

it('an excerpt that ends within a sentence says so, and one that ends with a sentence does not', () => {
  const words = Array.from({ length: 50 }, (_, index) => `w${index}`);
  expect(excerpt(words.join(' '), 2)).toMatch(/ w39…$/);
  expect(excerpt(words.with(39, 'w39.').join(' '), 2)).toMatch(/ w39\.$/);
  expect(excerpt(words.slice(0, 40).join(' '), 2)).toMatch(/ w39$/);
});

it('an excerpt shows where most was found', () => {
  const words = Array.from({ length: 200 }, (_, index) => (index % 10 === 9 ? `w${index}.` : `w${index}`));
  expect(excerpt(words.join(' '), 5, 120, 123, 126)).toMatch(/^\[w120\] w121/);
});

it('an excerpt shows the beginning where nothing was found in the text', () => {
  expect(excerpt('All of it')).toBe('All of it');
  expect(excerptAround({ text: [''], found: [], joiner: ' ' })).toEqual([]);
});

it('nothing in an excerpt becomes markup, and no spaces are put where a language has none', () => {
  expect(excerpt('<b onclick="x">&nope; &lt; </b>', 1)).toBe('<b [onclick="x">&nope]; &lt; </b>');
  expect(excerptAround({ text: ['因为', '另一个'], found: [1], joiner: '' })).toEqual([
    { words: '因为', found: false },
    { words: '另一个', found: true },
  ]);
});
