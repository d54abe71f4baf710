/** JSX that was evaluated and is no HTML yet: what its children are may still be waited for. */
export class JsxNode {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];

  constructor(type: unknown, props: Readonly<Record<string, unknown>>, children: readonly unknown[]) {
    this.type = type;
    this.props = props;
    this.children = children;
  }
}

/** Type of a node that only holds others: `<>…</>`. */
export const fragment = Symbol('fragment');

/** What JSX in an expression is compiled to, in React's classic form. */
export function jsxNode(
  type: unknown,
  props: Readonly<Record<string, unknown>> | null,
  ...children: readonly unknown[]
): JsxNode {
  return new JsxNode(type, props ?? {}, children);
}
