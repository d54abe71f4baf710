import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { TABLE_CAPTION } from '../running-text.ts';

/**
 * Gives tables what Markdown has no signs for: the paragraph before one that begins with “Table:” becomes its caption, its
 * header cells say what they are the heads of, and where the first of them is empty, so are the first cells of all rows.
 * The component around it is given its name.
 *
 * `<p>Table: Of shares</p><table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>x</td><td>1</td></tr></tbody>` →
 * `<table label="Of shares"><caption>Of shares</caption>…<td></td><th scope="col">A</th>…<th scope="row">x</th><td>1</td>…`
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
      const names = setScopes(table).filter(Boolean).join(', ');
      const before = parent.children
        .slice(0, index)
        .findLastIndex((node) => !isSpace(node as ElementContent));
      const caption = captionOf(parent.children[before] as ElementContent | undefined);
      table.properties['label'] = caption ? toString(caption) : `Table: ${names}`;
      if (!caption) return SKIP;
      table.children.unshift(caption);
      parent.children.splice(before, index - before);
      return [SKIP, before + 1];
    });
  };
}

/** The words of the header cells. */
function setScopes(table: Element): string[] {
  const rows = childrenOf(table).flatMap((part) => childrenOf(part));
  const [head, ...body] = rows.map(childrenOf);
  const names = head?.map((cell) => toString(cell).trim()) ?? [];
  head?.forEach((cell, column) => {
    if (names[column]) cell.properties['scope'] = 'col';
    else cell.tagName = 'td';
  });
  if (names[0] === '') {
    for (const [first] of body) {
      if (!first || !toString(first).trim()) continue;
      first.tagName = 'th';
      first.properties['scope'] = 'row';
    }
  }
  return names;
}

function captionOf(node: ElementContent | undefined): Element | undefined {
  const first = node?.type === 'element' && node.tagName === 'p' ? node.children[0] : undefined;
  if (node?.type !== 'element' || first?.type !== 'text' || !TABLE_CAPTION.test(first.value))
    return undefined;
  first.value = first.value.replace(TABLE_CAPTION, '');
  return { ...node, tagName: 'caption' };
}

function childrenOf(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
