import type { FootnoteDefinition, Nodes } from 'mdast';
import { anchorFromComment } from '../permalinks/anchor-syntax.ts';

/** What answers of a text say that is written elsewhere. */
export interface WrittenElsewhere {
  /** Every footnote of the essay, by its identifier. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Content of the file beside the text that a chart shows; `undefined` for what shows none. */
  dataOf: (node: Nodes) => string | undefined;
}

/**
 * A short mark of what an answer says, which changes when its words, its code, its figures, the data of its charts or the names
 * and captions of its pictures do, and does not when only line breaks do. Footnotes count where they are cited. What a picture
 * shows does not count: to scale or compress one changes all of its bytes, and the marks that published ledgers have are
 * without.
 *
 * @param nodes Blocks of the answer.
 * @returns Eight hexadecimal digits: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of UTF-16 code units, 32 bits.
 */
export function answerHash(nodes: readonly Nodes[], elsewhere: WrittenElsewhere): string {
  return hashOf(wordsOf(nodes, elsewhere, new Set()));
}

/**
 * The same as if no heading in the answer had an anchor of its own: whoever writes one behind a heading, so that it keeps its
 * address, has changed nothing of what the answer says.
 */
export function anchorlessHash(nodes: readonly Nodes[], elsewhere: WrittenElsewhere): string {
  return hashOf(wordsOf(nodes.map(withoutAnchor), elsewhere, new Set()));
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

function wordsOf(nodes: readonly Nodes[], elsewhere: WrittenElsewhere, cited: Set<string>): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') {
      const note = elsewhere.footnotes.get(node.identifier);
      if (!note || cited.has(node.identifier)) return [];
      cited.add(node.identifier);
      return wordsOf(note.children, elsewhere, cited);
    }
    const said = ['value', 'alt', 'title', 'url', 'name'].flatMap((field) => {
      const value = (node as unknown as Record<string, unknown>)[field];
      return typeof value === 'string' ? [value] : [];
    });
    const attributes = 'attributes' in node ? [JSON.stringify(node.attributes, withoutPlaces)] : [];
    const data = elsewhere.dataOf(node) ?? [];
    const inside = 'children' in node ? wordsOf(node.children, elsewhere, cited) : [];
    return [said, attributes, data, inside].flat();
  });
}

/** Where something stands in its file, and what a parser made of it, is not what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' || key === 'data' ? undefined : value;
}
