import { plainText } from '../../../src/questions/text.ts';
import { expect, it } from 'vitest';
import { parseBody, parseMdx } from '../../../src/markdown/parse-mdx.ts';

it('a rule at the beginning of a text is a rule, and not the beginning of its front matter', () => {
  const body = '---\n\nWords between two rules.\n\n---\n\nWords below them.\n';
  expect(plainText(parseBody(body))).toContain('Words between two rules.');
  expect(parseBody(body).children[0]?.type).toBe('thematicBreak');
  expect(plainText(parseMdx(`---\ntitle: A\n---\n\n${body}`))).toContain('Words between two rules.');
});
