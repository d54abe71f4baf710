import type { Nodes, Root } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import { runningText } from './running-text.ts';
import { sectionsIn } from './sections.ts';
import { plainText, PULL_QUOTE } from './text.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';

/**
 * What is wrong with the pull quotes of an essay. They repeat words of the answer that they stand in, so those have to be
 * there, word for word, in the same answer, for it also stands alone. Capitals, signs at the ends and omissions (…) are
 * free. Hidden from those who hear the page, they may not hold what can be followed.
 */
export function pullQuoteProblems(tree: Root): Problem[] {
  return sectionsIn(tree.children).flatMap(({ nodes: section }) => {
    const quotes = section.flatMap((node) => nodesIn(node, isPullQuote));
    if (quotes.length === 0) return [];
    const text = bare(runningText(section).join(' '));
    return quotes.flatMap((quote) => problemOf(quote, text));
  });
}

function problemOf(quote: MdxElement, text: string): Problem[] {
  const words = quote.children.map(plainText).join(' ').replace(/\s+/g, ' ').trim();
  const report = (message: string, hint: string) => [{ ...placeOf(quote), message, hint }];
  if (quote.children.some((child) => nodesIn(child, isInteractive).length > 0)) {
    return report(
      `The pull quote “${words}” contains a link, a picture or a footnote.`,
      'Quote only the words; the text already has the rest.',
    );
  }
  let from = 0;
  for (const piece of words.split('…').map(bare)) {
    if (piece.trim() === '' && words.replaceAll('…', '').trim() !== '') continue;
    const at = piece.trim() === '' ? -1 : text.indexOf(piece, from);
    if (at < 0) {
      return report(
        `The pull quote “${words}” does not appear in its answer.`,
        `Quote it word for word (… for what you leave out), or make it a block quote: > ${words || 'Words of another.'}`,
      );
    }
    from = at + piece.length - 1;
  }
  return [];
}

/** Words alone, each between spaces. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function isPullQuote(node: Nodes): node is MdxElement {
  return isElement(node, PULL_QUOTE);
}

function isInteractive(node: Nodes): node is Nodes {
  return ['link', 'linkReference', 'footnoteReference', 'image', 'imageReference'].includes(node.type);
}
