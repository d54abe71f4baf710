import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, html as schema } from 'property-information';
import { SKIP, visit } from 'unist-util-visit';
import type { Sanitiser } from './sanitisers.ts';

/** What a feed reader leaves of some HTML. */
export function sanitise(html: string, { dropped, elements, attributes, idPrefix }: Sanitiser): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName, properties } = element;
    if (dropped.includes(tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (elements && !(tagName in elements)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    const stays = (property: string) => {
      if (attributes === undefined) return true;
      const name = find(schema, property).attribute;
      return attributes.includes(name) || elements?.[tagName]?.includes(name) === true;
    };
    element.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => stays(name)));
    const { id } = element.properties;
    if (idPrefix !== undefined && typeof id === 'string') element.properties['id'] = idPrefix + id;
    return undefined;
  });
  return tree;
}
