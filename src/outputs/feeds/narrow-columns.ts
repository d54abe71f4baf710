import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Widest that a picture stands in a column of mail on a phone, in CSS pixels; a wider one is as wide as the column. The usual
 * `max-width` is a property that readers take out, and that the W3C's validator warns of.
 */
const NARROW = 360;

/** Letters that surely fit a line of such a column. */
const LINE = 30;

/** Stretches of letters that are too long for a line. */
const LONG = new RegExp(String.raw`\S{${LINE + 1},}`, 'gu');

/** Pieces of such a stretch, which end where a reader expects it if they can. */
const PIECE = new RegExp(String.raw`.{1,${LINE}}(?<=[/._:;,?&=+-])|.{1,${LINE}}`, 'gsu');

/**
 * Lets a text fit a narrow column that has no style sheet, as in mail: long lines of code and long words break, pictures are
 * no wider than the column, wide tables and formulas scroll for themselves. Readers with styles of their own take these out.
 */
export function fitNarrowColumns(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') {
      if (!parent || index === undefined || node.value.search(LONG) < 0) return undefined;
      const pieces = breakable(node);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    }
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'math') {
      if (node.properties['display'] === 'block' && parent && index !== undefined)
        parent.children[index] = h('p', { style: 'overflow:auto' }, node);
      return SKIP;
    }
    // Without it, numbers in neighbouring cells read as one list.
    if (node.tagName === 'table') node.properties['cellPadding'] = '4';
    const style = styleOf(node);
    if (style) node.properties['style'] = style;
    return undefined;
  });
}

function styleOf({ tagName, properties: { width } }: Element): string | undefined {
  switch (tagName) {
    case 'figure':
      return 'margin:0';
    case 'img':
    case 'video':
      if (width === undefined) return 'max-width:100%';
      return Number(width) > NARROW ? 'width:100%;height:auto' : undefined;
    case 'pre':
      return 'white-space:pre-wrap';
    case 'table':
      return 'display:block;overflow:auto';
    default:
      return undefined;
  }
}

/** A text that may break within its long words. */
function breakable({ value }: Text): ElementContent[] {
  const text = (part: string): ElementContent[] => (part === '' ? [] : [{ type: 'text', value: part }]);
  let end = 0;
  const pieces = [...value.matchAll(LONG)].flatMap(({ 0: word, index }) => {
    const before = text(value.slice(end, index));
    end = index + word.length;
    const parts = word.match(PIECE) ?? [];
    return [...before, ...parts.flatMap((part, at) => (at === 0 ? text(part) : [h('wbr'), ...text(part)]))];
  });
  return [...pieces, ...text(value.slice(end))];
}
