import type { Identifier, Node, Program } from 'estree';
import { visit } from 'estree-util-visit';
import type { Nodes, Root } from 'mdast';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { BUILTIN_COMPONENTS } from '../builtin-components.ts';
import { attributeHint } from './attribute-lists.ts';
import { isElement, nodesIn, placeOf } from '../elements.ts';
import { isComment, parseCode } from '../render/code.ts';

/** Names that every expression may use, besides those of JavaScript. */
const GIVEN: readonly string[] = [...BUILTIN_COMPONENTS, 'frontmatter', 'props', 'undefined', 'arguments'];

const GLOBALS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(globalThis));

/**
 * Names in expressions that nothing gives a value: `{x}` in prose is most often meant as it is written.
 *
 * @param source The whole file.
 */
export function expressionProblems(tree: Root, source: string): Problem[] {
  const declared = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.value.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []) : [],
  );
  const known = new Set([...GIVEN, ...declared]);
  return nodesIn(tree, isCode).flatMap((node): Problem[] =>
    isArgument(node, source)
      ? []
      : codeOf(node).flatMap((code): Problem[] => {
          const name = freeNames(code).find((each) => !known.has(each) && !GLOBALS.has(each));
          if (name === undefined) return [];
          const meant = closestMatch(name, [...declared, 'frontmatter']);
          const { line, column } = placeOf(node);
          return [
            {
              line,
              column,
              message: `The expression {${code.trim()}} uses "${name}", which the text does not define.`,
              hint:
                attributeHint(lineOf(node, source)) ??
                (meant
                  ? `Did you mean ${meant}? For literal braces, write: ${escaped(node, source)}`
                  : `For literal braces, write: ${escaped(node, source)}`),
            },
          ];
        }),
  );
}

function isCode(node: Nodes): node is Nodes {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || isElement(node);
}

/** Whether braces stand behind a command of TeX, of which another check speaks: `\\frac{a}{b}`. */
export function isArgument(node: Nodes, source: string): boolean {
  return /\\[A-Za-z]+(?:\{[^{}]*\})*$/.test(
    source
      .slice(0, node.position?.start.offset ?? 0)
      .split('\n')
      .at(-1) ?? '',
  );
}

/** The code of an expression, and of the attributes of a tag. */
function codeOf(node: Nodes): string[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isComment(node.value) ? [] : [node.value];
  if (!isElement(node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [`({${attribute.value}})`];
    return typeof attribute.value === 'object' && attribute.value ? [attribute.value.value] : [];
  });
}

/** Names that some code uses and does not declare itself. */
function freeNames(code: string): string[] {
  let program: Program;
  try {
    program = parseCode(`(${code}\n)`);
  } catch {
    // What is no JavaScript has a message of its own.
    return [];
  }
  const used: string[] = [];
  const own = new Set<string>();
  visit(program, (node, key, _, ancestors) => {
    const parent = ancestors.at(-1) as Node | undefined;
    if (node.type !== 'Identifier' || !parent) return;
    if (isDeclared(node, key, parent, ancestors)) own.add(node.name);
    else if (!isMember(key, parent)) used.push(node.name);
  });
  return used.filter((name) => !own.has(name));
}

function isDeclared(
  node: Identifier,
  key: string | undefined,
  parent: Node,
  ancestors: readonly Node[],
): boolean {
  if (key === 'params' || key === 'param' || (parent.type === 'VariableDeclarator' && key === 'id'))
    return true;
  if (/^(?:Function|Class)/.test(parent.type) && key === 'id') return true;
  return ancestors.some(({ type }) => /Pattern$|^RestElement$/.test(type)) && node.name !== '';
}

/** Whether an identifier only names a property: `a.b`, `{ b: 1 }`. */
function isMember(key: string | undefined, parent: Node): boolean {
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (parent.type === 'Property') return key === 'key' && !parent.computed && !parent.shorthand;
  return /^(?:MethodDefinition|PropertyDefinition|LabeledStatement|BreakStatement|ContinueStatement|MetaProperty)$/.test(
    parent.type,
  );
}

/** The line in which a node begins. */
function lineOf(node: Nodes, source: string): string {
  return source.split('\n')[placeOf(node).line - 1] ?? '';
}

function escaped(node: Nodes, source: string): string {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n')[0] ?? '';
  return written.replace(/[{}]/g, '\\$&');
}
