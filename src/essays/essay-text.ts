import type { Root, RootContent } from 'mdast';
import { textAlternatives } from '../components/figures/alternatives.ts';
import { portableMarkdown } from '../markdown/portable-markdown.ts';
import { paths } from '../permalinks/paths.ts';
import { footnotesIn } from '../questions/answer-hash.ts';
import { site } from '../site.ts';
import type { Essay } from './essay.ts';

/**
 * Blocks of an essay as Markdown that can be read anywhere.
 *
 * @param raise Whether questions become titles.
 */
export async function essayMarkdown(
  { slug }: Pick<Essay, 'slug'>,
  tree: Root,
  blocks: readonly RootContent[],
  { raise = false } = {},
): Promise<string> {
  const { absolute } = site.address;
  const url = absolute(paths.essay(slug));
  return portableMarkdown(blocks, {
    footnotes: footnotesIn(tree),
    url,
    absolute,
    raise,
    figures: await textAlternatives(tree, url),
  });
}
