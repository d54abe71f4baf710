import type { Nodes } from 'mdast';
import type { MdxElement } from '../elements.ts';

type Definition = Extract<Nodes, { type: 'descriptionDetails' | 'descriptionList' | 'descriptionTerm' }>;

const ELEMENTS = { descriptionDetails: 'dd', descriptionList: 'dl', descriptionTerm: 'dt' } as const;

/**
 * A part of a definition list as the element that an author could have written.
 *
 * `Term\n: What it is.` → `<dl><dt>Term</dt><dd>What it is.</dd></dl>`
 */
export function definitionElement(node: Definition): MdxElement {
  const [only, ...others] = node.children;
  const isTight = node.type === 'descriptionDetails' && !node.spread && others.length === 0;
  const children = isTight && only?.type === 'paragraph' ? only.children : node.children;
  return {
    type: 'mdxJsxFlowElement',
    name: ELEMENTS[node.type],
    attributes: [],
    // MDX types its flow elements' children as blocks; words may stand in them as well.
    children: children as never,
    ...(node.position && { position: node.position }),
  };
}
