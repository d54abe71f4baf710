import { parse } from 'acorn';
import type { Expression, Node, Program } from 'estree';
import { EXIT, visit as visitCode } from 'estree-util-visit';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const HINT = 'Mend the expression; where { is meant as a character, write \\{.';

/**
 * Lets every expression of a text that fails while its page is made say where it stands: it is compiled to a module that
 * nobody knows, and the error would name a page at best.
 *
 * `{a.b}` → `{(() => { try { return a.b } catch (error) { throw Object.assign(new Error(…), { loc: … }) } })()}`
 */
export function remarkExpressionPlaces() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes) => {
      for (const program of programsIn(node)) {
        const [statement] = program.body;
        if (program.body.length === 1 && statement?.type === 'ExpressionStatement') {
          statement.expression = placed(statement.expression, file.path);
        }
      }
      if (node.type === 'mdxjsEsm') codeOf(node.data).forEach((code) => placeInitialValues(code, file.path));
    });
  };
}

/** The code of a node: of an expression in braces, and of such in the attributes of an element. */
function programsIn(node: Nodes): Program[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return codeOf(node.data);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'object' ? codeOf(value?.data) : []));
}

/** The code that MDX's parser has left with a node. */
function codeOf(data: object | undefined): Program[] {
  const { estree } = (data ?? {}) as { estree?: Program | null };
  return estree ? [estree] : [];
}

/** `export const a = b.c` fails as soon as the text is loaded. */
function placeInitialValues(program: Program, path: string): void {
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') continue;
    for (const variable of declared.declarations) {
      if (variable.init) variable.init = placed(variable.init, path);
    }
  }
}

function placed(expression: Expression, path: string): Expression {
  const { line, column } = expression.loc?.start ?? {};
  if (line === undefined || column === undefined || isWrittenOut(expression) || waits(expression))
    return expression;
  const told = JSON.stringify({ loc: { file: path, line, column: column + 1 }, hint: HINT, ownHint: HINT });
  const program = parse(
    `(() => { try { return 0 } catch (error) { throw Object.assign(new Error(error?.message ?? error), ${told}) } })()`,
    { ecmaVersion: 'latest' },
  ) as Program;
  visitCode(program, (node) => {
    if (node.type !== 'ReturnStatement') return undefined;
    node.argument = expression;
    return EXIT;
  });
  const [statement] = program.body;
  return statement?.type === 'ExpressionStatement' ? statement.expression : expression;
}

/** What is written out is what it is, and a function does nothing yet: neither can fail. */
function isWrittenOut(expression: Expression): boolean {
  if (/Function/.test(expression.type)) return true;
  return !contains(expression, (type) => !/^(Literal|ArrayExpression|ObjectExpression|Property)$/.test(type));
}

/** A function in between would take `await` its place. */
function waits(expression: Expression): boolean {
  return contains(expression, (type) => /^(Await|Yield)Expression$/.test(type));
}

function contains(code: Node, is: (type: string) => boolean): boolean {
  let found = false;
  visitCode(code as Program, ({ type }) => {
    if (is(type)) found = true;
    return found ? EXIT : undefined;
  });
  return found;
}
