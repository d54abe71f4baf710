import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { answerIn, type OutlineResult } from '../outline.ts';
import { isElement } from '../elements.ts';

/** Questions that nobody has answered yet, and a text that says nothing: pages and feeds would be empty there. */
export function emptyProblems(tree: Root, { outline, anchors }: OutlineResult): Problem[] {
  if (!saysSomething(tree.children)) {
    const { line = 1 } = tree.children.find(({ type }) => type === 'yaml')?.position?.end ?? {};
    return [
      {
        line,
        column: 1,
        message: 'There is nothing below the front matter.',
        hint: 'Write the text, or make it a draft: draft: true',
      },
    ];
  }
  return outline.questions.flatMap(({ anchor, text, line }) => {
    const [, ...answer] = answerIn(tree, anchors, anchor);
    if (saysSomething(answer)) return [];
    return [
      {
        line,
        column: 1,
        message: `The question "${text}" has no answer.`,
        hint: 'Write one below it, remove the question until you have one, or make the text a draft: draft: true',
      },
    ];
  });
}

/** What a footnote says is said where it is cited. */
function saysSomething(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    (node) =>
      isSomething(node) ||
      (node.type !== 'footnoteDefinition' && 'children' in node && saysSomething(node.children)),
  );
}

/** Whether a reader would see or hear something of a node itself, in a feed as well. */
function isSomething(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'inlineMath':
    case 'math':
      return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(node.value);
    case 'image':
    case 'imageReference':
      return true;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return !/^\s*(\/\*.*\*\/\s*)*$/s.test(node.value);
    default:
      return isElement(node) && /^\p{Lu}/u.test(node.name ?? '');
  }
}
