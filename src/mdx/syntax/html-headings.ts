import type { Heading, Nodes } from 'mdast';
import { isElement, type MdxElement } from '../elements.ts';

/**
 * The heading that an element is: `<h2 id="why">Why?</h2>` asks as `## Why? {#why}` does. Old pages name anchors by `name`,
 * or put the heading into one: `<a name="why"><h2>Why?</h2></a>`.
 *
 * @returns `undefined` if it is none, or has attributes that a heading cannot keep.
 */
export function headingOf(element: MdxElement): Heading | undefined {
  const inner = element.name === 'a' ? onlyElement(element) : undefined;
  const heading = inner ?? element;
  const depth = headingDepth(heading);
  const attributes = [...element.attributes, ...(inner?.attributes ?? [])];
  const ids = attributes.map((each) =>
    each.type === 'mdxJsxAttribute' && /^(id|name)$/.test(each.name) && typeof each.value === 'string'
      ? each.value
      : undefined,
  );
  if (depth === undefined || new Set(ids).size > 1 || ids.includes(undefined)) return undefined;
  const [id] = ids;
  const children = heading.children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child],
  );
  return {
    type: 'heading',
    depth,
    children: children as Heading['children'],
    ...(id !== undefined && { data: { hProperties: { id } } }),
    ...(element.position && { position: element.position }),
  };
}

/** The element that is all another one holds. */
function onlyElement({ children }: MdxElement): MdxElement | undefined {
  const inside = (children as Nodes[])
    .flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
    .filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = inside;
  return only && inside.length === 1 && isElement(only) ? only : undefined;
}

/** Which heading an element is, from 1 to 6; `undefined` if it is none. */
export function headingDepth({ name }: MdxElement): Heading['depth'] | undefined {
  const depth = /^h([1-6])$/.exec(name ?? '')?.[1];
  return depth === undefined ? undefined : (Number(depth) as Heading['depth']);
}
