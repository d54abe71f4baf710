import type { Root, RootContent } from 'mdast';
import { textAlternatives } from '../components/figures/alternatives.ts';
import { portableMarkdown } from '../markdown/portable-markdown.ts';
import { footnotesIn } from '../questions/answer-hash.ts';
import { site } from '../site.ts';
import type { Writing } from './essay.ts';

/**
 * Blocks of an essay or note as Markdown that can be read anywhere.
 *
 * @param raise Whether questions become titles.
 */
export async function writingMarkdown(
  { page }: Pick<Writing, 'page'>,
  tree: Root,
  blocks: readonly RootContent[],
  { raise = false } = {},
): Promise<string> {
  const { absolute } = site.address;
  const url = absolute(page);
  return portableMarkdown(blocks, {
    footnotes: footnotesIn(tree),
    url,
    absolute,
    raise,
    figures: await textAlternatives(tree, url),
  });
}
