import type { Nodes } from 'mdast';
import { nodesIn } from '../mdx/elements.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { lineAt, type Remark, type TemplateSyntax } from './foreign-site.ts';

/** What templates may need of the site that they are in. */
export interface TemplateContext {
  /** File of the text, and the line in which its body begins. */
  file: string;
  line: number;
  /** Address of another text by its file: `posts/other.md`. */
  addressOf(place: string): string | undefined;
  remark(remark: Remark): void;
}

/** What a tag stands for; `undefined` if that is not known. `inner` is what a pair of tags holds. */
type ReadTag = (
  name: string,
  rest: string,
  inner: string | undefined,
  context: TemplateContext,
) => string | undefined;

interface Dialect {
  /** Tags, with the name in the group `name`, what follows it in `rest`, and what a pair holds in `inner`. */
  pattern: RegExp;
  read: ReadTag;
  /** What its users call a tag. */
  what: string;
  hint: string;
}

const KEPT = 'It was kept as code where it stands. Write what it should show.';

const TAG_PAIR = String.raw`\{%-?\s*(?<pair>raw|verbatim|comment|highlight)\b(?<pairRest>[^%]*?)-?%\}(?<inner>[^]*?)\{%-?\s*end\k<pair>\s*-?%\}`;
const TAG = String.raw`\{%-?\s*(?<name>\w+)(?<rest>(?:[^%]|%(?!\}))*?)\s*-?%\}`;
const OUTPUT = String.raw`\{\{-?(?<output>(?:[^{}]|\{(?!\{)|\}(?!\}))*?)-?\}\}`;

const DIALECTS: Readonly<Record<'hugo' | 'liquid' | 'nunjucks' | 'wordpress', Dialect>> = {
  hugo: {
    pattern:
      /\{\{[<%]\s*(?<pair>highlight)\b(?<pairRest>[^>%]*?)[>%]\}\}(?<inner>[^]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}|\{\{[<%]\s*(?<name>\/\*|\/?\s*[\w./-]+)(?<rest>[^]*?)\s*\/?[>%]\}\}/g,
    read: readHugo,
    what: 'the shortcode',
    hint: KEPT,
  },
  liquid: {
    pattern: new RegExp(`${TAG_PAIR}|${TAG}|${OUTPUT}`, 'g'),
    read: readLiquid,
    what: 'the Liquid tag',
    hint: KEPT,
  },
  nunjucks: {
    pattern: new RegExp(`${TAG_PAIR}|${TAG}|${OUTPUT}`, 'g'),
    read: readLiquid,
    what: 'the Nunjucks tag',
    hint: KEPT,
  },
  wordpress: {
    pattern:
      /\[(?<pair>caption|embed|video|audio|code|sourcecode)\b(?<pairRest>[^\]]*)\](?<inner>[^]*?)\[\/\k<pair>\]|\[(?<name>\/?(?:gallery|playlist|contact-form(?:-7)?|youtube|vimeo|gist|tweet|twitter|toc|audio|video|embed|wp_\w+|vc_\w+|et_\w+|su_\w+|\w+_\w+))(?<rest>(?:\s[^\]]*)?)\](?!\()/g,
    read: readWordPress,
    what: 'the shortcode',
    hint: KEPT,
  },
};

/**
 * A text without the tags of its generator's templates: those with a counterpart in Markdown are written so, others are kept
 * as code and remarked on.
 */
export function withoutTemplates(text: string, syntax: TemplateSyntax, context: TemplateContext): string {
  const { pattern, read, what, hint } = DIALECTS[syntax];
  const codes = syntax === 'wordpress' ? [] : codeRanges(text);
  return text.replaceAll(pattern, (...match: unknown[]) => {
    const written = String(match[0]);
    const groups = match.at(-1) as Record<string, string | undefined>;
    const at = match.at(-3) as number;
    const name = (groups['pair'] ?? groups['name'] ?? '').replaceAll(/\s/g, '');
    const inCode = codes.some(([from, to]) => from <= at && at < to);
    const isRaw = name === 'raw' || name === 'verbatim';
    // Jekyll reads its tags in code, too, where authors had to write “raw” around them; other tags are what the code shows.
    if (inCode && !isRaw && name !== '/*') return written;
    const isOutput = groups['output'] !== undefined;
    const replacement = read(
      isOutput ? '' : name,
      (groups['output'] ?? groups['pairRest'] ?? groups['rest'] ?? '').trim(),
      groups['inner'],
      context,
    );
    if (replacement !== undefined) return replacement;
    const shown = isOutput ? written.replaceAll(/\s+/g, ' ') : name.replace(/^\//, '');
    context.remark({
      file: context.file,
      line: context.line + lineAt(text, at) - 1,
      what: `${what} ${shown}`,
      hint,
    });
    return syntax === 'wordpress' ? `<code>${escapedHtml(written)}</code>` : codeSpan(written);
  });
}

/** Some text as code in a line. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  const signs = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${signs}${space}${line}${space}${signs}`;
}

/** Some text as a block of code. */
export function codeFence(text: string, language = 'text'): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text.replace(/^\n|\n$/g, '')}\n${fence}`;
}

function codeRanges(text: string): (readonly [from: number, to: number])[] {
  const isCode = (node: Nodes): node is Extract<Nodes, { type: 'code' | 'inlineCode' }> =>
    node.type === 'code' || node.type === 'inlineCode';
  return nodesIn(parseText('index.md', text), isCode).map(
    ({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const,
  );
}

function readHugo(
  name: string,
  rest: string,
  inner: string | undefined,
  context: TemplateContext,
): string | undefined {
  const { named, listed } = argumentsOf(rest);
  const [first = ''] = listed;
  switch (name) {
    // An example of a shortcode, as Hugo's own documentation writes it.
    case '/*':
      return `{{< ${rest.replace(/\*\/?$/, '').trim()} >}}`;
    case 'highlight':
      return codeFence(inner ?? '', first || 'text');
    case 'figure': {
      const { src, alt, caption, title } = named;
      return src === undefined ? undefined : picture(src, alt ?? '', caption ?? title);
    }
    case 'ref':
    case 'relref':
      return context.addressOf(first || (named['path'] ?? ''));
    case 'youtube':
      return videoLink('YouTube', `https://www.youtube.com/watch?v=${named['id'] ?? first}`);
    case 'vimeo':
      return videoLink('Vimeo', `https://vimeo.com/${named['id'] ?? first}`);
    case 'gist':
      return `<https://gist.github.com/${listed.slice(0, 2).join('/')}>`;
    default:
      return undefined;
  }
}

function readLiquid(
  name: string,
  rest: string,
  inner: string | undefined,
  context: TemplateContext,
): string | undefined {
  switch (name) {
    case '':
      return outputOf(rest);
    case 'raw':
    case 'verbatim':
      return inner ?? '';
    case 'comment':
      return '';
    case 'highlight':
      return codeFence(inner ?? '', /[\w+#-]+/.exec(rest)?.[0] ?? 'text');
    case 'post_url':
    case 'link':
      return context.addressOf(rest);
    case 'gist':
      return `<https://gist.github.com/${rest.split(/\s+/)[0] ?? ''}>`;
    case 'youtube':
      return videoLink('YouTube', `https://www.youtube.com/watch?v=${argumentsOf(rest).listed[0] ?? ''}`);
    case 'image': {
      const [src, alt = ''] = argumentsOf(rest.replaceAll(',', ' ')).listed;
      return src === undefined ? undefined : picture(src, alt);
    }
    default:
      return undefined;
  }
}

/** A value that a template writes into the text, where it is only an address. */
function outputOf(expression: string): string | undefined {
  const code = expression.replaceAll(/\s+/g, ' ').trim();
  if (/^(?:site\.(?:baseurl|url)|absURL|relURL)$/.test(code)) return '';
  return /^["']([^"']*)["'] ?\| ?(?:relative_url|absolute_url|url|htmlBaseUrl|prepend: ?site\.(?:baseurl|url))$/.exec(
    code,
  )?.[1];
}

function readWordPress(name: string, rest: string, inner: string | undefined): string | undefined {
  const { named } = argumentsOf(rest);
  switch (name) {
    case 'caption': {
      const [, image = '', words = ''] =
        /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/.exec(inner ?? '') ?? [];
      if (image === '') return undefined;
      return `<figure>${image}<figcaption>${words.trim() || (named['caption'] ?? '')}</figcaption></figure>`;
    }
    case 'embed':
    case 'video':
    case 'audio': {
      const url = inner?.trim() || named['src'] || named['mp4'] || named['mp3'];
      return url ? `<p><a href="${escapedHtml(url)}">${escapedHtml(url)}</a></p>` : undefined;
    }
    case 'code':
    case 'sourcecode':
      return `<pre><code class="language-${named['language'] ?? named['lang'] ?? 'text'}">${escapedHtml((inner ?? '').trim())}</code></pre>`;
    case 'toc':
      return '';
    default:
      return undefined;
  }
}

/** The arguments of a tag: `src="/a.png" alt="A"` and `"a" b`. */
function argumentsOf(rest: string): { named: Record<string, string | undefined>; listed: string[] } {
  const named: Record<string, string | undefined> = {};
  const listed: string[] = [];
  for (const [, name, quoted, single, code, plain] of rest.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+))/g,
  )) {
    const value = (quoted ?? single ?? code ?? plain ?? '').replaceAll('\\"', '"');
    if (name === undefined) listed.push(value);
    else named[name] = value;
  }
  return { named, listed };
}

function picture(src: string, alt: string, caption?: string): string {
  const words = (text: string) =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .trim();
  const title = caption ? ` "${words(caption).replaceAll('"', '\\"')}"` : '';
  return `![${words(alt).replaceAll(/[[\]]/g, '\\$&')}](${/[\s()]/.test(src) ? `<${src}>` : src}${title})`;
}

function videoLink(host: string, url: string): string {
  return `[Video on ${host}](${url})`;
}

function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
