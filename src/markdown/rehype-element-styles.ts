import type { ImportDeclaration } from 'estree';
import type { Nodes, Root, RootContent } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { PULL_QUOTE } from '../questions/text.ts';
import { CALLOUT } from './callouts.ts';

/** Styles that few texts need, by what needs them. */
const STYLES: readonly [file: string, needs: (node: Nodes) => boolean][] = [
  ['/src/styles/code.css', (node) => isTag(node, 'pre')],
  ['/src/styles/pictures.css', (node) => isTag(node, 'img')],
  ['/src/styles/callouts.css', (node) => isComponent(node, CALLOUT) || isComponent(node, PULL_QUOTE)],
];

/**
 * Lets a text import the styles of the elements that it holds, so that no other page carries them.
 *
 * `<pre>…</pre>` → `import '/src/styles/code.css'; <pre>…</pre>`
 */
export function rehypeElementStyles() {
  return (tree: Root): void => {
    const needed = STYLES.filter(([, needs]) => {
      let found = false;
      visit(tree, (node) => {
        found = needs(node);
        return found ? EXIT : undefined;
      });
      return found;
    });
    tree.children.unshift(...needed.map(([file]) => importOf(file)));
  };
}

function importOf(file: string): RootContent {
  const declaration: ImportDeclaration = {
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [],
    source: { type: 'Literal', value: file },
  };
  return {
    type: 'mdxjsEsm',
    value: '',
    data: { estree: { type: 'Program', sourceType: 'module', body: [declaration], comments: [] } },
  };
}

function isTag(node: Nodes, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}

function isComponent(node: Nodes, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}
