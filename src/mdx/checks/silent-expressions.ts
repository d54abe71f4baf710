import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { nodesIn, placeOf } from '../elements.ts';
import { isArgument } from './expression-problems.ts';

type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/** Code that shows nothing on the page. A comment does so on purpose. */
const SILENT = /^\s*(?:undefined|null|true|false)?\s*$/;

/**
 * Braces that a reader would not see although most often they are meant as they are written: `interface{}`, `{null}`.
 *
 * @param source The whole file.
 */
export function silentExpressions(tree: Root, source: string): Problem[] {
  // TeX outside of a formula has a message of its own.
  const silent = nodesIn(tree, isSilent).filter((node) => !isArgument(node, source));
  const firstOfLine = new Map(silent.toReversed().map((node) => [placeOf(node).line, node]));
  return silent
    .filter((node) => firstOfLine.get(placeOf(node).line) === node)
    .map((node) => ({
      ...placeOf(node),
      message: `The braces {${node.value.trim()}} are code and show nothing on the page.`,
      hint: `For literal braces, write: ${escapedLine(node, silent, source)}`,
    }));
}

/** The line of an expression with the braces of all such expressions in it escaped. */
function escapedLine(first: Expression, all: readonly Expression[], source: string): string {
  const { line } = placeOf(first);
  const inLine = all.filter((node) => placeOf(node).line === line);
  const from = source.lastIndexOf('\n', (first.position?.start.offset ?? 0) - 1) + 1;
  const lastEnd = inLine.at(-1)?.position?.end.offset ?? from;
  const lineEnd = source.indexOf('\n', lastEnd);
  let at = from;
  let written = '';
  for (const { position, value } of inLine) {
    written += `${source.slice(at, position?.start.offset)}\\{${value.replace(/\s+/g, ' ')}\\}`;
    at = position?.end.offset ?? at;
  }
  return (written + source.slice(at, lineEnd < 0 ? undefined : lineEnd)).trimEnd();
}

function isSilent(node: Nodes): node is Expression {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && SILENT.test(node.value);
}
