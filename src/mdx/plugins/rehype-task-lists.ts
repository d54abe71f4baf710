import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Signs of what is done and what is not. */
const SIGNS = { done: '☑', open: '☐' } as const;

/**
 * Writes the boxes of task lists as signs: a control that nobody can use would be one more stop for screen readers, and feed
 * readers take controls out.
 */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      const { type, checked } = element.properties;
      if (element.tagName !== 'input' || type !== 'checkbox' || !parent || index === undefined) return;
      parent.children[index] = { type: 'text', value: checked ? SIGNS.done : SIGNS.open };
    });
  };
}
