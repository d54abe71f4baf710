import type { Heading, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMdx } from '../../mdx/parse-mdx.ts';
import { plainText } from '../../mdx/text.ts';

/** What somebody may have meant as Markdown in a heading. */
const MARKDOWN = new Set<PhrasingContent['type']>(['text', 'inlineCode', 'emphasis', 'strong']);

/** Signs that Markdown or MDX may take away, besides letters and digits. */
const SIGNS = /[\p{L}\p{N}_<>{}[\]\\&|~^#]/gu;

/**
 * A line of text as it can stand in a heading, so that a page shows all of it: as it is, code and emphasis included, or with
 * every sign escaped that Markdown or MDX means something by.
 *
 * `What is List<T>?` → `What is List\<T>?`
 */
export function headingSource(text: string): string {
  if (isShown(text)) return text;
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
  return unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkStringify)
    .stringify({ type: 'root', children: [heading] })
    .replace(/^## /, '')
    .trim();
}

function isShown(text: string): boolean {
  try {
    const [heading, ...others] = parseMdx(`## ${text}`).children;
    return (
      others.length === 0 &&
      heading?.type === 'heading' &&
      heading.children.every(({ type }) => MARKDOWN.has(type)) &&
      signsOf(plainText(heading)) === signsOf(text)
    );
  } catch {
    return false;
  }
}

function signsOf(text: string): string {
  return text.match(SIGNS)?.join('') ?? '';
}
