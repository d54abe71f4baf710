import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Namespaces that the feeds use, by the names their elements get here. */
const NAMES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/syndication/history/1.0': 'fh',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** An element of a feed, whatever prefix its document writes. */
export interface FeedElement {
  /** `atom:entry`, or `item` in no namespace; in a namespace that no rule knows, its address and the name. */
  name: string;
  attributes: Record<string, string>;
  children: FeedElement[];
  /** Its own characters, without those of its children. */
  text: string;
}

/**
 * The root of a document.
 *
 * @throws Where it is not well-formed, or a prefix stands for nothing.
 */
export function readXml(xml: string): FeedElement {
  const root = (fromXml(xml) as Root).children.find((child) => child.type === 'element');
  if (!root) throw new Error('There is no element.');
  return read(root, { xml: 'http://www.w3.org/XML/1998/namespace' });
}

function read(element: Element, outer: Record<string, string>): FeedElement {
  const scope = { ...outer };
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns') scope[''] = value ?? '';
    else if (name.startsWith('xmlns:')) scope[name.slice('xmlns:'.length)] = value ?? '';
    else attributes[name] = value ?? '';
  }
  for (const name of Object.keys(attributes)) {
    // An attribute without a prefix is in no namespace, whatever its element is in.
    if (name.includes(':')) expand(name, scope);
  }
  return {
    name: expand(element.name, scope),
    attributes,
    children: element.children.flatMap((child) => (child.type === 'element' ? [read(child, scope)] : [])),
    text: element.children.map((child) => ('value' in child ? child.value : '')).join(''),
  };
}

function expand(name: string, scope: Record<string, string>): string {
  const [local = '', prefix = ''] = name.split(':').toReversed();
  const namespace = scope[prefix];
  if (namespace === undefined && prefix !== '') throw new Error(`The prefix of <${name}> is not declared.`);
  return namespace ? `${NAMES[namespace] ?? namespace}:${local}` : local;
}

/** The children with a name. */
export const all = (parent: FeedElement, name: string): FeedElement[] =>
  parent.children.filter((child) => child.name === name);

/** Text of the first child with a name; `undefined` where there is none. */
export const textOf = (parent: FeedElement, name: string): string | undefined => all(parent, name)[0]?.text;
