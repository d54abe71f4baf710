import type { Element, ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of running text: what it stands in, and its words. */
export interface TextBlock {
  /** Blocks around it that Markdown has as well, from the outside. */
  inside: string;
  words: string;
}

/** Elements that begin and end a stretch of running text, by what Markdown has for them; empty if that is nothing. */
const BLOCKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ol', 'ul'].map((name) => [name, name]),
  ),
  dl: 'ul',
  table: 'table',
  ...Object.fromEntries(
    'article aside caption center dd details div dt fieldset figcaption figure footer header hr li main p section summary tbody td th thead tr'
      .split(' ')
      .map((name) => [name, '']),
  ),
};

/** The running text of some HTML, block by block, without footnotes. */
export function textBlocksOf(nodes: readonly ElementContent[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let [inside, words]: [string[], string] = [[], ''];
  const end = () => {
    const said = (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
    if (said) blocks.push({ inside: inside.join(' '), words: said });
    words = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') words += node.value;
    if (node.type === 'element' && ['br', 'hr', 'q', 'rt'].includes(node.tagName)) words += ' ';
    if (node.type !== 'element' || isFootnotes(node) || isReference(node)) return;
    if (typeof node.properties['alttext'] === 'string') {
      words += node.properties['alttext'];
      return;
    }
    const block = Object.hasOwn(BLOCKS, node.tagName) ? BLOCKS[node.tagName] : undefined;
    if (block === undefined) return node.children.forEach(walk);
    end();
    const around = inside;
    // A caption stands above its table in Markdown.
    inside = node.tagName === 'caption' ? inside.slice(0, -1) : [...inside, ...(block ? [block] : [])];
    node.children.forEach(walk);
    end();
    inside = around;
  };
  nodes.forEach(walk);
  end();
  return blocks;
}

/** The words of every footnote, each once, in alphabetical order. */
export function footnotesOf(nodes: readonly ElementContent[]): string[] {
  const items = selectAll('.footnotes li[id^=fn-], .footnotes li[id^=user-content-fn-]', {
    type: 'root',
    children: structuredClone([...nodes]),
  });
  const said = items.map((item) => {
    visit(item, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (element.properties['dataFootnoteBackref'] === undefined && !isReference(element)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    return (toString(item).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
  });
  return [...new Set(said)].toSorted();
}

function isReference({ tagName, children: [child] }: Element): boolean {
  return tagName === 'sup' && child?.type === 'element' && child.properties['dataFootnoteRef'] !== undefined;
}

function isFootnotes({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('footnotes');
}
