import type { Heading, Root } from 'mdast';
import { plainText } from '../text.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { placeOf } from '../elements.ts';

/** Headings of an essay or note that say nothing, that compete with the title, or that skip a level. */
export function headingProblems(tree: Root): Problem[] {
  let above = 1;
  return tree.children.flatMap((node): Problem[] => {
    if (node.type !== 'heading') return [];
    const before = above;
    above = Math.max(node.depth, 2);
    const problem = headingProblem(node, before);
    return problem ? [{ ...placeOf(node), ...problem }] : [];
  });
}

function headingProblem(heading: Heading, before: number): Pick<Problem, 'message' | 'hint'> | undefined {
  const mark = '#'.repeat(heading.depth);
  const text = plainText(heading).trim();
  // An empty heading leaves an empty anchor, which the outline reports too; this names the cause.
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      message: text === '' ? 'The heading is empty.' : `The heading "${text}" has no words.`,
      hint: `Write what is asked: ${mark} Why did you quit?`,
    };
  }
  if (heading.depth === 1) {
    return {
      message: 'A heading with one # competes with the title, which stands in the front matter.',
      hint: `Write: ## ${text}`,
    };
  }
  if (heading.depth <= before + 1) return undefined;
  const expected = '#'.repeat(before + 1);
  return {
    message: `The heading skips a level: ${mark} stands ${before === 1 ? 'before any ##' : `directly under ${'#'.repeat(before)}`}.`,
    hint: `Write: ${expected} ${text}`,
  };
}
