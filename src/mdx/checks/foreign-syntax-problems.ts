import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import * as words from '../../i18n/words.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import { nodesIn, placeOf } from '../elements.ts';
import { alertKind, isCalloutKind } from '../syntax/alerts.ts';
import { headingElementProblems } from './heading-elements.ts';
import { calloutLine, INLINE_SIGNS, LINE_SIGNS } from './foreign-syntax.ts';

/**
 * What means something in other dialects of Markdown, and would stand in the text as it is written, or not at all.
 *
 * @param source The whole file.
 */
export function foreignSyntaxProblems(tree: Root, source: string): Problem[] {
  return [
    ...nodesIn(tree, isParagraph).flatMap((paragraph) => lineProblems(paragraph, source)),
    ...nodesIn(tree, isText).flatMap((text) => inlineProblems(text, source)),
    ...nodesIn(tree, isAlert).flatMap((quotation) => alertProblems(quotation, source)),
    ...indentedProblems(tree, source),
    ...headingElementProblems(tree),
    ...commandProblems(tree),
  ];
}

function lineProblems(paragraph: Paragraph, source: string): Problem[] {
  let from = paragraph.position?.start.offset ?? 0;
  const end = paragraph.position?.end.offset ?? 0;
  const problems: Problem[] = [];
  const first = placeOf(paragraph);
  for (const [index, written] of source.slice(from, end).split('\n').entries()) {
    // Lines but the first begin with what belongs to the block around them.
    const prefix = index === 0 ? '' : (/^[ \t>]*/.exec(written)?.[0] ?? '');
    const line = written.slice(prefix.length).trimEnd();
    const start = from + prefix.length;
    from += written.length + 1;
    if (line === '' || !paragraph.children.some((child) => isText(child) && covers(child, start))) continue;
    for (const { pattern, find } of LINE_SIGNS) {
      const match = pattern.exec(line);
      const finding = match && find(match);
      if (!finding) continue;
      problems.push({
        line: first.line + index,
        column: index === 0 ? first.column : prefix.length + 1,
        ...finding,
      });
      break;
    }
  }
  return problems;
}

function inlineProblems(text: Text, source: string): Problem[] {
  const { start, end } = text.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  return INLINE_SIGNS.flatMap(({ pattern, find }): Problem[] => {
    const match = pattern.exec(written);
    const finding = match && written[match.index - 1] !== '\\' ? find(match) : undefined;
    if (!match || !finding) return [];
    const before = written.slice(0, match.index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + (before.length > 1 ? 1 : (start?.column ?? 1));
    return [{ line: (start?.line ?? 1) + before.length - 1, column, ...finding }];
  });
}

function alertProblems(quotation: Parents, source: string): Problem[] {
  const [paragraph] = quotation.children as [Paragraph];
  const kind = alertKind(paragraph) ?? '';
  // Its author may have escaped it, to show how it is written.
  if (!source.startsWith('[!', paragraph.position?.start.offset ?? 0)) return [];
  const place = placeOf(quotation);
  if (isCalloutKind(kind)) {
    return [
      {
        ...place,
        message: `The callout [!${kind.toUpperCase()}] has no text, or its title is more than plain words.`,
        hint: `Write: ${calloutLine(kind)} and the text on the lines below, each starting with >`,
      },
    ];
  }
  const kinds = Object.keys(words.callouts);
  const meant = closestMatch(kind, kinds);
  return [
    {
      ...place,
      message: `There is no callout kind "${kind}".`,
      hint: `Write: ${calloutLine(meant ?? kind)} (there are ${kinds.map((each) => each.toUpperCase()).join(', ')})`,
    },
  ];
}

/** Spaces that make code of a block in other dialects. */
const CODE_INDENT = 4;

/** Blocks that indentation would make code of. MDX has no such code, so that they are what their signs make of them. */
function indentedProblems(tree: Root, source: string): Problem[] {
  const problemsIn = (parent: Parents): Problem[] =>
    (parent.children as Nodes[]).flatMap((child, index) => {
      const own = mayBeCode(child) ? indentedProblem(child, index, parent, source) : [];
      return [...own, ...(own.length === 0 && isContainer(child) ? problemsIn(child as Parents) : [])];
    });
  return problemsIn(tree);
}

function indentedProblem(node: Nodes, index: number, parent: Parents, source: string): Problem[] {
  const start = node.position?.start;
  const { column: outer = 1 } = parent.position?.start ?? {};
  const first = parent.type === 'listItem' && parent.children[0];
  if (!start || (first && index === 0)) return [];
  const base = first ? (first.position?.start.column ?? outer) : parent.type === 'blockquote' ? outer + 2 : 1;
  const line = source.slice(0, start.offset).split('\n').at(-1) ?? '';
  const indent = line.replaceAll('\t', ' '.repeat(CODE_INDENT)).length;
  if (!/^[\s>]*$/.test(line) || indent - (base - 1) < CODE_INDENT) return [];
  return [
    {
      line: start.line,
      column: start.column,
      message: 'Indented lines are not code here; they are joined into a paragraph.',
      hint: 'Write ```text on the line before the code and ``` after it; if it is text, remove the spaces.',
    },
  ];
}

function mayBeCode({ type }: Nodes): boolean {
  return ['blockquote', 'heading', 'list', 'paragraph', 'table', 'thematicBreak'].includes(type);
}

function isContainer({ type }: Nodes): boolean {
  return ['blockquote', 'list', 'listItem'].includes(type);
}

/** TeX outside of a formula, whose braces would be run as code: `\sqrt{2}`. */
function commandProblems(node: Nodes): Problem[] {
  if (!('children' in node)) return [];
  const children = node.children as Nodes[];
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const command = before?.type === 'text' ? /\\[A-Za-z]+$/.exec(before.value)?.[0] : undefined;
    if (!isExpression(child) || command === undefined) return commandProblems(child);
    const end = children.findIndex((each, at) => at > index && !isExpression(each));
    const values = children
      .slice(index, end < 0 ? undefined : end)
      .filter(isExpression)
      .map(({ value }) => value);
    const braces = (open: string, close: string) => values.map((value) => `${open}${value}${close}`).join('');
    return [
      {
        ...placeOf(child),
        message: `"${command}${braces('{', '}')}" is only a formula between dollar signs.`,
        hint: `Write: $${command}${braces('{', '}')}$ (or ${command}${braces('\\{', '\\}')} for the literal characters)`,
      },
    ];
  });
}

function covers({ position }: Text, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);
}

function isExpression(node: Nodes): node is Extract<Nodes, { type: 'mdxTextExpression' }> {
  return node.type === 'mdxTextExpression';
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph';
}

function isText(node: Nodes): node is Text {
  return node.type === 'text';
}

function isAlert(node: Nodes): node is Extract<Nodes, { type: 'blockquote' }> {
  const first = node.type === 'blockquote' ? node.children[0] : undefined;
  return first?.type === 'paragraph' && alertKind(first) !== undefined;
}
