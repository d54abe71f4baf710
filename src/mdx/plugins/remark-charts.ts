import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Chart } from '../../charts/chart.ts';
import { isChart } from '../charts.ts';

/** Options of {@link remarkCharts}. */
export interface ChartsOptions {
  /** The charts of the text, in their order. */
  charts: readonly Chart[];
}

/**
 * Gives each chart what was read of it, in place of what its author wrote.
 *
 * `<BarChart title="Tea wins">| … |</BarChart>` → `<BarChart chart="{…}" />`
 */
export function remarkCharts({ charts }: ChartsOptions) {
  return (tree: Root): void => {
    let index = 0;
    visit(tree, (node) => {
      if (!isChart(node)) return;
      const value = JSON.stringify(charts[index]);
      index += 1;
      node.attributes = [{ type: 'mdxJsxAttribute', name: 'chart', value }];
      node.children = [];
    });
  };
}
