import type { ElementContent } from 'hast';

/**
 * An element that every output renders in its own way: a code block, a figure, a permalink. One that an output leaves in
 * place is a hole, to be filled where the HTML is written.
 */
export interface Component {
  type: 'component';
  name: string;
  props: Readonly<Record<string, unknown>>;
  children: ElementContent[];
}

declare module 'hast' {
  interface ElementContentMap {
    component: Component;
  }
  interface RootContentMap {
    component: Component;
  }
}

/** A run of a text: one question with its answer, or what stands outside of answers. */
export interface Piece {
  /** Anchor of the question; none for what belongs to no question. */
  anchor?: string;
  content: ElementContent[];
}

/** A text, rendered as far as all outputs agree. */
export interface RenderedText {
  pieces: readonly Piece[];
  /** Source of an MDX module for each hole named `Module`, by its number; see `author-code.ts`. */
  modules: readonly string[];
  /** Whether code of the author's was run to render it. */
  runsCode: boolean;
}

/** Components that the renderer makes of Markdown, besides those that authors write. */
export const CODE_BLOCK = 'CodeBlock';
export const PICTURE = 'Picture';
export const TABLE = 'Table';

/** Name of the hole for what needs the author's own imports. */
export const MODULE = 'Module';

/** A component node. */
export function component(
  name: string,
  props: Component['props'],
  children: ElementContent[] = [],
): Component {
  return { type: 'component', name, props, children };
}

/** Every component below some nodes, in the order of the text. */
export function componentsIn(nodes: readonly ElementContent[]): Component[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const below = componentsIn(node.children);
    return node.type === 'component' ? [node, ...below] : below;
  });
}
