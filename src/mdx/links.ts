import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { BUILTIN_COMPONENTS } from './builtin-components.ts';
import { CALLOUT } from './callouts.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';
import { plainText, PULL_QUOTE } from './text.ts';

/** A link as its author wrote it, and where. */
export interface PlacedLink {
  url: string;
  /** The words of the link; `undefined` where they stand elsewhere. */
  text: string | undefined;
  line: number;
  column: number;
  /** What to write where the text names the place in a way that does not work here; see `withNamedAnchors`. */
  instead?: string;
}

/** Every link in the text of an essay or note: in Markdown, by reference and in tags. */
export function linksIn(tree: Root): PlacedLink[] {
  // A definition may also be that of a picture.
  const referred = new Set(nodesIn(tree, isReference).map(({ identifier }) => identifier));
  const links = nodesIn(tree, isLink).filter((node) => node.type === 'link' || referred.has(node.identifier));
  return [
    ...links.map((node) => ({
      url: node.url,
      text: node.type === 'link' ? wordsOf(node) : undefined,
      ...placeOf(node),
    })),
    ...nodesIn(tree, isAnchorTag).flatMap((node) => {
      const url = attribute(node, 'href');
      return url === undefined ? [] : [{ url, text: undefined, ...placeOf(node) }];
    }),
  ];
}

/**
 * Ids that the tags of a text give to its page, and the author's own components, which most likely pass theirs on. Those of
 * built-in components are none of these: figures and charts make ids from theirs, and nothing else takes one.
 */
export function idsIn(node: Nodes): string[] {
  const own = isElement(node) && !isBuiltin(node.name) ? (attribute(node, 'id') ?? []) : [];
  const children = 'children' in node && showsChildren(node) ? node.children : [];
  return [own, ...children.map(idsIn)].flat();
}

/** Figures, charts and players show nothing of what stands between their tags. */
function showsChildren(node: Nodes): boolean {
  return !isElement(node) || !isBuiltin(node.name) || node.name === CALLOUT || node.name === PULL_QUOTE;
}

function isBuiltin(name: string | null): boolean {
  return (BUILTIN_COMPONENTS as readonly (string | null)[]).includes(name);
}

function wordsOf(link: Link): string {
  const shown = nodesIn(
    link,
    (node): node is Exclude<Nodes, Root> => node.type === 'image' || isElement(node),
  );
  return plainText(link).trim() || (shown.length > 0 ? '…' : '');
}

function attribute({ attributes }: MdxElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function isLink(node: Nodes): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition';
}

function isReference(node: Nodes): node is LinkReference {
  return node.type === 'linkReference';
}

function isAnchorTag(node: Nodes): node is MdxElement {
  return isElement(node, 'a');
}
