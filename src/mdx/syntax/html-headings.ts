import type { Heading } from 'mdast';
import type { MdxElement } from '../elements.ts';

/**
 * The heading that an element is: `<h2 id="why">Why?</h2>` asks as `## Why? {#why}` does. Old pages name anchors by `name`.
 *
 * @returns `undefined` if it is none, or has attributes that a heading cannot keep.
 */
export function headingOf(element: MdxElement): Heading | undefined {
  const depth = headingDepth(element);
  const ids = element.attributes.map((each) =>
    each.type === 'mdxJsxAttribute' && /^(id|name)$/.test(each.name) && typeof each.value === 'string'
      ? each.value
      : undefined,
  );
  if (depth === undefined || new Set(ids).size > 1 || ids.includes(undefined)) return undefined;
  const [id] = ids;
  const children = element.children.flatMap((child) =>
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

/** Which heading an element is, from 1 to 6; `undefined` if it is none. */
export function headingDepth({ name }: MdxElement): Heading['depth'] | undefined {
  const depth = /^h([1-6])$/.exec(name ?? '')?.[1];
  return depth === undefined ? undefined : (Number(depth) as Heading['depth']);
}
