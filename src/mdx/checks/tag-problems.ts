import type { Root } from 'mdast';
import { takenProblem } from '../../permalinks/anchor-syntax.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../elements.ts';

/** Tags that no text may hold, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  base: 'would turn every link of the page',
  embed: 'would bring another site into the page',
  iframe: 'would bring another site into the page',
  link: 'belongs to the head of a page',
  meta: 'belongs to the head of a page',
  object: 'would bring another site into the page',
  script: 'would not run: the policy of the page lets only its own scripts run',
  style: 'belongs to the head of a page',
};

/**
 * Tags that a text may not hold, and ids of tags that mean something else on the page already.
 *
 * @param anchors Anchors of the headings.
 */
export function tagProblems(tree: Root, anchors: Iterable<string>): Problem[] {
  const taken = new Set(anchors);
  return nodesIn(tree, (node): node is MdxElement => isElement(node)).flatMap((tag): Problem[] => {
    const place = placeOf(tag);
    const refusal = REFUSED[tag.name ?? ''];
    const id = idOf(tag);
    const problems = refusal
      ? [
          {
            ...place,
            message: `The tag <${tag.name}> ${refusal}.`,
            hint: 'Take it away; looks belong to src/styles/, and what moves is a figure.',
          },
        ]
      : [];
    if (id === undefined || isComponent(tag)) return problems;
    const problem = takenProblem(id) ?? (taken.has(id) ? 'is taken by a heading or another tag' : undefined);
    taken.add(id);
    if (problem)
      problems.push({ ...place, message: `The id "${id}" ${problem}.`, hint: 'Give the tag another id.' });
    return problems;
  });
}

/** Whose id is a property, and none of the page until it makes one of it. */
function isComponent({ name }: MdxElement): boolean {
  return /^\p{Lu}/u.test(name ?? '');
}

function idOf({ attributes }: MdxElement): string | undefined {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}
