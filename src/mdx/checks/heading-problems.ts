import type { Heading, Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { anchorFromComment } from '../../permalinks/anchor-syntax.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../elements.ts';
import { isComment } from '../render/code.ts';
import { anchorInBraces } from '../syntax/heading-attributes.ts';
import { plainText } from '../text.ts';

/**
 * Headings of an essay or note that say nothing, that compete with the title, that skip a level, or that hold what no title
 * can.
 *
 * @param source The whole file.
 */
export function headingProblems(tree: Root, source: string): Problem[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  return headings.flatMap((heading, index): Problem[] => {
    const before = Math.max(headings[index - 1]?.depth ?? 1, index === 0 ? 1 : 2);
    const problem =
      headingProblem(heading) ??
      skipProblem(headings.slice(index), before, source) ??
      contentProblem(heading, source);
    return problem ? [{ ...placeOf(heading), ...problem }] : [];
  });
}

function headingProblem(heading: Heading): Pick<Problem, 'message' | 'hint'> | undefined {
  const mark = '#'.repeat(heading.depth);
  const text = plainText(heading).trim();
  // An empty heading leaves an empty anchor, which the outline reports too; this names the cause.
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      message: text === '' ? 'The heading is empty.' : `The heading "${text}" has no words.`,
      hint: `Write a heading: ${mark} Why did you quit?`,
    };
  }
  if (heading.depth === 1) {
    return {
      message: 'A heading with one # competes with the title, which is in the front matter.',
      hint: `Write: ## ${text}`,
    };
  }
  return undefined;
}

/**
 * What is wrong with the level of a heading. The others of its level are raised with it: they would become parts of it.
 *
 * @param headings The heading, and all below it.
 * @param before Level of the heading above it.
 */
function skipProblem(
  headings: readonly Heading[],
  before: number,
  source: string,
): Pick<Problem, 'message' | 'hint'> | undefined {
  const [heading, ...below] = headings;
  if (!heading || heading.depth <= before + 1) return undefined;
  const end = below.findIndex(({ depth }) => depth < heading.depth);
  const lines = below.slice(0, end < 0 ? undefined : end).map((node) => placeOf(node).line);
  const others =
    lines.length > 1
      ? ` (and raise the headings on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)} by as much)`
      : lines.length > 0
        ? ` (and raise the heading on line ${lines[0]} by as much)`
        : '';
  return {
    message: `The heading skips a level: ${'#'.repeat(heading.depth)} comes ${before === 1 ? 'before any ##' : `directly under ${'#'.repeat(before)}`}.`,
    hint: `Write: ${raised(heading, before + 1, source)}${others}`,
  };
}

/** A heading as it is written, anchor and all, at another level. */
function raised(heading: Heading, depth: number, source: string): string {
  const line = writtenLine(heading, source);
  const signs = '#'.repeat(depth);
  if (line.startsWith('#')) return line.replace(/^#+/, signs);
  const ended = heading.position?.end.line === heading.position?.start.line;
  if (ended && line.startsWith('<')) return line.replace(/(<\/?h)[1-6]\b/gi, `$1${depth}`);
  const anchor = anchorInBraces(heading);
  return `${signs} ${plainText(heading).replace(/\s+/g, ' ').trim()}${anchor === undefined ? '' : ` {#${anchor}}`}`;
}

/** What is wrong with what a heading holds besides words. */
function contentProblem(heading: Heading, source: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const { hProperties = {} } = heading.data ?? {};
  const line = writtenLine(heading, source);
  const [expression] = nodesIn(heading, isExpression);
  if (expression) {
    const { start, end } = expression.position ?? {};
    const from = (start?.offset ?? 0) - (heading.position?.start.offset ?? 0);
    const length = (end?.offset ?? 0) - (start?.offset ?? 0);
    const escaped = `${line.slice(0, from)}\\{${expression.value}\\}${line.slice(from + length)}`;
    return {
      message: `The heading contains an expression, {${expression.value}}, which titles, addresses and lists cannot show.`,
      hint: `Write the words themselves, or for literal braces: ${escaped}`,
    };
  }
  const [component] = nodesIn(heading, isComponent);
  if (component) {
    return {
      message: `The component <${component.name}> is in a heading, but titles, addresses and lists cannot show it.`,
      hint: `Put it below the heading, and write: ${'#'.repeat(heading.depth)} ${plainText(heading).trim()}`,
    };
  }
  const anchor = anchorInBraces(heading);
  const anchors = heading.children.flatMap((child) =>
    child.type === 'mdxTextExpression' ? (anchorFromComment(child.value) ?? []) : [],
  );
  const isForeign = Object.keys(hProperties).some((name) => name !== 'id');
  if (!isForeign && (anchor === undefined || anchors.length === 0)) return undefined;
  const wanted = anchor ?? anchors[0];
  return {
    message: isForeign
      ? `The heading ends in ${/\{[^{}]*\}\s*$/.exec(line)?.[0].trim() ?? 'something in braces'}, but only an anchor may follow it.`
      : 'The heading has two anchors.',
    hint: `Write: ${'#'.repeat(heading.depth)} ${plainText(heading).trim()}${wanted ? ` {#${wanted}}` : ''}`,
  };
}

function writtenLine({ position }: Heading, source: string): string {
  const [line = ''] = source.slice(position?.start.offset, position?.end.offset).split('\n');
  return line.trimEnd();
}

function isExpression(node: Nodes): node is Extract<Nodes, { type: 'mdxTextExpression' }> {
  return node.type === 'mdxTextExpression' && !isComment(node.value);
}

function isComponent(node: Nodes): node is MdxElement {
  return isElement(node) && /^\p{Lu}|\./u.test(node.name ?? '');
}
