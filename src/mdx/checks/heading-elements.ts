import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../elements.ts';
import { isQuestion } from '../question-mark.ts';
import { anchorInBraces } from '../syntax/heading-attributes.ts';
import { headingDepth } from '../syntax/html-headings.ts';
import { plainText } from '../text.ts';

/** Headings as elements that could not be read as headings, and questions inside of elements, where nobody finds them. */
export function headingElementProblems(tree: Root): Problem[] {
  const inElements = nodesIn(tree, (node): node is MdxElement => isElement(node)).flatMap((element) => {
    const depth = headingDepth(element);
    if (depth !== undefined) return [];
    return (element.children as Nodes[])
      .filter((child) => child.type === 'heading' || isHeadingElement(child))
      .map((heading) => ({ heading, element }));
  });
  const hidden = inElements.flatMap(({ heading, element }): Problem[] => {
    const text = textOf(heading);
    if (!isQuestion(text)) return [];
    return [
      {
        ...placeOf(heading),
        message: `The question "${text}" is inside an element, so it does not count as a question of the essay.`,
        hint: `Close the element before it, and write: ${headingLine(heading, element.name === 'a' ? element : undefined)}`,
      },
    ];
  });
  const unread = tree.children.flatMap((node): Problem[] => {
    const elements = node.type === 'paragraph' ? node.children : [node];
    return elements.flatMap((element): Problem[] => {
      if (!isHeadingElement(element)) return [];
      return [
        {
          ...placeOf(element),
          message: `<${element.name}> cannot be a heading of the text: ${node.type === 'paragraph' ? 'it shares its line with something else' : 'it has attributes other than an id'}.`,
          hint: `Write, on a line of its own: ${headingLine(element)}`,
        },
      ];
    });
  });
  return [...hidden, ...unread];
}

/** A heading with its level and anchor, which may be that of the element around it. */
function headingLine(heading: Nodes, around?: MdxElement): string {
  const depth = heading.type === 'heading' ? heading.depth : isElement(heading) ? headingDepth(heading) : 2;
  const written = heading.type === 'heading' ? anchorInBraces(heading) : undefined;
  const [id = written] = [heading, around].flatMap((node) =>
    node && isElement(node)
      ? node.attributes.flatMap((each) =>
          each.type === 'mdxJsxAttribute' && /^(id|name)$/.test(each.name) && typeof each.value === 'string'
            ? [each.value]
            : [],
        )
      : [],
  );
  return `${'#'.repeat(depth ?? 2)} ${textOf(heading)}${id === undefined ? '' : ` {#${id}}`}`;
}

function textOf(node: Nodes): string {
  return plainText(node).replace(/\s+/g, ' ').trim();
}

function isHeadingElement(node: Nodes): node is MdxElement {
  return isElement(node) && headingDepth(node) !== undefined;
}
