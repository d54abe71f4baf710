import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import { nodesIn, placeOf } from '../elements.ts';

/** Footnotes that are cited and not written, written and not cited, or written twice. */
export function footnoteProblems(tree: Root): Problem[] {
  const definitions = nodesIn(tree, isDefinition);
  const cited = new Set(nodesIn(tree, isReference).map(({ identifier }) => identifier.toLowerCase()));
  const first = new Map<string, FootnoteDefinition>();
  const written = definitions.flatMap((node): Problem[] => {
    const id = node.identifier.toLowerCase();
    const name = node.label ?? node.identifier;
    const other = first.get(id);
    if (other) {
      return [
        {
          ...placeOf(node),
          message: `The footnote [^${name}] is defined twice: on line ${placeOf(other).line} and here.`,
          hint: 'Rename or delete one of them.',
        },
      ];
    }
    first.set(id, node);
    if (id.includes('%')) {
      // Browsers read what follows as an encoded letter, and would look for another footnote.
      return [
        {
          ...placeOf(node),
          message: `The name of the footnote [^${name}] contains a percent sign, which links to it cannot contain.`,
          hint: `Rename it, here and where it is cited: [^${name.replaceAll('%', '') || 'note'}]`,
        },
      ];
    }
    if (cited.has(id)) return [];
    return [
      {
        ...placeOf(node),
        message: `The footnote [^${name}] is never cited, so nobody would see it.`,
        hint: `Write [^${name}] where it belongs, or delete the footnote.`,
      },
    ];
  });
  // Without a definition, a citation is plain text to Markdown.
  const lost = nodesIn(tree, isText).flatMap((node) =>
    [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map((match): Problem => {
      const [, name = ''] = match;
      const meant = closestMatch(
        name,
        [...first.values()].map(({ label, identifier }) => label ?? identifier),
      );
      const { line, column } = placeOf(node);
      const before = node.value.slice(0, match.index).split('\n');
      return {
        line: line + before.length - 1,
        column: (before.length > 1 ? 1 : column) + (before.at(-1)?.length ?? 0),
        message: `The footnote [^${name}] is not defined.`,
        hint: `${meant ? `Did you mean [^${meant}]? Otherwise, define` : 'Define'} it on a line of its own: [^${name}]: What it says.`,
      };
    }),
  );
  return [...written, ...lost];
}

function isDefinition(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function isReference(node: Nodes): node is FootnoteReference {
  return node.type === 'footnoteReference';
}

function isText(node: Nodes): node is Text {
  return node.type === 'text';
}
