import { parse, type Expression, type SpreadElement } from 'acorn';
import type { Nodes, Root } from 'mdast';
import { FIGURES, type FigureComponent } from '../figures/registry.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** A figure as an essay uses it: which one, in which state. */
export interface FigureUse {
  /** Name in addresses. */
  figure: string;
  /** Piece of an address; empty for the author's values. */
  state: string;
  /** The figure's own name among several of its kind, if it has one. */
  id?: string | undefined;
}

/** An attribute of an MDX element, as far as it is read here. */
interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** A use of a figure, with where it stands in the tree. */
export interface PlacedFigure extends FigureUse {
  node: Nodes;
}

/**
 * The figures that an essay uses, and what is wrong with their properties. Properties are written out as numbers, lists
 * and texts, so that what a feed shows can be known without running the essay.
 */
export function figureUses(tree: Root): { uses: PlacedFigure[]; problems: Problem[] } {
  const uses: PlacedFigure[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { component, attributes, node } of figuresIn(tree)) {
    const report = (message: string, hint: string) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push({ line, column, message, hint });
    };
    if (node.type === 'mdxJsxTextElement') {
      report(
        `<${component} /> is inside a line of text, where figures do not work.`,
        'Put it on a line of its own, with an empty line above and below.',
      );
    }
    const { name: figure, state: stateOf } = FIGURES[component];
    const props: Record<string, unknown> = {};
    for (const attribute of attributes) {
      const value = literal(attribute);
      if (value === undefined) {
        report(
          `The property "${attribute.name ?? '…'}" of <${component} /> is not a literal value.`,
          'Write a number, a string, or a list of either: correlation={0.5}, rung="Head of Data", tops={[25, 25]}, skills={["Law", "Art"]}.',
        );
      } else if (attribute.name !== 'id') props[attribute.name ?? ''] = value;
    }
    const id = String(attributes.find(({ name }) => name === 'id')?.value ?? '');
    if (!/^[a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      report(
        `The id of <${component} /> may only contain lower-case letters, digits and single hyphens between them.`,
        `Write: <${component} id="another" />`,
      );
    }
    if (ids.has(`${figure} ${id}`)) {
      report(
        `<${component} /> appears twice in the essay, so links to it are ambiguous.`,
        `Give the second one an id: <${component} id="another" />`,
      );
    }
    ids.add(`${figure} ${id}`);
    const state = stateOf(props);
    if (Array.isArray(state))
      for (const wrong of state)
        report(`<${component} />: ${wrong}`, 'Fix the property, or leave it out to use the essay’s value.');
    else uses.push({ figure, state, node, id: id || undefined });
  }
  return { uses, problems };
}

function figuresIn(node: Nodes): { component: FigureComponent; attributes: Attribute[]; node: Nodes }[] {
  const { name, attributes } = node as { name?: string; attributes?: Attribute[] };
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const own =
    isElement && name !== undefined && name in FIGURES
      ? [{ component: name as FigureComponent, attributes: attributes ?? [], node }]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(figuresIn)] : own;
}

/** Value of an attribute that is written out; `undefined` for one that has to be computed. */
function literal({ type, value }: Attribute): unknown {
  if (type !== 'mdxJsxAttribute') return undefined;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  try {
    const [statement] = parse(`(${value.value}\n)`, { ecmaVersion: 'latest' }).body;
    return statement?.type === 'ExpressionStatement' ? literalOf(statement.expression) : undefined;
  } catch {
    return undefined;
  }
}

function literalOf(expression: Expression | SpreadElement | null): unknown {
  switch (expression?.type) {
    case 'Literal':
      return (expression.regex ?? expression.bigint) ? undefined : expression.value;
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? expression.quasis[0]?.value.cooked : undefined;
    case 'UnaryExpression': {
      const value = literalOf(expression.argument);
      return expression.operator === '-' && typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression': {
      const values = expression.elements.map(literalOf);
      return values.includes(undefined) ? undefined : values;
    }
    default:
      return undefined;
  }
}
