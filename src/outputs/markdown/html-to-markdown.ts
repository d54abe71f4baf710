import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { resolveLink } from '../../permalinks/address.ts';
import { ELEMENT_HANDLERS } from './element-handlers.ts';

const stringifier = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/**
 * A text in plain HTML as Markdown of GitHub's flavour: the same words in the same blocks, every address absolute, with the
 * footnotes that it cites.
 *
 * @param nodes The text; left as it is.
 * @param url Absolute address of the text's own page.
 */
export function htmlToMarkdown(nodes: readonly ElementContent[], url: string): string {
  const footnotes = new Map<string, FootnoteDefinition>();
  const handlers = { ...ELEMENT_HANDLERS, ...footnoteHandlers(footnotes) };
  const tree = toMdast(absolute(nodes, url), { document: true, quotes: ['“”', '‘’'], handlers }) as Root;
  const inOrder = [...footnotes.values()].toSorted((one, other) => Number(one.label) - Number(other.label));
  tree.children.push(...inOrder);
  removeEmptyParagraphs(tree);
  return stringifier.stringify(tree);
}

/** A copy of a text in which every link and picture has its absolute address. */
function absolute(nodes: readonly ElementContent[], url: string): HtmlRoot {
  const tree: HtmlRoot = { type: 'root', children: structuredClone([...nodes]) };
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'poster']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = resolveLink(address, url);
    }
  });
  return tree;
}

/** A paragraph without anything in it would end the list or the note that it stands in. */
function removeEmptyParagraphs(tree: Root): void {
  visit(tree, 'paragraph', ({ children }, index, parent) => {
    const isEmpty = children.every(
      (child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
    );
    if (!isEmpty || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/**
 * Handlers that turn references into Markdown's own, named by number, collect the footnotes themselves, and leave out the space
 * that stands between a heading and its permalink on pages.
 */
function footnoteHandlers(footnotes: Map<string, FootnoteDefinition>): Record<string, Handle> {
  const { sup } = ELEMENT_HANDLERS as { sup: Handle };
  return {
    sup: (state, element, parent) => {
      const [reference] = element.children;
      if (reference?.type !== 'element' || reference.properties['dataFootnoteRef'] === undefined)
        return sup(state, element, parent);
      const identifier = toString(reference).trim();
      return { type: 'footnoteReference', identifier, label: identifier };
    },
    div: (state, element) => {
      if (hasClass(element, 'heading'))
        return state.all({ ...element, children: element.children.filter(({ type }) => type === 'element') });
      if (!hasClass(element, 'footnotes')) return state.toFlow(state.all(element));
      for (const note of notesIn(element)) {
        const label = String(note.properties['value']);
        if (footnotes.has(label)) continue;
        const children = state.toFlow(state.all(withoutWayBack(note))) as FootnoteDefinition['children'];
        footnotes.set(label, { type: 'footnoteDefinition', identifier: label, label, children });
      }
      return [];
    },
  };
}

/** A footnote without the links back to what cites it, and without the spaces before them. */
function withoutWayBack(element: Element): Element {
  const kept = element.children.filter(
    (child) => child.type !== 'element' || child.properties['dataFootnoteBackref'] === undefined,
  );
  const isChanged = kept.length < element.children.length;
  const children = kept.map((child, index): ElementContent => {
    if (child.type === 'element') return withoutWayBack(child);
    const isEnd = isChanged && index === kept.length - 1;
    return isEnd && child.type === 'text' ? { ...child, value: child.value.trimEnd() } : child;
  });
  return { ...element, children };
}

function notesIn(section: Element): Element[] {
  return section.children.flatMap((list) =>
    list.type === 'element' && list.tagName === 'ol'
      ? list.children.filter((child) => child.type === 'element')
      : [],
  );
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
