import { all, type FeedElement } from './xml.ts';
import type { Check } from './values.ts';

/** How often an element may be in its parent, and what its text has to be. */
export interface ElementRule {
  /** At least this often. */
  least: 0 | 1;
  /** At most once, unless this is set. */
  many?: boolean;
  check?: Check;
}

/**
 * What is wrong with the children of an element: those that are missing, are there twice, say what they may not, or that
 * the format does not know. Elements of other namespaces may always be there.
 *
 * @param own Whether a name belongs to the format.
 */
export function childProblems(
  parent: FeedElement,
  rules: Record<string, ElementRule>,
  own: (name: string) => boolean,
): string[] {
  const problems: string[] = [];
  for (const [name, { least, many, check }] of Object.entries(rules)) {
    const found = all(parent, name);
    if (found.length < least) problems.push(`<${parent.name}> has no <${name}>.`);
    if (found.length > 1 && !many) problems.push(`<${parent.name}> has <${name}> more than once.`);
    for (const { text } of found) {
      const problem = check?.(text);
      if (problem) problems.push(`<${name}>: ${problem}`);
    }
  }
  for (const { name } of parent.children) {
    if (own(name) && !(name in rules)) problems.push(`<${parent.name}> may not have <${name}>.`);
  }
  return problems;
}
