import type { Root } from 'hast';
import type { Declaration, ModuleDeclaration, Pattern, Program, Statement } from 'estree';
import { BUILTIN_COMPONENTS } from '../builtin-components.ts';
import { parseCode, parseCodeAt, placedCode, run } from './code.ts';
import { jsxNode } from './jsx.ts';

/** What the author of a text declares in it, and where the text stands. */
export interface AuthorCode {
  file: string;
  /** The whole text. */
  source: string;
  /** Values that expressions may use: front matter, components of the site, what a text without imports exports. */
  scope: Readonly<Record<string, unknown>>;
  /** Names that only a module of the bundle can give a value. */
  imported: ReadonlySet<string>;
  /** Imports and exports at the lines they have in the file, for such modules. */
  statements: string;
  /** Whether any of it was run. */
  ran: boolean;
}

/** Some positioned node. */
interface Positioned {
  position?: { start: { line: number; column: number; offset?: number | undefined } } | undefined;
}

/** Reads the imports and exports of a text. Without imports they are run here, and the text needs no module of the bundle. */
export async function readAuthorCode(
  tree: Root,
  {
    file,
    source,
    frontMatter,
  }: { file: string; source: string; frontMatter: Readonly<Record<string, unknown>> },
): Promise<AuthorCode> {
  const blocks = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node] : []));
  const parsed = blocks.map(({ value, position }) => ({
    code: value,
    position,
    program: parseCodeAt(value, { file, line: 1, column: 1, ...position?.start }),
  }));
  const names = parsed.flatMap(({ program }) => program.body.flatMap(declaredNames));
  const components = Object.fromEntries(
    BUILTIN_COMPONENTS.map((name) => [
      name,
      ({ children, ...props }: Record<string, unknown>) => jsxNode(name, props, children as unknown[]),
    ]),
  );
  const scope = { ...components, frontmatter: frontMatter, props: {} };
  const placed = parsed.map((block) => placeValues(block, file));
  if (parsed.some(({ program }) => program.body.some(isImport)))
    return {
      file,
      source,
      scope,
      imported: new Set(names),
      statements: atTheirLines(placed, blocks),
      ran: false,
    };
  const local =
    names.length > 0
      ? await run(`${placed.map(withoutExports).join('\n')}\nreturn { ${names.join(', ')} };`, scope)
      : {};
  return {
    file,
    source,
    scope: { ...scope, ...(local as object) },
    imported: new Set(),
    statements: '',
    ran: names.length > 0,
  };
}

function isImport(statement: Program['body'][number]): boolean {
  return (
    statement.type === 'ImportDeclaration' ||
    statement.type === 'ExportAllDeclaration' ||
    statement.type === 'ExportDefaultDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && Boolean(statement.source))
  );
}

function declarationOf(statement: Statement | ModuleDeclaration): Statement | Declaration | null | undefined {
  return statement.type === 'ExportNamedDeclaration'
    ? statement.declaration
    : (statement as Statement | Declaration);
}

function declaredNames(statement: Program['body'][number]): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
  const declared = declarationOf(statement);
  if (declared?.type === 'VariableDeclaration') return declared.declarations.flatMap(({ id }) => namesIn(id));
  if (declared?.type === 'FunctionDeclaration' || declared?.type === 'ClassDeclaration')
    return [declared.id.name];
  return [];
}

function namesIn(pattern: Pattern | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesIn(each.type === 'Property' ? each.value : each));
    default:
      return [];
  }
}

/** `export const a = b.c` fails as soon as it is run: its value says where it stands. */
function placeValues(
  { code, position, program }: { code: string; program: Program } & Positioned,
  file: string,
): string {
  const values = program.body.flatMap((statement) => {
    const declared = declarationOf(statement as Statement);
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ init }) =>
      init && !/Function|Class|Literal/.test(init.type)
        ? [init as unknown as { start: number; end: number }]
        : [],
    );
  });
  return values.toReversed().reduce((text, { start, end }) => {
    const before = code.slice(0, start).split('\n');
    const line = (position?.start.line ?? 1) + before.length - 1;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return (
      text.slice(0, start) + placedCode(code.slice(start, end), { file, line, column }) + text.slice(end)
    );
  }, code);
}

function withoutExports(code: string): string {
  const { body } = parseCode(code) as unknown as {
    body: (Program['body'][number] & { start: number; end: number })[];
  };
  return body
    .map((statement) => {
      if (statement.type !== 'ExportNamedDeclaration') return code.slice(statement.start, statement.end);
      const declared = statement.declaration as { start: number } | null | undefined;
      return declared ? code.slice(declared.start, statement.end) : '';
    })
    .join('\n');
}

function atTheirLines(code: readonly string[], blocks: readonly Positioned[]): string {
  return code.reduce((text, block, index) => {
    const line = blocks[index]?.position?.start.line ?? 1;
    return `${text}${'\n'.repeat(Math.max(1, line - text.split('\n').length))}${block}\n`;
  }, '');
}
