import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { feedTitle } from '../../../../src/outputs/feeds/feed-title.ts';

/** Ways in which readers make text of a title. */
const READERS: Record<string, (title: string) => string> = {
  'as text': (title) => title,
  'as HTML': (title) => toString(fromHtml(title, { fragment: true })),
  'as HTML, twice': (title) =>
    toString(fromHtml(toString(fromHtml(title, { fragment: true })), { fragment: true })),
  'as text without what looks like a tag': (title) => title.replace(/<[^>]*>/g, ''),
};

const visible = (title: string) => title.replaceAll('\u2060', '');

describe.each(Object.entries(READERS))('a title that a reader takes %s', (_, show) => {
  it.each([
    ['What is <head> for?', 'What is ‹head› for?'],
    ['Why </script> and <!-- this -->?', 'Why ‹/script› and ‹!-- this --›?'],
    ['What does &amp; mean, or &#38;?', 'What does &amp; mean, or &#38;?'],
    ['Is an unclosed <b safe?', 'Is an unclosed ‹b safe?'],
    ['Is 2 < 3, and R&D worth it?', 'Is 2 < 3, and R&D worth it?'],
  ])('keeps its words: %s', (title, shown) => {
    expect(visible(show(feedTitle(title)))).toBe(shown);
  });
});
