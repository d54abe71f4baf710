import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A hole in a text: what only the page that shows the text can make. */
export interface Hole {
  /** Name of a figure's component, `Picture` or `Module`. */
  name: string;
  props: Readonly<Record<string, unknown>>;
  /** What the author wrote inside. */
  content: readonly Segment[];
}

/** A stretch of HTML, which need not be balanced, or a hole between two. */
export type Segment = string | Hole;

// No text holds U+0000: Markdown replaces it.
const MARK = '\0';

/** HTML of some nodes, cut at each component that is left in them. */
export function toSegments(nodes: readonly ElementContent[]): Segment[] {
  const holes: Hole[] = [];
  const marked = mark(nodes, holes);
  const html = toHtml(
    { type: 'root', children: marked },
    { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } },
  );
  return html.split(MARK).flatMap((stretch, index): Segment[] => {
    const hole = holes[index];
    return [...(stretch === '' ? [] : [stretch]), ...(hole ? [hole] : [])];
  });
}

function mark(nodes: readonly ElementContent[], holes: Hole[]): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type === 'component') {
      holes.push({ name: node.name, props: node.props, content: toSegments(node.children) });
      return { type: 'raw', value: MARK } as unknown as ElementContent;
    }
    return node.type === 'element' ? { ...node, children: mark(node.children, holes) } : node;
  });
}
