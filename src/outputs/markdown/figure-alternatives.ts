import type { Nodes, Root } from 'mdast';
import { figureUses } from '../../mdx/figure-uses.ts';
import type { TextAlternative } from '../../mdx/portable-markdown.ts';
import { figureNamed, type FigureName } from '../../figures/registry.ts';
import { figureId } from '../../figures/figure-links.ts';
import { snapshotOf } from '../stills/stills.ts';

/**
 * What stands for each figure of an essay where there is only text.
 *
 * @param page Absolute address of the page that the living figures are on.
 */
export async function textAlternatives(tree: Root, page: string): Promise<Map<Nodes, TextAlternative>> {
  const alternatives = figureUses(tree).uses.map(async ({ figure, state, node, id }) => {
    const name = figure as FigureName;
    const { description } = await snapshotOf(name, state);
    const url = `${page}#${figureId(name, id)}`;
    return [node, { name: figureNamed(name).words.name, text: description, url }] as const;
  });
  return new Map(await Promise.all(alternatives));
}
