import type { Heading, Nodes, Root } from 'mdast';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';
import { sourceOf } from './heading-anchors.ts';
import type { PlacedLink } from './links.ts';

/**
 * Links to anchors that the text names as old pages do, `<a name="q3"></a>`, each with what to write instead.
 *
 * @param anchors Anchor of every heading.
 * @param source The whole file.
 */
export function withNamedAnchors(
  links: readonly PlacedLink[],
  tree: Root,
  anchors: ReadonlyMap<Heading, string>,
  source: string,
): PlacedLink[] {
  const named = namedAnchors(tree, anchors, source);
  return links.map((link) => {
    const instead = link.url.startsWith('#') ? named.get(link.url.slice(1)) : undefined;
    return instead === undefined ? link : { ...link, instead };
  });
}

function namedAnchors(
  tree: Root,
  anchors: ReadonlyMap<Heading, string>,
  source: string,
): ReadonlyMap<string, string> {
  return new Map(
    tree.children.flatMap((node, index) =>
      nodesIn(node, isAnchor).flatMap((element): [string, string][] => {
        const name = nameOf(element);
        if (name === undefined) return [];
        const heading = node.type === 'heading' ? node : tree.children[index + 1];
        const { line } = placeOf(element);
        return heading?.type === 'heading'
          ? [[name, headingHint(name, heading, anchors, source)]]
          : [[name, `Write on line ${line}: <span id="${name}"></span>`]];
      }),
    ),
  );
}

function headingHint(
  name: string,
  heading: Heading,
  anchors: ReadonlyMap<Heading, string>,
  source: string,
): string {
  const { line } = placeOf(heading);
  const words = {
    ...heading,
    children: heading.children.filter((child) => !isAnchor(child) || child.children.length > 0),
  };
  const own = anchors.get(heading);
  const written = `${'#'.repeat(heading.depth)} ${sourceOf(words, source)}`;
  return `<a name="${name}"> is not an anchor here; link to the heading: #${own}. To keep the anchor, remove the tag, and write on line ${line}: ${written} {#${name}}`;
}

function nameOf({ attributes }: MdxElement): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'name');
  return typeof found?.value === 'string' ? found.value : undefined;
}

function isAnchor(node: Nodes): node is MdxElement {
  return isElement(node, 'a');
}
