import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/**
 * Writes the numbers of lists as text where attributes give them, which many readers take out: a list that starts at 3 would
 * start at 1 there, and a footnote lose its number.
 *
 * `<ol start="3"><li>c</li></ol>` → `<dl><dt>3.</dt><dd>c</dd></dl>`
 */
export function writeListNumbers(tree: Root): void {
  visit(tree, 'element', (list) => {
    if (list.tagName !== 'ol') return;
    const items = list.children.filter(isItem);
    const numbers = numbersOf(list, items);
    const hasOwn = items.some(({ properties: { value } }) => isSet(value));
    if (!hasOwn && numbers.every((number, index) => number === index + 1)) return;
    list.tagName = 'dl';
    list.properties = {};
    list.children = items.flatMap(({ properties: { id }, children }, index) => [
      h('dt', `${numbers[index]}.`),
      h('dd', { id: typeof id === 'string' ? id : undefined }, children),
    ]);
  });
}

/** The numbers that a browser shows (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value). */
function numbersOf({ properties: { start, reversed } }: Element, items: readonly Element[]): number[] {
  const step = isSet(reversed) ? -1 : 1;
  let next = isSet(start) ? Number(start) : step < 0 ? items.length : 1;
  return items.map(({ properties: { value } }) => {
    if (isSet(value)) next = Number(value);
    const number = next;
    next += step;
    return number;
  });
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}
