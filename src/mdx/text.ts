import type { Nodes } from 'mdast';

/** Name of the component that shows words of the text once more, larger. */
export const PULL_QUOTE = 'PullQuote';

/** Nodes whose content is code, markup or a reference, not words that somebody reads in the running text. */
const SILENT = new Set([
  'code',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'html',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'toml',
  'yaml',
]);

/**
 * The words of a node as a reader sees them: code spans included, images, footnote marks, MDX
 * expressions and what pull quotes repeat left out.
 * For a heading this is the text that its slug is made from.
 */
export function plainText(node: Nodes): string {
  if (SILENT.has(node.type) || isPullQuote(node)) return '';
  if (node.type === 'break' || isLineBreak(node)) return '\n';
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

/** Whether a node is the element that ends a line. */
function isLineBreak(node: Nodes): boolean {
  return 'name' in node && node.name === 'br';
}

/** Whether a node only repeats what the text says. */
export function isPullQuote(node: Nodes): boolean {
  return 'name' in node && node.name === PULL_QUOTE;
}

/** Made once for each language: that takes longer than the words of an answer. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Number of words, by the rules of the Unicode word segmentation (UAX #29), so that it holds for every script. */
export function countWords(text: string, language: string): number {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  let words = 0;
  for (const segment of segmenter.segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
