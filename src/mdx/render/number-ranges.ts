import { h } from 'hastscript';
import type { ElementContent } from 'hast';

/** Two numbers and a dash between them, with their signs: “20–30%”, “$3–4”. */
const RANGE = /[$€£¥]?\d[\d.,]*%?–[$€£¥]?\d[\d.,]*%?/g;

/** Elements whose text is no prose. */
const LITERAL = ['code', 'pre', 'svg', 'math', 'script', 'style'];

/**
 * Keeps each range of numbers on one line: browsers may break a line behind a dash. Nodes that hold none are left as they are.
 *
 * `from 20–30% on` → `from <span class="unbroken">20–30%</span> on`
 */
export function unbrokenRanges(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') {
      if (LITERAL.includes(node.tagName)) return [node];
      return [{ ...node, children: unbrokenRanges(node.children) }];
    }
    if (node.type !== 'text') return [node];
    const words = node.value.split(RANGE);
    const ranges = node.value.match(RANGE) ?? [];
    if (ranges.length === 0) return [node];
    return words.flatMap((value, index): ElementContent[] => {
      const range = ranges[index];
      return [
        ...(value === '' ? [] : [{ type: 'text' as const, value }]),
        ...(range === undefined ? [] : [h('span.unbroken', range)]),
      ];
    });
  });
}
