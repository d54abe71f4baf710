import type { Nodes } from 'mdast';
import { runningText, type RunningTextOptions } from './running-text.ts';

/** Most characters of an excerpt: what search engines and link previews show of a description. */
export const EXCERPT_LENGTH = 200;

/**
 * The beginning of a passage as one line of text, up to the first heading that has text before it. A longer passage ends at a
 * sentence if one ends in good time, else at a word with an ellipsis. Tables are passed over, and callouts while there is
 * anything else.
 *
 * @param nodes Blocks of the passage, in order.
 * @param language BCP 47 tag; decides where words end.
 * @returns At most {@link EXCERPT_LENGTH} characters; empty if the passage has no running text.
 */
export function excerptOf(nodes: readonly Nodes[], language: string): string {
  const text = firstText(nodes, { callouts: false }) || firstText(nodes, {});
  return text.length <= EXCERPT_LENGTH
    ? text
    : wholeSentences(text, language) || shorten(text, EXCERPT_LENGTH, language);
}

/** Text up to the first heading in some nodes; if there is none, that between the next two. */
function firstText(nodes: readonly Nodes[], options: RunningTextOptions): string {
  const next = nodes.findIndex((node, index) => index > 0 && isHeading(node));
  const text = inOneLine(runningText(next < 0 ? nodes : nodes.slice(0, next), { ...options, tables: false }));
  return text || (next < 0 ? '' : firstText(nodes.slice(next), options));
}

function isHeading(node: Nodes): boolean {
  return node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && /^h[1-6]$/.test(node.name ?? ''));
}

/** Blocks one after the other; what does not end in a sign of its own, such as an item of a list, is set off. */
function inOneLine(blocks: readonly string[]): string {
  return blocks.reduce(
    (text, block) => (text ? `${text}${/\p{P}$/u.test(text) ? '' : ';'} ${block}` : block),
    '',
  );
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
    const { length: sign = 0 } = SIGN_OF_NUMBER.exec(text.slice(next))?.[0] ?? '';
    const whole = /\p{N}\u200e?$/u.test(word.segment) ? next + sign : next;
    if (whole > length - 1) break;
    if (word.isWordLike) end = whole;
  }
  return `${text.slice(0, end || graphemeEnd(text, length - 1, language))}…`;
}

/** What belongs to a number before it: 18%, 25 %, 30 €. */
const SIGN_OF_NUMBER = /^(?:[\s\u200e]*[%‰٪]|[\u00a0\u202f]?[°\p{Sc}])/u;

function graphemeEnd(text: string, limit: number, language: string): number {
  let end = 0;
  for (const grapheme of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)) {
    const next = grapheme.index + grapheme.segment.length;
    if (next > limit) break;
    end = next;
  }
  return end;
}
