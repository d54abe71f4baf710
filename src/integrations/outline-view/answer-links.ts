import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Where the links of an answer lead, as their author wrote them, references to definitions included.
 *
 * @param answer Nodes of the answer.
 * @param tree The whole text, which may define a link far from where it is used.
 */
export function answerLinks(answer: readonly RootContent[], tree: Root): string[] {
  const defined = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    defined.set(identifier, url);
  });
  const links: string[] = [];
  visit({ type: 'root', children: [...answer] } satisfies Root, (node) => {
    const url =
      node.type === 'link'
        ? node.url
        : node.type === 'linkReference'
          ? defined.get(node.identifier)
          : undefined;
    if (url !== undefined) links.push(url);
  });
  return links;
}
