import type { Nodes, Root, Table } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { nodesIn, placeOf } from '../elements.ts';

/**
 * Rows of tables that have more cells than the head: browsers would never get those. A `|` separates cells in code as well.
 *
 * @param source The whole file.
 */
export function tableProblems(tree: Root, source: string): Problem[] {
  return nodesIn(tree, isTable).flatMap(({ children: [head, ...rows] }) =>
    rows.flatMap((row): Problem[] => {
      const extra = row.children.length - (head?.children.length ?? 0);
      if (extra <= 0) return [];
      const line = source.slice(row.position?.start.offset, row.position?.end.offset).trimEnd();
      return [
        {
          ...placeOf(row),
          message: `The row has ${row.children.length} cells, but the table header has ${head?.children.length}, so the last would not be shown.`,
          hint: `Add cells to the header, or for a literal |, write: ${escapedRow(line, extra)}`,
        },
      ];
    }),
  );
}

/** A row with as many bars escaped as there are cells too many: those in code, else the last ones. */
function escapedRow(line: string, extra: number): string {
  const inCode = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => code.replace(/(?<!\\)\|/g, '\\|'));
  if (inCode !== line) return inCode;
  const bars = [...line.replace(/(?<!\\)\|[ \t]*$/, '').matchAll(/(?<!\\)\|/g)].slice(-extra);
  return bars.reduceRight((row, { index }) => `${row.slice(0, index)}\\${row.slice(index)}`, line);
}

function isTable(node: Nodes): node is Table {
  return node.type === 'table';
}
