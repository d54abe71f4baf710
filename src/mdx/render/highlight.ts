import { rehypeShiki } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { codeTransformer } from '../code-blocks.ts';
import { codeLanguage } from '../code-languages.ts';

type Highlight = (tree: Root) => Promise<void>;

/** Both themes' colours as custom properties; `code.css` chooses. */
const highlight = (rehypeShiki as unknown as (config: object) => Highlight)({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
  transformers: [codeTransformer],
});

/** How remark-rehype names the language of a code block. */
const LANGUAGE_CLASS = /^language-(.*)$/;

/** Colours code blocks, and notes at each what its component shows: language, title, marked lines. */
export function rehypeHighlight(): Highlight {
  return async (tree) => {
    const languages = nameGrammars(tree);
    await highlight(tree);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'pre') return;
      const language = languages.shift();
      if (language !== undefined) properties['data-language'] = language;
    });
  };
}

/**
 * Names each code block by its grammar instead of by what its author wrote: the highlighter reads names up to the last letter,
 * and takes C++ for C.
 *
 * @returns What the authors wrote, one for each block, in the order of the text; `undefined` where there is none.
 */
function nameGrammars(tree: Root): (string | undefined)[] {
  const languages: (string | undefined)[] = [];
  visit(tree, 'element', ({ tagName, children: [code] }: Element) => {
    if (tagName !== 'pre' || code?.type !== 'element') return;
    const [, language] = LANGUAGE_CLASS.exec(String([code.properties['className']].flat()[0])) ?? [];
    languages.push(language);
    if (language === undefined) return;
    code.properties['className'] = [`language-${codeLanguage(language)?.grammar ?? language}`];
  });
  return languages;
}
