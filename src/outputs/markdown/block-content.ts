import type { Html, Nodes, PhrasingContent, Text } from 'mdast';

/** Nodes of Markdown that no sentence can hold. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableRow',
  'thematicBreak',
]);

/** Whether some nodes are blocks or hold any. */
export function holdsBlocks(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => isBlock(node) || ('children' in node && holdsBlocks(node.children)));
}

/** Some nodes without their blocks: what these hold, with spaces between them. */
export function proseOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (!isBlock(node)) return [node as PhrasingContent];
    const own = 'children' in node ? proseOf(node.children) : 'value' in node ? [textNode(node.value)] : [];
    return index === 0 ? own : [textNode(' '), ...own];
  });
}

/** HTML inside of a sentence. */
export function htmlInLine(value: string): Html {
  // The name of an element makes it part of a sentence for hast-util-to-mdast; HTML may else be a block.
  return { type: 'html', value, data: { hName: 'span' } } as Html;
}

/** A text as a node. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}

function isBlock(node: Nodes): boolean {
  return BLOCKS.has(node.type) || (node.type === 'html' && node.data === undefined);
}
