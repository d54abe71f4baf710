import type { Words } from '../i18n/languages.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import type { RenderedText } from '../mdx/render/pieces.ts';
import { renderText, type RenderOptions } from '../mdx/render/render-text.ts';
import { parseFrontMatter } from './front-matter.ts';

/** What rendering any text of a site depends on. */
export type SiteOptions = Pick<
  RenderOptions,
  'language' | 'address' | 'ledger' | 'charts' | 'inkDrawings'
> & {
  words: Words;
};

/** Renders the text of a file. */
export function renderFile(file: string, source: string, options: SiteOptions): Promise<RenderedText> {
  const frontMatter = parseFrontMatter(source) as Record<string, unknown>;
  return renderText(parseText(file, source, options.language), { ...options, file, source, frontMatter });
}
