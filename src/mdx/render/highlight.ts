import { rehypeShiki } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { codeTransformer } from '../code-blocks.ts';

type Highlight = (tree: Root) => Promise<void>;

/** Both themes' colours as custom properties; `code.css` chooses. */
const highlight = (rehypeShiki as unknown as (config: object) => Highlight)({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
  transformers: [codeTransformer],
});

/** Colours code blocks, and notes at each what its component shows: language, title, marked lines. */
export function rehypeHighlight(): Highlight {
  return highlight;
}
