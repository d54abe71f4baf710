import type { Nodes, Root } from 'mdast';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import type { Problem } from '../../diagnostics/problem.ts';

/**
 * Components that an essay uses although neither the site gives them to every essay nor the essay imports or defines them.
 *
 * @param known Names of the components that every essay may use.
 */
export function unknownComponents(tree: Root, known: readonly string[]): Problem[] {
  const code = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
  const defined = new Set([...known, ...(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])]);
  return componentsIn(tree).flatMap(({ name, node }) => {
    const [root = name] = name.split('.');
    if (defined.has(root)) return [];
    const meant = closestMatch(root, known);
    return [
      {
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        message: `There is no component <${name}>.`,
        hint: meant
          ? `Did you mean <${meant}>?`
          : `Import it at the top of the essay, or use one that every essay has: ${known.map((one) => `<${one}>`).join(', ')}.`,
      },
    ];
  });
}

function componentsIn(node: Nodes): { name: string; node: Nodes }[] {
  const own =
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name &&
    /^\p{Lu}|\./u.test(node.name)
      ? [{ name: node.name, node }]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(componentsIn)] : own;
}
