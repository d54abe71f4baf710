import type { Nodes, Root } from 'mdast';
import { isElement, placeOf } from '../elements.ts';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { givenNames, isHtmlElement, withoutTags } from './html-elements.ts';

/**
 * Components that an essay uses although neither the site gives them to every essay nor the essay imports or defines them,
 * and elements that HTML has not: browsers show nothing of `<string />`.
 *
 * @param known Names of the components that every essay may use.
 * @param source The whole file.
 */
export function unknownComponents(tree: Root, known: readonly string[], source: string): Problem[] {
  const code = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
  const defined = givenNames(code);
  const lines = source.split('\n');
  const unknown = tagsIn(tree).filter(({ name }) =>
    isComponent(name) ? !defined.has(name.split('.')[0] ?? name) : !isHtmlElement(name),
  );
  const names = new Set(unknown.map(({ name }) => name));
  return unknown.flatMap(({ name, node }): Problem[] => {
    const place = placeOf(node);
    const written = withoutTags(lines[place.line - 1] ?? '', (each) => names.has(each)).trimEnd();
    const asCharacters = `For a literal <, write: ${written}`;
    if (!isComponent(name)) {
      return [{ ...place, message: `There is no element <${name}> in HTML.`, hint: asCharacters }];
    }
    const meant = closestMatch(name.split('.')[0] ?? name, known);
    return [
      {
        ...place,
        message: `There is no component <${name}>.`,
        hint: meant
          ? `Did you mean <${meant}>?`
          : `Import it at the top of the essay, or use one that every essay has: ${known.map((one) => `<${one}>`).join(', ')}. ${asCharacters}`,
      },
    ];
  });
}

/** Elements that are named after something, but those of drawings and formulas, which have languages of their own. */
function tagsIn(node: Nodes): { name: string; node: Nodes }[] {
  const name = isElement(node) ? node.name : null;
  const own = name && !isCustomElement(name, node) ? [{ name, node }] : [];
  if (!('children' in node) || name === 'svg' || name === 'math') return own;
  return [...own, ...node.children.flatMap(tagsIn)];
}

/** Elements that some script defines have a hyphen; an empty one without attributes is a placeholder. */
function isCustomElement(name: string, node: Nodes): boolean {
  if (!/^[a-z][^.]*-/.test(name) || !isElement(node)) return false;
  return node.children.length > 0 || node.attributes.length > 0;
}

function isComponent(name: string): boolean {
  return /^\p{Lu}|\./u.test(name);
}
