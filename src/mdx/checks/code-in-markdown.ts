import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { BUILTIN_COMPONENTS } from '../builtin-components.ts';
import { nodesIn, placeOf } from '../elements.ts';
import { isProse } from '../syntax/esm.ts';
import { plainText } from '../text.ts';

/** A component whose tag Markdown takes for text: values in braces are no HTML. */
const COMPONENT = new RegExp(`<(${BUILTIN_COMPONENTS.join('|')})\\b[^>]*\\{`);

/**
 * What only MDX runs, in a text in plain Markdown, where readers would see the code: imports, and components with values in
 * braces.
 */
export function codeInMarkdown(tree: Root): Problem[] {
  return nodesIn(tree, isParagraph).flatMap((paragraph): Problem[] => {
    const text = plainText(paragraph);
    const name = COMPONENT.exec(text)?.[1];
    const isStatement = /^(?:import|export)\b/.test(text) && !isProse(text);
    if (name === undefined && !isStatement) return [];
    return [
      {
        ...placeOf(paragraph),
        message: isStatement
          ? 'Imports and exports are code of MDX, and this file is plain Markdown.'
          : `<${name}> has values in braces, which only MDX reads, and this file is plain Markdown.`,
        hint: 'Rename the file so that it ends in .mdx.',
      },
    ];
  });
}

function isParagraph(node: Nodes): node is Extract<Nodes, { type: 'paragraph' }> {
  return node.type === 'paragraph';
}
