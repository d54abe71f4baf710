import type { Root } from 'mdast';
import { takenProblem } from '../../permalinks/anchor-syntax.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../elements.ts';

/** Tags that no text may hold, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  base: 'would change every link on the page',
  embed: 'would load another site into the page',
  link: 'belongs in the head of a page',
  meta: 'belongs in the head of a page',
  object: 'would load another site into the page',
  style: 'belongs in the head of a page',
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
    const refusal = refusalOf(tag);
    const id = idOf(tag);
    const problems = refusal
      ? [
          {
            ...place,
            message: `The tag <${tag.name}> ${refusal}.`,
            hint: 'Remove it; styling belongs in src/styles/, and anything interactive is a figure.',
          },
        ]
      : [];
    const handler = isComponent(tag) ? undefined : handlerOf(tag);
    if (handler !== undefined) {
      problems.push({
        ...place,
        message: `The attribute ${handler} would not run: the page’s security policy allows only its own scripts.`,
        hint: 'Remove it; anything interactive is a component next to the text, in a file of its own: import Counter from "./Counter.tsx".',
      });
    }
    if (id === undefined || isComponent(tag)) return problems;
    const problem =
      takenProblem(id) ?? (taken.has(id) ? 'is already used by a heading or another tag' : undefined);
    taken.add(id);
    if (problem)
      problems.push({ ...place, message: `The id "${id}" ${problem}.`, hint: 'Give the tag another id.' });
    return problems;
  });
}

/** Frames and scripts of other sites are a matter of what src/site.ts allows. */
function refusalOf(tag: MdxElement): string | undefined {
  const loads = tag.attributes.some(
    (each) =>
      each.type === 'mdxJsxAttribute' &&
      each.name === 'src' &&
      (typeof each.value !== 'string' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(each.value)),
  );
  if (tag.name === 'script' && !loads)
    return 'would not run: the page’s security policy allows only its own scripts';
  if (tag.name === 'iframe' && !loads) return 'would load another page into the page';
  return Object.hasOwn(REFUSED, tag.name ?? '') ? REFUSED[tag.name ?? ''] : undefined;
}

/** Whose id is a property, and none of the page until it makes one of it. */
function isComponent({ name }: MdxElement): boolean {
  return /^\p{Lu}/u.test(name ?? '');
}

/** Name of an attribute that holds a script. */
function handlerOf({ attributes }: MdxElement): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && /^on[a-z]/i.test(each.name));
  return found?.type === 'mdxJsxAttribute' ? found.name : undefined;
}

function idOf({ attributes }: MdxElement): string | undefined {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}
