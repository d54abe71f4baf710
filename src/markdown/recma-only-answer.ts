import type { CallExpression, Expression, Program } from 'estree';
import { visit } from 'estree-util-visit';
import { ANSWER, PASSAGE } from './rehype-answers.ts';

/**
 * Lets a page render one answer of an essay: `<Content only="why" />`. The choice is made before the element is
 * created, because Astro renders what is passed in a slot even if the component drops it, and an island that is
 * rendered and thrown away takes its hydration script with it.
 *
 * `_jsx(Answer, {id: "why", …})` → `props.only && props.only !== "why" ? null : _jsx(Answer, {id: "why", …})`;
 * `_jsx(Passage, …)` → `props.only ? null : _jsx(Passage, …)`
 */
export function recmaOnlyAnswer() {
  return (tree: Program): void => {
    visit(tree, (node, key, index, ancestors) => {
      const parent = ancestors.at(-1);
      if (node.type !== 'CallExpression' || !parent || key === undefined || key === null) return;
      const name = componentOf(node);
      if (name !== ANSWER && name !== PASSAGE) return;
      const choice = unlessAnotherIsAsked(node, name === ANSWER ? idOf(node) : undefined);
      const holder = parent as unknown as Record<string, unknown>;
      if (index === null || index === undefined) holder[key] = choice;
      else (holder[key] as unknown[])[index] = choice;
    });
  };
}

function componentOf({ callee, arguments: [component] }: CallExpression): string | undefined {
  const isJsx = callee.type === 'Identifier' && /^_jsxs?(DEV)?$/.test(callee.name);
  return isJsx && component?.type === 'Identifier' ? component.name : undefined;
}

function idOf({ arguments: [, properties] }: CallExpression): Expression | undefined {
  if (properties?.type !== 'ObjectExpression') return undefined;
  for (const property of properties.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 'id')
      continue;
    if (property.value.type === 'Literal') return property.value;
  }
  return undefined;
}

function unlessAnotherIsAsked(call: CallExpression, id: Expression | undefined): Expression {
  const only: Expression = {
    type: 'MemberExpression',
    object: { type: 'Identifier', name: 'props' },
    property: { type: 'Identifier', name: 'only' },
    computed: false,
    optional: false,
  };
  const another: Expression = id
    ? {
        type: 'LogicalExpression',
        operator: '&&',
        left: only,
        right: { type: 'BinaryExpression', operator: '!==', left: only, right: id },
      }
    : only;
  return {
    type: 'ConditionalExpression',
    test: another,
    consequent: { type: 'Literal', value: null },
    alternate: call,
  };
}
