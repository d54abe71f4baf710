import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { find, html } from 'property-information';
import { BUILTIN_COMPONENTS } from '../builtin-components.ts';
import { BLOCK_ELEMENTS } from '../elements.ts';
import { PASSAGE, PERMALINK } from '../plugins/rehype-answers.ts';
import type { AuthorCode } from './author-code.ts';
import { isComment, needsModule, placedCode, run, type CodePlace } from './code.ts';
import { fragment, JsxNode } from './jsx.ts';
import { CODE_BLOCK, component, MODULE, PICTURE, TABLE } from './pieces.ts';

type MdxElement = Extract<ElementContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type MdxExpression = Extract<ElementContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
type Props = Record<string, unknown>;

const COMPONENTS: ReadonlySet<string> = new Set([...BUILTIN_COMPONENTS, PERMALINK]);

/** What stands inside an author's own component in a module; the output writes it. */
const CHILDREN = '{props.children}';

/**
 * Turns the MDX in a tree of HTML into HTML and components. Expressions and tags that need what the author imports become
 * holes, for each of which `modules` gets the source of a module.
 */
export function evaluator(code: AuthorCode) {
  const modules: string[] = [];
  let ran = false;

  /** Runs an author's expression. */
  function value(expression: string): Promise<unknown> {
    ran = true;
    return run(`return ${expression}`, code.scope);
  }

  async function evaluate(nodes: readonly (ElementContent | RootContent)[]): Promise<ElementContent[]> {
    const all: ElementContent[] = [];
    // One after the other: modules are numbered in the order of the text.
    for (const node of nodes) all.push(...(await evaluateNode(node)));
    return all;
  }

  async function evaluateNode(node: ElementContent | RootContent): Promise<ElementContent[]> {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'element':
        return [ofMarkdown(node, await evaluate(node.children))];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return evaluateExpression(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return evaluateElement(node);
      default:
        return [];
    }
  }

  async function evaluateExpression(node: MdxExpression): Promise<ElementContent[]> {
    if (isComment(node.value)) return [];
    const start = node.position?.start;
    const placed = placedCode(node.value, placeAt((start?.offset ?? 0) + 1, node.value));
    if (needsModule(`(${node.value}\n)`, code.imported)) return [module(node, `{${placed}}`, [])];
    return toNodes(await value(placed));
  }

  async function evaluateElement(node: MdxElement): Promise<ElementContent[]> {
    const { name } = node;
    const children = await evaluate(node.children);
    if (name === null) return children;
    const attributes = placedAttributes(node);
    const [root = ''] = name.split('.');
    const needs = attributes.some(({ code: own }) => own && needsModule(`(${own.written}\n)`, code.imported));
    if (code.imported.has(root) || needs)
      return [module(node, tag(name, attributes, children.length > 0), children)];
    const props: Props = {};
    for (const { name: attribute, literal, code: own } of attributes) {
      if (attribute === undefined) Object.assign(props, await value(own?.placed ?? '{}'));
      else props[attribute] = own ? await value(own.placed) : (literal ?? true);
    }
    if (name === PASSAGE) return [element('div', { className: ['passage'] }, children)];
    if (COMPONENTS.has(name)) return [component(name, props, children)];
    if (/^\p{Lu}|\./u.test(name)) {
      return toNodes(new JsxNode(await value(name), props, children));
    }
    return tagged(name, props, children);
  }

  function module(
    { position }: MdxElement | MdxExpression,
    source: string,
    children: ElementContent[],
  ): ElementContent {
    modules.push(`${code.statements}\n${source}\n`);
    return component(
      MODULE,
      { module: modules.length - 1, line: position?.start.line, column: position?.start.column },
      children,
    );
  }

  /** The attributes of a tag, those in braces with their code. */
  function placedAttributes(node: MdxElement): Attribute[] {
    let from = node.position?.start.offset ?? 0;
    return node.attributes.map((attribute): Attribute => {
      const isSpread = attribute.type === 'mdxJsxExpressionAttribute';
      if (!isSpread && typeof attribute.value !== 'object')
        return { name: attribute.name, literal: attribute.value };
      if (!isSpread && !attribute.value) return { name: attribute.name };
      const inBraces = typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
      const at = code.source.indexOf(`{${inBraces}}`, from);
      if (at >= 0) from = at + 1;
      const own = isSpread ? inBraces.replace(/^\s*\.\.\./, '') : inBraces;
      const placed = placedCode(own, placeAt(at < 0 ? from : at + 1, inBraces));
      return { ...(!isSpread && { name: attribute.name }), code: { written: own, placed } };
    });
  }

  /** The place of some code that stands behind an offset, white space at its beginning left out. */
  function placeAt(offset: number, own: string): CodePlace {
    const lines = code.source.slice(0, offset + own.length - own.trimStart().length).split('\n');
    return { file: code.file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }

  return { evaluate, modules, runsCode: () => ran };
}

/** An attribute of a tag: written out, or as code. */
interface Attribute {
  /** None for `{...spread}`. */
  name?: string;
  literal?: string | undefined;
  code?: { written: string; placed: string };
}

/** A tag of an author's own component as MDX. */
function tag(name: string, attributes: readonly Attribute[], hasChildren: boolean): string {
  const written = attributes.map(({ name: attribute, literal, code }) => {
    if (attribute === undefined) return ` {...${code?.placed ?? '{}'}}`;
    if (code) return ` ${attribute}={${code.placed}}`;
    if (literal === undefined) return ` ${attribute}`;
    return ` ${attribute}="${literal.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  const open = `<${name}${written.join('')}`;
  return hasChildren ? `${open}>${CHILDREN}</${name}>` : `${open} />`;
}

/** Elements of tables in which white space is nothing. */
const ROWS = new Set(['table', 'tbody', 'thead', 'tr']);

/** An element that Markdown made: as it is, or a component where outputs differ. */
function ofMarkdown({ tagName, properties }: Element, all: ElementContent[]): ElementContent {
  const children = ROWS.has(tagName) ? all.filter(({ type }) => type !== 'text') : all;
  switch (tagName) {
    case 'pre':
      return component(
        CODE_BLOCK,
        { language: properties['data-language'], title: properties['data-title'] },
        children,
      );
    case 'table':
      return component(TABLE, { label: properties['label'] }, children);
    case 'img':
      return component(PICTURE, { ...properties });
    case 'td':
    case 'th': {
      const { align, ...rest } = properties;
      return element(tagName, align ? { ...rest, style: `text-align:${String(align)}` } : rest, children);
    }
    default:
      return element(tagName, properties, children);
  }
}

/** Nodes for the value of an expression. */
async function toNodes(value: unknown): Promise<ElementContent[]> {
  const known = await value;
  if (known === null || known === undefined || typeof known === 'boolean') return [];
  if (Array.isArray(known)) return (await Promise.all(known.map(toNodes))).flat();
  if (known instanceof JsxNode) return ofJsx(known);
  if (isNode(known)) return [known];
  return [{ type: 'text', value: String(known) }];
}

async function ofJsx({ type, props, children }: JsxNode): Promise<ElementContent[]> {
  if (type === fragment) return toNodes(children);
  if (typeof type === 'function')
    return toNodes(
      (type as (props: Props) => unknown)({ ...props, ...(children.length > 0 && { children }) }),
    );
  const content = await toNodes(children);
  const name = String(type);
  return COMPONENTS.has(name) ? [component(name, props, content)] : tagged(name, props, content);
}

function isNode(value: unknown): value is ElementContent {
  const { type } = value as { type?: unknown };
  return typeof value === 'object' && (type === 'element' || type === 'text' || type === 'component');
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A tag that an author wrote. A block ends its line, so that no words join where somebody reads the text alone. */
function tagged(name: string, props: Props, children: ElementContent[]): ElementContent[] {
  const own = element(name, toProperties(props), children);
  return BLOCK_ELEMENTS.has(name) ? [own, { type: 'text', value: '\n' }] : [own];
}

/** Attributes as authors write them, as properties of HTML. */
function toProperties(props: Props): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined) continue;
    const { property, boolean } = find(html, name === 'className' ? 'class' : name);
    if (property === 'className') properties[property] = String(value).split(/\s+/);
    else if (property === 'style' && typeof value === 'object') properties[property] = styleText(value);
    else if (typeof value === 'boolean') properties[property] = boolean ? value : value ? '' : null;
    else properties[property] = value as string | number;
  }
  return properties;
}

function styleText(style: object): string {
  return Object.entries(style)
    .map(
      ([name, value]) =>
        `${name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${String(value)}`,
    )
    .join(';');
}
