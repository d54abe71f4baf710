import type { Code, Heading, Nodes, Root } from 'mdast';
import { codeMeta } from '../mdx/code-blocks.ts';
import { codeLanguage } from '../mdx/code-languages.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../mdx/elements.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { plainText } from '../mdx/text.ts';
import { edited, type Edit } from './edits.ts';
import type { Remark } from './foreign-site.ts';
import { FRAME_HINT, frameLink, gistPage } from './frames.ts';

/** Where the text comes from, its title, and who hears what became of it. */
interface TextContext {
  file: string;
  line: number;
  title: string | undefined;
  remark(remark: Remark): void;
}

/** Kinds of callouts elsewhere, by what they are here. */
const CALLOUTS: Readonly<Record<string, string>> = {
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  important: 'IMPORTANT',
  tip: 'TIP',
  hint: 'TIP',
  warning: 'WARNING',
  warn: 'WARNING',
};

/**
 * A text in the Markdown of another generator as Markdown here: one title, headings without gaps between their levels, code
 * in languages that are known, callouts as quotations, no lists of contents and no attributes of Kramdown's.
 */
export function markdownToText(source: string, context: TextContext): string {
  const text = withoutForeignLines(source.replaceAll('\r\n', '\n'), context);
  const tree = parseText('index.md', text);
  return edited(text, [
    ...headingEdits(tree, text, context),
    ...codeEdits(tree, text, context),
    ...htmlEdits(tree, context),
  ]);
}

/** The first heading of a text, if it is its title. */
export function titleIn(source: string): string | undefined {
  const first = parseText('index.md', source).children.find((node) => node.type === 'heading');
  return first?.depth === 1 ? plainText(first).trim() || undefined : undefined;
}

/** What stands in lines of its own and means something to another generator alone. */
function withoutForeignLines(source: string, { file, line, remark }: TextContext): string {
  const lines = source.split('\n');
  const codes = nodesIn(parseText('index.md', source), isCodeBlock).map(
    ({ position }) => [position?.start.line ?? 0, position?.end.line ?? 0] as const,
  );
  let callout: string | undefined;
  return lines
    .map((written, index): string => {
      if (codes.some(([from, to]) => from <= index + 1 && index + 1 <= to))
        return callout === undefined ? written : `> ${written}`;
      const place = { file, line: line + index };
      if (/^\s*(?:\[\[?_?toc_?\]?\]|\{:\s*toc\b[^}]*\})\s*$/i.test(written)) return '';
      // A list that Kramdown replaces by the contents.
      if (/^[*-]\s/.test(written) && /^\s*\{:\s*toc\b/i.test(lines[index + 1] ?? '')) return '';
      if (/^\s*\{:[^}]*\}\s*$/.test(written)) {
        remark({
          ...place,
          what: 'attributes of Kramdown ({: …})',
          hint: 'They were left out: texts have no classes of their own.',
        });
        return '';
      }
      const [, kind, title = ''] = /^:::\s*([a-z]+)\s*(?:\[([^\]]*)\]|(.*))?\s*$/i.exec(written) ?? [];
      if (callout === undefined && kind !== undefined) {
        callout = CALLOUTS[kind.toLowerCase()] ?? 'NOTE';
        return `> [!${callout}]${title && ` ${title}`}`;
      }
      if (callout !== undefined && /^:::\s*$/.test(written)) {
        callout = undefined;
        return '';
      }
      return callout === undefined ? written : `> ${written}`.trimEnd();
    })
    .join('\n');
}

/** Headings at the levels that a text has here: its title is no heading, and none skips a level. */
function headingEdits(tree: Root, source: string, { title }: TextContext): Edit[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const [first] = headings;
  const isTitle =
    first?.depth === 1 && title !== undefined && lettersOf(plainText(first)) === lettersOf(title);
  const others = isTitle ? headings.slice(1) : headings;
  const edits: Edit[] = isTitle && first ? [{ ...rangeOf(first), text: '' }] : [];
  /** Levels of the headings that the next one may stand below, as they are written. */
  const open: number[] = [];
  for (const heading of others) {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    const depth = Math.min(6, open.length + 1);
    const range = rangeOf(heading);
    const written = source.slice(range.from, range.to);
    const words = wordsOf(written);
    if (plainText(heading).trim() === '') edits.push({ ...range, text: '' });
    else if (words === undefined) {
      if (depth !== heading.depth)
        edits.push({ ...range, text: written.replaceAll(/(<\/?h)[1-6]\b/gi, `$1${depth}`) });
    } else {
      const anchor = /\{:?\s*[^{}]*#([^\s{}]+)[^{}]*\}\s*$/.exec(words)?.[1];
      const plain = words.replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/, '');
      const text = `${'#'.repeat(depth)} ${plain}${anchor === undefined ? '' : ` {#${anchor}}`}`;
      if (text !== written.trim()) edits.push({ ...range, text });
    }
  }
  return edits;
}

/** The words of a heading as they are written, whatever makes it one; `undefined` for one in HTML. */
function wordsOf(written: string): string | undefined {
  const [, atx] = /^#{1,6}[ \t]+([^\n]*?)(?:[ \t]+#+)?[ \t]*$/.exec(written.trim()) ?? [];
  if (atx !== undefined) return atx;
  const [, setext] = /^([^]*?)\n[ \t]*(?:=+|-+)[ \t]*$/.exec(written.trim()) ?? [];
  return setext?.replaceAll(/\s*\n\s*/g, ' ');
}

/** Code in languages that nobody here colours, and what other generators say behind the language. */
function codeEdits(tree: Root, source: string, { file, line, remark }: TextContext): Edit[] {
  return nodesIn(tree, isCodeBlock).flatMap((node): Edit[] => {
    const { from, to } = rangeOf(node);
    const [opening = '', fence = ''] = /^(`{3,}|~{3,})[^\n]*/.exec(source.slice(from, to)) ?? [];
    if (fence === '') return [];
    const written = (node.lang ?? '').replace(/^\{\.?([\w+#-]+).*$/, '$1').replace(/[{:].*$/, '');
    const language = codeLanguage(written || 'text') ? written : 'text';
    const place = { file, line: line + placeOf(node).line - 1 };
    if (language !== written)
      remark({
        ...place,
        what: `code in “${written}”`,
        hint: 'There is no colouring for this language; it is shown as plain text.',
      });
    const { title, marked, rest } = codeMeta(node.meta ?? '');
    const name = title ?? /(?:title|filename|file|label)=["']?([^"'\s}]+)/.exec(node.meta ?? '')?.[1];
    const last = node.value.split('\n').length;
    const lines = [...marked].filter((each) => each >= 1 && each <= last);
    const meta = [
      ...(name ? [`title="${name}"`] : []),
      ...(lines.length > 0 ? [`{${lines.join(',')}}`] : []),
    ];
    if (rest !== '' && name === undefined)
      remark({
        ...place,
        what: `options of a code block (${rest})`,
        hint: 'They mean nothing here and were left out.',
      });
    const text = [fence + (language || (meta.length > 0 ? 'text' : '')), ...meta].join(' ');
    return text === opening.trim() ? [] : [{ from, to: from + opening.length, text }];
  });
}

/** Elements that no text may have: frames become links, what runs or styles goes. */
function htmlEdits(tree: Root, { file, line, remark }: TextContext): Edit[] {
  const isMeant = (node: Nodes): node is MdxElement =>
    isElement(node) && /^(?:iframe|script|style|noscript|link|meta|base|embed|object)$/.test(node.name ?? '');
  return nodesIn(tree, isMeant).flatMap((node): Edit[] => {
    const { from, to } = rangeOf(node);
    const place = { file, line: line + placeOf(node).line - 1 };
    const valueOf = (name: string) => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      return typeof found?.value === 'string' ? found.value : undefined;
    };
    const src = valueOf('src') ?? valueOf('data');
    if (node.name === 'script' || /^(?:style|noscript|link|meta|base)$/.test(node.name ?? '')) {
      const gist = gistPage(src);
      if (gist !== undefined) return [{ from, to, text: `<${gist}>` }];
      remark({
        ...place,
        what: `<${node.name}>${src === undefined ? '' : ` (${src})`}`,
        hint: 'Texts run no scripts and have no styles of their own, so it was left out.',
      });
      return [{ from, to, text: '' }];
    }
    if (src === undefined) return [];
    const { url, words, what } = frameLink(src, valueOf('title'));
    remark({ ...place, what, hint: FRAME_HINT });
    return [{ from, to, text: `[${words.replaceAll(/[[\]]/g, '\\$&')}](${url})` }];
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function rangeOf({ position }: Nodes): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function isCodeBlock(node: Nodes): node is Code {
  return node.type === 'code';
}
