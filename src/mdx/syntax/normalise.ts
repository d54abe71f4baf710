import type { Blockquote, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import { isElement } from '../elements.ts';
import { calloutOf } from './alerts.ts';
import { endedAddress } from './bare-addresses.ts';
import { definitionElement } from './definition-lists.ts';
import { readHeadingAttributes } from './heading-attributes.ts';
import { headingOf } from './html-headings.ts';

/**
 * Reads what authors bring from other places as what this project has for it, in place, so that all else sees one form:
 * `> [!NOTE]` as a callout, a definition list as its elements, `{#anchor}` behind a heading as its anchor, `<h2>` as a heading,
 * and formulas that stand alone as blocks. What cannot be read so stays as it is, for `foreign-syntax-problems.ts` to find.
 */
export function normalise(tree: Root, source: string): void {
  normaliseChildren(tree, source, false);
}

function normaliseChildren(parent: Parents, source: string, inLink: boolean): void {
  const isLink = inLink || isElement(parent, 'a');
  for (const child of parent.children) if ('children' in child) normaliseChildren(child, source, isLink);
  parent.children = (parent.children as Nodes[]).flatMap((child) =>
    normalised(child, parent, source, isLink),
  ) as never;
}

function normalised(node: Nodes, parent: Nodes, source: string, inLink: boolean): Nodes[] {
  switch (node.type) {
    case 'heading':
      readHeadingAttributes(node, source);
      return [node];
    case 'blockquote':
      return [calloutOf(node as Blockquote, source) ?? node];
    case 'descriptionList':
    case 'descriptionTerm':
    case 'descriptionDetails':
      return [definitionElement(node)];
    case 'code':
      return [node.lang === 'math' ? ({ ...node, type: 'math', meta: null } as Nodes) : node];
    case 'paragraph':
      return [displayedFormula(node, source) ?? node];
    case 'mdxJsxFlowElement':
      return [(parent.type === 'root' && headingOf(node)) || node];
    case 'link':
      // An address in the words of a link is a link of its own to Markdown.
      return inLink ? node.children : (endedAddress(node, source) ?? [node]);
    default:
      return [node];
  }
}

/** `$$…$$` in a paragraph of its own is as much a block as if its signs stood on lines of their own. */
function displayedFormula(
  { children: [formula, ...others] }: Paragraph,
  source: string,
): RootContent | undefined {
  if (formula?.type !== 'inlineMath' || others.length > 0) return undefined;
  const { value, position } = formula;
  if (!source.startsWith('$$', position?.start.offset ?? 0)) return undefined;
  return { type: 'math', value, meta: null, ...(position && { position }) };
}
