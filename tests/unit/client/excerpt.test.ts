import { expect, it } from 'vitest';
import { plainPieces } from '../../../src/client/excerpt.ts';

it('an excerpt becomes words, those that were found apart from the rest', () => {
  expect(plainPieces('a &lt;b&gt; <mark>c &amp; d</mark> &#39;e&quot;')).toEqual([
    { words: 'a <b> ', found: false },
    { words: 'c & d', found: true },
    { words: ` 'e"`, found: false },
  ]);
});

it('nothing in an excerpt becomes markup, and what is no entity stays', () => {
  expect(plainPieces('<b onclick="x">&nope; & </b>')).toEqual([
    { words: '<b onclick="x">&nope; & </b>', found: false },
  ]);
});
