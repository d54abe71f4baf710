import type { Nodes } from 'mdast';
import { isPullQuote, plainText } from './text.ts';

/** Most characters of an excerpt: what search engines and link previews show of a description. */
export const EXCERPT_LENGTH = 200;

/** Blocks that hold running text; their words belong together. */
const TEXT_BLOCKS = new Set(['paragraph', 'tableCell']);

/** Blocks that hold no running text: headings would stand in it without theirs. */
const SKIPPED = new Set(['heading', 'code', 'footnoteDefinition']);

/**
 * The beginning of a passage as one line of text. A longer passage ends at a sentence if one ends in good time, else at a
 * word with an ellipsis. Callouts are passed over while there is anything else.
 *
 * @param nodes Blocks of the passage, in order.
 * @param language BCP 47 tag; decides where words end.
 * @returns At most {@link EXCERPT_LENGTH} characters; empty if the passage has no running text.
 */
export function excerptOf(nodes: readonly Nodes[], language: string): string {
  const text = textBlocks(nodes.filter((node) => !isAside(node))).join(' ') || textBlocks(nodes).join(' ');
  return text.length <= EXCERPT_LENGTH
    ? text
    : wholeSentences(text, language) || shorten(text, EXCERPT_LENGTH, language);
}

/** An excerpt of whole sentences is not shorter than this. */
const ENOUGH = 80;

function wholeSentences(text: string, language: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.trimEnd().length;
    if (next > EXCERPT_LENGTH) break;
    end = next;
  }
  return end < ENOUGH ? '' : text.slice(0, end);
}

/** Running text of a passage, one string a block, white space folded. */
export function textBlocks(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (SKIPPED.has(node.type) || isPullQuote(node)) return [];
    if (TEXT_BLOCKS.has(node.type) || isLine(node))
      return [plainText(node).replace(/\s+/g, ' ').trim()].filter(Boolean);
    return 'children' in node ? textBlocks(node.children) : [];
  });
}

/** Whether a node is an element whose words stand in it without a paragraph: `<Callout>So it is.</Callout>`. */
function isLine(node: Nodes): boolean {
  return (
    node.type === 'mdxJsxFlowElement' && node.children.some((child) => (child.type as string) === 'text')
  );
}

function isAside(node: Nodes): boolean {
  return 'name' in node && node.name === 'Callout';
}

/**
 * A text of at most `length` characters; a longer one ends at a word, followed by an ellipsis.
 *
 * @param length Most UTF-16 code units of the result; at least 1.
 */
export function shorten(text: string, length: number, language: string): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const word of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const next = word.index + word.segment.length;
    if (next > length - 1) break;
    if (word.isWordLike) end = next;
  }
  return `${text.slice(0, end || graphemeEnd(text, length - 1, language))}…`;
}

function graphemeEnd(text: string, limit: number, language: string): number {
  let end = 0;
  for (const grapheme of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)) {
    const next = grapheme.index + grapheme.segment.length;
    if (next > limit) break;
    end = next;
  }
  return end;
}
