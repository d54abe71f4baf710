import { plainText } from '../../../src/mdx/text.ts';
import { expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

it('a rule at the beginning of a text is a rule, and not the beginning of its front matter', () => {
  const tree = parseMdx(
    '---\ntitle: A\n---\n\n---\n\nWords between two rules.\n\n---\n\nWords below them.\n',
  );
  expect(plainText(tree)).toContain('Words between two rules.');
  expect(tree.children[1]?.type).toBe('thematicBreak');
});

it.each([
  ['keys', '<kbd>Ctrl</kbd> <kbd>C</kbd>', 'Ctrl C'],
  ['two lines', '<b>a</b>\n<i>b</i>', 'a\nb'],
  ['an item of a list', '- <code>a</code> <var>b</var>', 'a b'],
  ['a quotation', '> <b>a</b>\n> <i>b</i>', 'a\nb'],
  ['a block of tags', '<div>\n<em>a</em> <mark>b</mark>\n</div>', 'a b'],
])('keeps the space between elements that stand alone: %s', (_, source, words) => {
  expect(plainText(parseMdx(source))).toBe(words);
});
