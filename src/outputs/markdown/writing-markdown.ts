import type { Root, RootContent } from 'mdast';
import { textAlternatives } from './figure-alternatives.ts';
import { portableMarkdown } from '../../mdx/portable-markdown.ts';
import { footnotesIn } from '../../mdx/answer-hash.ts';
import { site } from '../../site.ts';
import type { Writing } from '../../site-model/writing.ts';

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
