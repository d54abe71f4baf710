import type { Comment, Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Root as MarkdownRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { ELEMENT_HANDLERS } from '../outputs/markdown/element-handlers.ts';
import { htmlInLine } from '../outputs/markdown/block-content.ts';
import { anchorProblem } from '../permalinks/anchor-syntax.ts';
import type { Remark } from './foreign-site.ts';
import { FRAME_HINT, frameLink, gistPage } from './frames.ts';

const stringifier = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** Blocks of WordPress that nothing is lost of when their comments are: what they show stands between these. */
const PLAIN_BLOCKS =
  /^\s*\/?wp:(?:core\/)?(?:audio|button|buttons|code|column|columns|cover|details|embed|file|gallery|group|heading|html|image|list|list-item|media-text|more|paragraph|preformatted|pullquote|quote|separator|shortcode|spacer|table|verse|video)\b/;

/** What a text in HTML is changed with. */
interface HtmlContext {
  file: string;
  /** Line in which the HTML begins. */
  line: number;
  remark(remark: Remark): void;
}

/** A text in HTML as Markdown. What Markdown has no sign for becomes a link or text, and is remarked on. */
export function htmlToText(html: string, context: HtmlContext): string {
  const tree = fromHtml(paragraphs(html), { fragment: true });
  const remark = (node: Comment | Element, what: string, hint: string) =>
    context.remark({
      file: context.file,
      line: context.line + (node.position?.start.line ?? 1) - 1,
      what,
      hint,
    });
  tree.children = replacedIn(tree.children as ElementContent[], remark);
  const heading = ELEMENT_HANDLERS['h2'] as Handle;
  const withAnchors = Object.fromEntries(
    ['h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Handle] => [
      name,
      (state, element, parent) => {
        const node = heading(state, element, parent);
        const { id } = element.properties;
        if (typeof id !== 'string' || anchorProblem(id) !== undefined) return node;
        if (node && !Array.isArray(node) && node.type === 'heading')
          node.children.push(htmlInLine(` {#${id}}`));
        return node;
      },
    ]),
  );
  const handlers = { ...ELEMENT_HANDLERS, ...withAnchors };
  return stringifier.stringify(toMdast(tree as Root, { document: true, handlers }) as MarkdownRoot);
}

/** Classic posts of WordPress have empty lines instead of paragraphs. */
function paragraphs(html: string): string {
  if (/<(?:p|div|section|!-- wp:)\b/i.test(html) || !/\n\s*\n/.test(html)) return html;
  const pieces = html.split(/(<pre\b[^]*?<\/pre>)/i);
  return pieces
    .map((piece) =>
      /^<pre\b/i.test(piece)
        ? piece
        : // As many line ends as before, so that what is remarked on has its line.
          piece.replaceAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g, (block) =>
            block.trim() === '' ||
            /^\s*<(?:h[1-6]|ul|ol|li|table|blockquote|figure|hr|dl|\/|!--)/i.test(block)
              ? block
              : `<p>${block.replaceAll(/(?<!<br\s*\/?>)\n/g, '<br>\n')}</p>`,
          ),
    )
    .join('');
}

type RemarkOn = (node: Comment | Element, what: string, hint: string) => void;

function replacedIn(nodes: readonly ElementContent[], remark: RemarkOn): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'comment') {
      const [, block] = /^\s*wp:(\S+)/.exec(node.value) ?? [];
      if (block !== undefined && !PLAIN_BLOCKS.test(node.value))
        remark(node, `the WordPress block ${block}`, 'What it would have shown was left out.');
      return [];
    }
    if (node.type !== 'element') return [node];
    return replaced({ ...node, children: replacedIn(node.children, remark) }, remark);
  });
}

function replaced(element: Element, remark: RemarkOn): ElementContent[] {
  const { tagName, properties, children } = element;
  const source = [properties['src'], properties['dataSrc'], properties['data']].find(
    (each) => typeof each === 'string',
  );
  switch (tagName) {
    case 'script': {
      const gist = gistPage(source);
      if (gist !== undefined) return [h('p', h('a', { href: gist }, gist))];
      remark(
        element,
        `a script${source === undefined ? '' : ` (${source})`}`,
        'Texts run no scripts of other sites, so it was left out.',
      );
      return [];
    }
    case 'style':
    case 'noscript':
    case 'link':
    case 'meta':
      remark(element, `<${tagName}>`, 'It shows nothing by itself and was left out.');
      return [];
    case 'iframe':
    case 'embed':
    case 'object': {
      if (source === undefined) return children;
      const { title } = properties;
      const { url, words, what } = frameLink(source, typeof title === 'string' ? title : undefined);
      remark(element, what, FRAME_HINT);
      return [h('p', h('a', { href: url }, words))];
    }
    case 'form':
      remark(element, 'a form', 'Its words were kept, and its fields left out. Link to the form instead.');
      return children;
    case 'input':
      // The box of a task.
      if (properties['type'] === 'checkbox') return [element];
      return [];
    case 'select':
    case 'textarea':
      return [];
    case 'button':
      return children;
    case 'figure':
      return figure(element);
    case 'img':
      return source === undefined ? [] : [{ ...element, properties: { ...properties, src: source } }];
    case 'pre':
      return [withLanguage(element)];
    default:
      return [element];
  }
}

/** A picture and its caption as one; the preview of a link as that link. */
function figure(element: Element): ElementContent[] {
  const all = elementsIn(element);
  const [link] = all.filter((each) => classesOf(each).includes('kg-bookmark-container'));
  if (link) {
    const title = all.find((each) => classesOf(each).includes('kg-bookmark-title'));
    return [h('p', h('a', { href: link.properties['href'] }, toString(title ?? link).trim()))];
  }
  const pictures = all.filter(({ tagName }) => tagName === 'img');
  const caption = all.find(({ tagName }) => tagName === 'figcaption');
  const [picture] = pictures;
  const isLinked = all.some(
    ({ tagName, properties: { href } }) => tagName === 'a' && !isPictureAddress(href),
  );
  if (!picture || pictures.length > 1 || isLinked) return [element];
  const words = caption ? toString(caption).replaceAll(/\s+/g, ' ').trim() : '';
  return [h('p', { ...picture, properties: { ...picture.properties, ...(words && { title: words }) } })];
}

/** Whether an address is that of a picture: one that links to itself in full size needs no link. */
function isPictureAddress(href: unknown): boolean {
  return typeof href === 'string' && /\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?.*)?$/i.test(href);
}

/** Code with its language in the form that the converter reads. */
function withLanguage(element: Element): Element {
  const [code] = element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  );
  const classes = [...classesOf(element), ...(code ? classesOf(code) : [])].join(' ');
  const data = element.properties['dataLang'] ?? element.properties['lang'];
  const [, named] = /(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(classes) ?? [];
  const language = named ?? (typeof data === 'string' ? data : undefined);
  const children = code ? code.children : element.children;
  return h('pre', h('code', language === undefined ? {} : { className: [`language-${language}`] }, children));
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}
