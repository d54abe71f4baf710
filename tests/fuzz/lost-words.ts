import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { markdownToHtml } from 'satteri';
import { parseText } from '../../src/mdx/parse-mdx.ts';
import { KIND_NAMES, KINDS } from '../../src/permalinks/kinds.ts';
import type { Finding } from './site.ts';

/** What is no word of a text for its readers, or not in these words: formulas become MathML, and components show what they like. */
const OTHER = new Set([
  'definition',
  'inlineMath',
  'math',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'yaml',
]);

/** Components that show what they hold once, and nothing else. */
const TRANSPARENT = new Set(['Callout']);

/** Signs of the syntax that stand in the text of a node: an anchor, the kind of an alert, the mark of a caption. */
const SIGNS = /\{:?#[^}]*\}\s*$|^\s*\[![A-Za-z]+\]|^Table:/g;

/** Characters that nobody sees, and code points that are none, which some of the forms of a text leave out. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Words of published texts that a page, the feed or the Markdown version does not have.
 *
 * @param content Folder of the content that was built.
 * @param dist The built site, at the root of which the feed is.
 */
export function lostWords(content: string, dist: string): Finding[] {
  const feed = feedTexts(dist);
  return KIND_NAMES.flatMap((kind) => {
    const folder = join(content, KINDS[kind].folder);
    return (existsSync(folder) ? readdirSync(folder) : []).flatMap((slug): Finding[] => {
      const path = KINDS[kind].page(slug);
      const page = join(dist, path, 'index.html');
      // What is a draft, or is to be published later, has no page.
      if (!existsSync(page)) return [];
      const file = ['index.md', 'index.mdx'].find((name) => existsSync(join(folder, slug, name))) ?? '';
      const said = wordsOf(textOf(parseText(file, readFileSync(join(folder, slug, file), 'utf8'), 'en')));
      const markdown = markdownToHtml(readFileSync(join(dist, KINDS[kind].text(slug)), 'utf8'), {
        features: { gfm: true, frontmatter: true },
      });
      const forms = {
        page: mainText(readFileSync(page, 'utf8')),
        ...(KINDS[kind].isPost && { feed: feed.get(path) ?? '' }),
        Markdown: htmlText(markdown.html),
      };
      return Object.entries(forms).flatMap(([name, text]) => {
        const shown = new Set(wordsOf(text));
        const lost = [...new Set(said)].filter((word) => !shown.has(word));
        return lost.length > 0 ? [{ what: `the ${name} lacks words: ${lost.join(' ')}`, where: path }] : [];
      });
    });
  });
}

/** Text of every entry of the feed and its archives, by the path of its page. */
function feedTexts(dist: string): Map<string, string> {
  const documents = readdirSync(dist).filter((file) => /^(?:archive-\d+-)?feed\.json$/.test(file));
  return new Map(
    documents.flatMap((file) => {
      const { items } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as {
        items: { url: string; content_html: string }[];
      };
      return items.map(({ url, content_html: html }) => [
        new URL(url).pathname.replace(/^\/blog/, ''),
        htmlText(html),
      ]);
    }),
  );
}

function htmlText(html: string): string {
  return toString(fromHtml(spaced(html), { fragment: true }));
}

function mainText(html: string): string {
  const main = select('main', fromHtml(spaced(html)));
  return main ? toString(main) : '';
}

/** With a space wherever one element ends and another begins, but not inside of a coloured word of code; no footnote marks. */
function spaced(html: string): string {
  return html
    .replaceAll(/<sup\b[^>]*>\s*<a\b[^>]*>.*?<\/a>\s*<\/sup>/g, ' ')
    .replaceAll(/<(?!\/?(?:span|a|em|strong|del|code|b|i|q|abbr|kbd|sub|sup|mark)\b)/g, ' <');
}

function textOf(node: Nodes): string {
  if (OTHER.has(node.type)) return ' ';
  if ('name' in node && node.name && /^[A-Z]/.test(node.name) && !TRANSPARENT.has(node.name)) return ' ';
  if ('children' in node) {
    const text = node.children.map(textOf).join('');
    return isInline(node) ? text : ` ${text.replace(SIGNS, '')} `;
  }
  return 'value' in node && node.type !== 'html' ? node.value : ' ';
}

function isInline({ type }: Nodes): boolean {
  return ['delete', 'emphasis', 'link', 'linkReference', 'mdxJsxTextElement', 'strong'].includes(type);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
