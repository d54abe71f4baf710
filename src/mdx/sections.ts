import type { Heading, Nodes, RootContent } from 'mdast';
import { isQuestion } from './question-mark.ts';
import { plainText } from './text.ts';

/** A run of a text: a heading with all that follows it up to the next one that counts, or what stands before the first. */
export interface Section {
  /** None for what stands before the first heading. */
  heading?: Heading;
  /** The `##` heading that the section's own stands under, where that is a category. */
  category?: Heading;
  /** The section's blocks, its heading included. */
  nodes: RootContent[];
}

/**
 * A text in sections. They begin at `##` headings, and at the `###` headings of a category: a `##` heading that does not ask
 * and has `###` headings below it that do.
 */
export function sectionsIn(nodes: readonly RootContent[]): Section[] {
  const categories = categoriesIn(nodes);
  const sections: Section[] = [];
  let category: Heading | undefined;
  for (const node of nodes) {
    if (isHeading(node, 2)) {
      category = categories.has(node) ? node : undefined;
      sections.push({ heading: node, nodes: [node] });
    } else if (category && isHeading(node, 3)) {
      sections.push({ heading: node, category, nodes: [node] });
    } else {
      const last = sections.at(-1);
      if (last) last.nodes.push(node);
      else sections.push({ nodes: [node] });
    }
  }
  return sections;
}

/** Whether a section is a question with its answer. */
export function asks({ heading }: Section): boolean {
  return heading !== undefined && isQuestion(plainText(heading));
}

function categoriesIn(nodes: readonly RootContent[]): Set<Heading> {
  const categories = new Set<Heading>();
  let above: Heading | undefined;
  for (const node of nodes) {
    if (isHeading(node, 2)) above = isQuestion(plainText(node)) ? undefined : node;
    else if (above && isHeading(node, 3) && isQuestion(plainText(node))) categories.add(above);
  }
  return categories;
}

function isHeading(node: Nodes, depth: Heading['depth']): node is Heading {
  return node.type === 'heading' && node.depth === depth;
}
