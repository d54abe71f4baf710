import { Parser } from 'htmlparser2';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { find, html as htmlSchema } from 'property-information';
import { BUILTIN_COMPONENTS } from '../builtin-components.ts';
import { isHtmlElement } from '../checks/html-elements.ts';
import { BLOCK_ELEMENTS, isElement, type MdxElement } from '../elements.ts';

type Attribute = MdxElement['attributes'][number];
type Position = NonNullable<Html['position']>;
type Point = Position['start'];

/** Nodes of Markdown that hold the parts of a sentence, and no blocks. */
const SENTENCES: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'heading',
  'link',
  'linkReference',
  'paragraph',
  'strong',
  'tableCell',
]);

const COMPONENTS: ReadonlyMap<string, string> = new Map(
  BUILTIN_COMPONENTS.map((name) => [name.toLowerCase(), name]),
);

/**
 * Replaces the HTML in a Markdown tree by the elements that it stands for, in place, so that checks and outputs see the same
 * nodes as in MDX. Tags are matched with each other as browsers do, across the Markdown between them: `<div>`, an empty line
 * and a paragraph make a `div` that holds the paragraph. A comment becomes a comment of MDX.
 *
 * @param source The whole file, which the positions of the tree refer to.
 */
export function readHtml(tree: Root, source: string): void {
  readHtmlIn(tree, source.split('\n'));
}

function readHtmlIn(parent: Parents, lines: readonly string[]): void {
  for (const child of parent.children) if ('children' in child) readHtmlIn(child, lines);
  const inSentence = SENTENCES.has(parent.type);
  if (parent.children.some(({ type }) => type === 'html')) {
    const children = elementsOf(parent.children, lines, !inSentence);
    parent.children = (inSentence ? asSentence(children) : asBlocks(children)) as never;
  }
  if (!inSentence) parent.children = parent.children.flatMap((child) => withoutParagraph(child)) as never;
}

/** Some siblings with the elements that their HTML makes of them. */
function elementsOf(siblings: readonly Nodes[], lines: readonly string[], areBlocks: boolean): Nodes[] {
  const root: Nodes[] = [];
  const open: MdxElement[] = [];
  let read = 0;
  let node: Html = { type: 'html', value: '' };
  /** Paragraphs of HTML that a block ended, which they cannot hold; the parser knows nothing of blocks of Markdown. */
  const ended = new Set<MdxElement>();
  const parent = () => open.findLast((element) => !ended.has(element))?.children ?? root;
  const add = (child: Nodes) => void parent().push(child as never);
  const position = (from: number, to: number): Position => ({
    start: pointIn(node, from - read, lines),
    end: pointIn(node, to - read, lines),
  });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const place = position(parser.startIndex, parser.endIndex + 1);
        const tag = node.value.slice(parser.startIndex - read, parser.endIndex + 1 - read);
        const element = elementOf(name, tag, attributes, place);
        add(element);
        open.push(element);
      },
      onclosetag: () => {
        const element = open.pop();
        if (!element?.position) return;
        const end = pointIn(node, Math.min(parser.endIndex + 1 - read, node.value.length), lines);
        // An element that nothing closes ends with what stands in it.
        const inside = (element.children.at(-1) as Nodes | undefined)?.position?.end ?? end;
        element.position.end = (inside.offset ?? 0) > (end.offset ?? 0) ? inside : end;
      },
      ontext: (value) => {
        const place = position(parser.startIndex, parser.endIndex + 1);
        const last = parent().at(-1) as Nodes | undefined;
        // A character reference comes apart from the text around it.
        if (last?.type === 'text' && last.position?.end.offset === place.start.offset && last.position) {
          last.value += value;
          last.position.end = place.end;
        } else add({ type: 'text', value, position: place });
      },
      oncomment: (value) =>
        add({
          type: 'mdxFlowExpression',
          value: `/* ${value.trim().replaceAll('*/', '* /')} */`,
          position: position(parser.startIndex, parser.endIndex + 1),
        }),
    },
    { recognizeSelfClosing: true },
  );
  for (const sibling of siblings) {
    if (sibling.type !== 'html') {
      const innermost = open.at(-1);
      if (areBlocks && innermost?.name === 'p') ended.add(innermost);
      add(sibling);
      continue;
    }
    node = sibling;
    parser.write(sibling.value);
    read += sibling.value.length;
  }
  parser.end();
  return root;
}

function elementOf(
  name: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  position: Position,
): MdxElement {
  const written = /^<([^\s/>]+)/.exec(tag)?.[1] ?? name;
  const component = COMPONENTS.get(name);
  const known = component === written ? component : undefined;
  return {
    type: 'mdxJsxFlowElement',
    // What HTML has no element for stays as it is written, for `unknown-components.ts` to name.
    name: known ?? (isHtmlElement(name) ? name : written),
    attributes: Object.entries(attributes).map(([key, value]): Attribute => {
      const { boolean, overloadedBoolean } = find(htmlSchema, key);
      const isSwitch = value === '' && (boolean || overloadedBoolean);
      return { type: 'mdxJsxAttribute', name: key, value: isSwitch ? null : value };
    }),
    children: [],
    position,
  } as MdxElement;
}

/** Elements as parts of a sentence. */
function asSentence(nodes: readonly Nodes[]): Nodes[] {
  return nodes.map((node): Nodes => {
    if (node.type === 'mdxFlowExpression') return { ...node, type: 'mdxTextExpression' };
    if (!isElement(node)) return node;
    return {
      ...node,
      type: 'mdxJsxTextElement',
      children: asSentence(node.children),
    } as MdxElement;
  });
}

/** Elements as blocks. Text that stands between them is a paragraph; in an element, it makes a sentence of all beside it. */
function asBlocks(nodes: readonly Nodes[]): Nodes[] {
  const blocks: Nodes[] = [];
  let sentence: Nodes[] = [];
  const end = () => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (sentence.some((node) => !isBlank(node)))
      blocks.push({
        type: 'paragraph',
        children: asSentence(sentence) as never,
        ...(first?.position &&
          last?.position && { position: { start: first.position.start, end: last.position.end } }),
      });
    sentence = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') sentence.push(node);
    else {
      end();
      blocks.push(asBlock(node));
    }
  }
  end();
  return blocks;
}

function asBlock(node: Nodes): Nodes {
  if (!isElement(node)) return node;
  const hasText = node.children.some((child) => child.type === 'text' && !isBlank(child));
  const isPreformatted = node.name === 'pre' || node.name === 'textarea';
  return {
    ...node,
    children: (hasText || isPreformatted
      ? asSentence(node.children)
      : (node.children as Nodes[]).filter((child) => !isBlank(child)).map(asBlock)) as never,
  } as MdxElement;
}

/** The blocks in a paragraph that holds nothing else: components and elements of HTML that no paragraph can hold. */
function withoutParagraph(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const children = (node.children as Nodes[]).filter((child) => !isBlank(child));
  const isBlock = (child: Nodes) => isElement(child) && /^\p{Lu}/u.test(child.name ?? '');
  const isOnly = children.length > 0 && children.every((child) => isBlock(child) || isBlockElement(child));
  return isOnly ? children.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as RootContent) : [node];
}

function isBlockElement(node: Nodes): boolean {
  return isElement(node) && BLOCK_ELEMENTS.has(node.name ?? '');
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Where a character of some HTML stands in the file; lines of a quotation or list begin with signs that the HTML has not. */
function pointIn({ value, position }: Html, index: number, lines: readonly string[]): Point {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const before = value.slice(0, index).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  const line = start.line + before.length - 1;
  if (before.length === 1)
    return { line, column: start.column + inLine, offset: (start.offset ?? 0) + inLine };
  const written = lines[line - 1] ?? '';
  const indent = Math.max(0, written.indexOf(value.split('\n')[before.length - 1] ?? ''));
  // The offset of a line is that of the lines before it and their ends.
  let offset = (start.offset ?? 0) - (start.column - 1);
  for (let at = start.line; at < line; at += 1) offset += (lines[at - 1]?.length ?? 0) + 1;
  return { line, column: indent + inLine + 1, offset: offset + indent + inLine };
}
