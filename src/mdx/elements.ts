import type { Nodes } from 'mdast';

/** An element of MDX in a Markdown tree, as a block or inside a line. */
export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Elements of HTML that begin and end a stretch of running text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form header hgroup hr legend li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether a node is an MDX element, of one name if that is given. */
export function isElement(node: Nodes, name?: string): node is MdxElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || node.name === name)
  );
}

/** Every node of a tree for which a test holds, in the order of the text. */
export function nodesIn<N extends Nodes>(node: Nodes, is: (node: Nodes) => node is N): N[] {
  const own = is(node) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => nodesIn(child, is))] : own;
}

/** Where a node begins in its file, from 1. */
export function placeOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
