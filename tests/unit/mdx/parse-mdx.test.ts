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
