import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Html, Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { holdsBlocks, htmlInLine, proseOf, textNode } from './block-content.ts';

const TITLES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Elements that Markdown has no sign for, and without which words would mean something else: `10<sup>6</sup>`. */
const KEPT = ['sub', 'sup'];

const EMPHASIS = {
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  mark: 'emphasis',
  strong: 'strong',
  u: 'emphasis',
} as const;

const CODE = ['code', 'kbd', 'samp', 'tt', 'var'];

/** What Markdown has for each element where that differs from what hast-util-to-mdast makes of it. */
export const ELEMENT_HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(TITLES.map((name) => [name, heading])),
  ...Object.fromEntries(KEPT.map((name) => [name, kept])),
  ...Object.fromEntries(Object.entries(EMPHASIS).map(([name, type]) => [name, emphasis(type)])),
  ...Object.fromEntries(CODE.map((name) => [name, code])),
  a: link,
  audio: media,
  br: (state) => (state.inTable ? htmlInLine('<br>') : { type: 'break' }),
  caption: paragraph,
  details: (state, element) => state.toFlow(state.all(element)),
  li: listItem,
  math,
  p: paragraph,
  rt: reading,
  summary,
  table,
  video: media,
  // A place where a word may be broken, which Markdown has no sign for.
  wbr: () => [],
};

function heading(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const depth = Number(element.tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
  // Markdown has no lines inside of a heading.
  const children = proseOf(state.all(element)).map((child) =>
    child.type === 'break' ? textNode(' ') : child,
  );
  return { type: 'heading', depth, children };
}

function paragraph(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  return state.toFlow(state.all(element));
}

function summary(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const children = state.all(element);
  if (holdsBlocks(children)) return state.toFlow(children);
  return { type: 'paragraph', children: [{ type: 'strong', children: children as PhrasingContent[] }] };
}

/** Sentences set apart in HTML may hold blocks; Markdown then keeps the blocks. */
function emphasis(type: 'emphasis' | 'strong'): Handle {
  return (state, element) => {
    const children = state.all(element);
    return holdsBlocks(children) ? children : { type, children: children as PhrasingContent[] };
  };
}

/** Code that holds a link, a picture or a raised number is shown as the text that it is. */
function code(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const children = state.all(element);
  return children.every(({ type }) => ['text', 'inlineCode', 'emphasis', 'strong'].includes(type))
    ? defaultHandlers.code(state, element)
    : children;
}

function kept(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const children = state.all(element) as RootContent[];
  if (holdsBlocks(children)) return children;
  return [htmlInLine(`<${element.tagName}>`), ...children, htmlInLine(`</${element.tagName}>`)];
}

function link(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  return element.properties['href'] === undefined ? state.all(element) : defaultHandlers.a(state, element);
}

/** What is heard or seen with a player, as a link to it with the words in its place. */
function media(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const result = defaultHandlers.video(state, element);
  if (Array.isArray(result)) return result;
  const { url, children, ...rest }: Link = result;
  return { ...rest, url, children: children.length > 0 ? children : [textNode(url)] };
}

/** A task of a list: its sign becomes Markdown's own. */
function listItem(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
  const item = defaultHandlers.li(state, element) as ListItem;
  const className = element.properties['className'];
  const [first] = item.children;
  const [sign] = first?.type === 'paragraph' ? first.children : [];
  if (!Array.isArray(className) || !className.includes('task-list-item') || sign?.type !== 'text')
    return item;
  const [, box] = /^\s*([☑☐])\s*/u.exec(sign.value) ?? [];
  sign.value = sign.value.replace(/^\s*[☑☐]\s*/u, '');
  return { ...item, checked: box === '☑' };
}

/** How a word of another script is read, in brackets unless its author has written some. */
function reading(...[state, element, parent]: Parameters<Handle>): ReturnType<Handle> {
  const siblings: readonly { type: string }[] = parent?.children ?? [];
  const bracketed = siblings.some((each) => 'tagName' in each && each.tagName === 'rp');
  const children = state.all(element) as RootContent[];
  return bracketed ? children : [textNode('('), ...children, textNode(')')];
}

/** A formula as its author wrote it, where it still says so. */
function math(...[, element]: Parameters<Handle>): ReturnType<Handle> {
  let { alttext: tex } = element.properties;
  visit(element, 'element', (each) => {
    if (each.tagName !== 'annotation' || each.properties['encoding'] !== 'application/x-tex')
      return undefined;
    tex = toString(each).trim();
    return EXIT;
  });
  if (typeof tex !== 'string') return textNode(toString(element));
  if (element.properties['display'] !== 'block') return htmlInLine(`$${tex}$`);
  return { type: 'html', value: `$$\n${tex}\n$$` };
}

/** A table under its caption. Where cells hold blocks, which Markdown's cannot, it stays HTML. */
function table(...[state, element, parent]: Parameters<Handle>): ReturnType<Handle> {
  if (state.inTable) return defaultHandlers.table(state, element);
  const own = withAlignment(element);
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
  const caption = own.children.find(isCaption);
  if (own.children.some(holdsBlockInCell)) return htmlBlock(own);
  const rows = { ...own, children: own.children.filter((child) => !isCaption(child)) };
  const words = caption ? state.one(caption, parent) : undefined;
  return [...[words ?? []].flat(), defaultHandlers.table(state, rows)];
}

const BLOCKS_IN_CELL = new Set(['blockquote', 'details', 'dl', 'hr', 'ol', 'pre', 'table', 'ul', ...TITLES]);

function holdsBlockInCell(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const paragraphs = node.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return BLOCKS_IN_CELL.has(node.tagName) || paragraphs.length > 1 || node.children.some(holdsBlockInCell);
}

/** HTML as a block of Markdown, which ends with an empty line. */
function htmlBlock(element: Element): Html {
  return { type: 'html', value: toHtml(element).replaceAll(/\n(?=\n)/g, '\n&#10;') };
}

/** Cells with their alignment as an attribute instead of a style. */
function withAlignment(element: Element): Element {
  const [, align] = /^text-align:\s*(\w+)$/.exec(String(element.properties['style'] ?? '')) ?? [];
  const properties: Properties = align ? { ...element.properties, align } : element.properties;
  const children = element.children.map((child) => (child.type === 'element' ? withAlignment(child) : child));
  return h(element.tagName, properties, children);
}
