import type { FootnoteDefinition, Nodes } from 'mdast';
import { anchorFromComment } from '../permalinks/anchor-syntax.ts';

/**
 * A short mark of what an answer says, which changes when its words, its code, its pictures or its figures do, and does
 * not when only line breaks do. Footnotes count where they are cited.
 *
 * @param nodes Blocks of the answer.
 * @param footnotes Every footnote of the essay, by its identifier.
 * @returns Eight hexadecimal digits: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of UTF-16 code units, 32 bits.
 */
export function answerHash(
  nodes: readonly Nodes[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): string {
  return hashOf(wordsOf(nodes, footnotes, new Set()));
}

/**
 * The same as if no heading in the answer had an anchor of its own: whoever writes one behind a heading, so that it keeps its
 * address, has changed nothing of what the answer says.
 */
export function anchorlessHash(
  nodes: readonly Nodes[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): string {
  return hashOf(wordsOf(nodes.map(withoutAnchor), footnotes, new Set()));
}

function withoutAnchor(node: Nodes): Nodes {
  if (node.type !== 'heading') return node;
  const isAnchor = (child: Nodes) =>
    child.type === 'mdxTextExpression' && anchorFromComment(child.value) !== undefined;
  return { ...node, children: node.children.filter((child) => !isAnchor(child)) };
}

function hashOf(words: readonly string[]): string {
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Every footnote of a tree by its identifier. */
export function footnotesIn(node: Nodes): Map<string, FootnoteDefinition> {
  const own: [string, FootnoteDefinition][] =
    node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [];
  return new Map([
    ...own,
    ...('children' in node ? node.children.flatMap((child) => [...footnotesIn(child)]) : []),
  ]);
}

function wordsOf(
  nodes: readonly Nodes[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
  cited: Set<string>,
): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') {
      const note = footnotes.get(node.identifier);
      if (!note || cited.has(node.identifier)) return [];
      cited.add(node.identifier);
      return wordsOf(note.children, footnotes, cited);
    }
    const said = ['value', 'alt', 'title', 'url', 'name'].flatMap((field) => {
      const value = (node as unknown as Record<string, unknown>)[field];
      return typeof value === 'string' ? [value] : [];
    });
    const attributes = 'attributes' in node ? [JSON.stringify(node.attributes, withoutPlaces)] : [];
    return [...said, ...attributes, ...('children' in node ? wordsOf(node.children, footnotes, cited) : [])];
  });
}

/** Where something stands in its file, and what a parser made of it, is not what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' || key === 'data' ? undefined : value;
}
