import { compileFunction } from 'node:vm';
import { Parser } from 'acorn';
import jsx from 'acorn-jsx';
import type { Node, Program } from 'estree';
import { buildJsx } from 'estree-util-build-jsx';
import { toJs } from 'estree-util-to-js';
import { EXIT, visit } from 'estree-util-visit';
import { fragment, jsxNode } from './jsx.ts';

const HINT = 'Fix the expression; for a literal {, write \\{.';

/** Where some code stands in its file; lines and columns count from 1. */
export interface CodePlace {
  file: string;
  line: number;
  column: number;
}

const parser = Parser.extend(jsx());

/** Parses statements of a module; JSX, `await` and `return` are allowed. */
export function parseCode(code: string): Program {
  return parser.parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowAwaitOutsideFunction: true,
    allowReturnOutsideFunction: true,
  }) as unknown as Program;
}

/** The same, with the place of what is no JavaScript, counted from where the code begins in its file. */
export function parseCodeAt(code: string, { file, line, column }: CodePlace): Program {
  try {
    return parseCode(code);
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    const at = {
      file,
      line: line + (loc?.line ?? 1) - 1,
      column: (loc?.column ?? 0) + (loc?.line === 1 ? column : 1),
    };
    const reason = message.replace(/ \(\d+:\d+\)$/, '');
    throw Object.assign(new Error(reason), { loc: at, hint: HINT, ownHint: HINT });
  }
}

/** Whether an expression holds nothing but comments. */
export function isComment(code: string): boolean {
  return code.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').trim() === '';
}

/**
 * An expression that names its own place when it fails: once compiled, the error would name a page at best.
 *
 * `a.b` → `(() => { try { return (a.b) } catch (error) { throw Object.assign(new Error(…), { loc: … }) } })()`
 */
export function placedCode(code: string, loc: CodePlace): string {
  // A function in between would take `await` its place.
  if (/\bawait\b/.test(code)) return code;
  const details = JSON.stringify({ loc, hint: HINT, ownHint: HINT });
  return `(() => { try { return (${code}\n) } catch (error) { throw Object.assign(new Error(error?.message ?? error), ${details}) } })()`;
}

/** Runs statements with some names in scope, and gives what they return. JSX becomes nodes for `evaluate.ts`. */
export async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const program = parseCode(code);
  if (contains(program, ({ type }) => type.startsWith('JSX')))
    buildJsx(program, { runtime: 'classic', pragma: '_jsx', pragmaFrag: '_fragment' });
  const names = { ...scope, _jsx: jsxNode, _fragment: fragment };
  const compiled = compileFunction(
    `return (async () => { ${toJs(program).value} })()`,
    Object.keys(names),
  ) as (...values: unknown[]) => Promise<unknown>;
  return compiled(...Object.values(names));
}

/** Whether some code uses one of some names, or what only a module has. */
export function needsModule(code: string, names: ReadonlySet<string>): boolean {
  return contains(parseCode(code), (node) => {
    if (node.type === 'MetaProperty' || node.type === 'ImportExpression') return true;
    const { type, name } = node as { type: string; name?: unknown };
    return /^(JSX)?Identifier$/.test(type) && typeof name === 'string' && names.has(name);
  });
}

function contains(program: Program, is: (node: Node) => boolean): boolean {
  let found = false;
  visit(program, (node) => {
    found = is(node);
    return found ? EXIT : undefined;
  });
  return found;
}
