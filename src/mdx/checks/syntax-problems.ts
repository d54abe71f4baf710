import type { Problem } from '../../diagnostics/problem.ts';
import { attributeHint } from './attribute-lists.ts';
import { givenNames, isHtmlElement, withoutTags } from './html-elements.ts';
import { closeVoidElements } from './void-elements.ts';
import { MdxSyntaxError, parseMdx } from '../parse-mdx.ts';

/** Most errors that are listed of one text. */
const MOST = 200;

/** Stands for a sign while what comes behind it is read. */
const SIGNLESS = '\ue0ff';

/** Errors that concern one place alone; those about tags that do not pair are about all between two. */
const LOCAL = /expression|before name|expected a valid JSX tag/;

/** What keeps a text from being MDX. */
export interface SyntaxProblems {
  problems: Problem[];
  /** The text without all that is wrong, with the same lines; `undefined` if something is left. */
  readOver: string | undefined;
  /** Numbers of the lines that were left out so. */
  lines: ReadonlySet<number>;
}

/** Everything that keeps a text from being MDX: a text from elsewhere should not have to be built once for each. */
export function syntaxProblems(first: MdxSyntaxError, source: string): SyntaxProblems {
  const closed = closeVoidElements(source);
  const errors: MdxSyntaxError[] = [];
  const left = new Set(closed.problems.map(({ line }) => line));
  const lines = closed.source.split('\n');
  const isUnknown = unknownTag(source);
  let error = closed.problems.length > 0 ? nextError(closed.source) : first;
  while (error && errors.length < MOST) {
    const place: MdxSyntaxError = placeholderError(error, lines, isUnknown) ?? error;
    const isPlaceholder = place !== error;
    const { line } = place;
    // A line that was read over already has no second message.
    if (!errors.some((each) => each.line === line)) errors.push(place);
    else break;
    left.add(line);
    if (isPlaceholder) {
      lines[line - 1] = withoutTags(lines[line - 1] ?? '', isUnknown, SIGNLESS);
    } else if (LOCAL.test(error.message)) {
      const [from, to] = preformatted(lines, line) ?? [line, line];
      // The whole line is read over: what is wrong in it follows from the first sign, or is found next time.
      for (let at = from; at <= to; at += 1) {
        lines[at - 1] = (lines[at - 1] ?? '').replace(/[{<]/g, SIGNLESS);
        left.add(at);
      }
    } else break;
    error = nextError(lines.join('\n'));
  }
  const problems = errors.map((each) => ({
    line: each.line,
    column: each.column,
    message: `${each.message.replace(/\.$/, '')}.`,
    hint: syntaxHint(each, closed.source, isUnknown),
  }));
  const all = [...closed.problems, ...problems].sort((a, b) => a.line - b.line);
  return { problems: all, readOver: error ? undefined : lines.join('\n'), lines: left };
}

/** Whether a tag is no element of HTML and nothing that the text imports, but a placeholder or a type: `<name>`, `List<T>`. */
function unknownTag(source: string): (name: string) => boolean {
  const code = source.split('\n').filter((line) => /^(?:import|export)\b/.test(line));
  const given = givenNames(code.join('\n'));
  return (name) => !isHtmlElement(name) && !given.has(name.split('.')[0] ?? name);
}

function unclosedTag({ message }: MdxSyntaxError): string | undefined {
  return /closing tag for `<([^\s>]*)[^>]*>`/.exec(message)?.[1];
}

/**
 * An error about a tag that is no element, at the place where that begins: MDX may name where its end was missed, or the
 * element around it.
 */
function placeholderError(
  error: MdxSyntaxError,
  lines: readonly string[],
  isUnknown: (name: string) => boolean,
): MdxSyntaxError | undefined {
  const name = unclosedTag(error);
  if (name === undefined) return undefined;
  const isOpen = isUnknown(name) ? (each: string) => each === name : isUnknown;
  const end = isUnknown(name)
    ? -1
    : lines.findIndex((each, at) => at >= error.line - 1 && closes(each, name));
  const last = Math.max(end + 1, error.line);
  const first = isUnknown(name) ? 1 : error.line;
  for (let line = last; line >= first; line -= 1) {
    const written = lines[line - 1] ?? '';
    const marked = withoutTags(written, isOpen, SIGNLESS);
    if (marked === written) continue;
    const column = marked.indexOf(SIGNLESS, 0);
    const [, tag = name] = /^<\/?([^\s<>/]+)/.exec(written.slice(column)) ?? [];
    const message = tag === name ? error.message : `Expected a closing tag for \`<${tag}>\``;
    return new MdxSyntaxError(message, line, column + 1);
  }
  return undefined;
}

function closes(line: string, name: string): boolean {
  return line.includes(`</${name}>`);
}

/** First and last line of the `<pre>` that some line stands in. */
function preformatted(lines: readonly string[], line: number): [from: number, to: number] | undefined {
  const from = lines.slice(0, line).findLastIndex((each) => /<pre\b/i.test(each)) + 1;
  const end = lines.slice(from).findIndex((each) => /<\/pre>/i.test(each)) + 1;
  const to = from + end;
  return from > 0 && end > 0 && from < line && line < to ? [from, to] : undefined;
}

function nextError(source: string): MdxSyntaxError | undefined {
  try {
    parseMdx(source);
    return undefined;
  } catch (error) {
    if (error instanceof MdxSyntaxError) return error;
    throw error;
  }
}

/** What to write where MDX cannot read a text: the very line, where it is clear which one is meant. */
function syntaxHint(error: MdxSyntaxError, source: string, isUnknown: (name: string) => boolean): string {
  const { message, line, column } = error;
  const written = (source.split('\n')[line - 1] ?? '').trimEnd();
  const unclosed = unclosedTag(error);
  if (unclosed && isUnknown(unclosed)) return `For a literal <, write: ${withoutTags(written, isUnknown)}`;
  const joined = unclosed === undefined ? undefined : joinedLines(unclosed, line, source);
  if (joined !== undefined) return joined;
  if (unclosed) return `Close it with </${unclosed}>, or write <${unclosed} /> if nothing belongs inside.`;
  const code = preformatted(source.split('\n'), line);
  if (code)
    return `Code goes between fences: write \`\`\`text instead of <pre> on line ${code[0]}, and \`\`\` instead of </pre>.`;
  return (
    foreignHint(written) ??
    escapeHint(written, message.includes('expression') ? '{' : '<', column) ??
    'Fix the markup; for a literal < or {, write \\< or \\{.'
  );
}

/** What to write where an element ends in another block than the one it began in. */
function joinedLines(name: string, line: number, source: string): string | undefined {
  const lines = source.split('\n').slice(line - 1);
  const end = lines.findIndex((each) => closes(each, name));
  if (end < 1) return undefined;
  const element = lines.slice(0, end + 1).map((each) => each.trim());
  if (element.includes('')) return `Put <${name}> and </${name}> on lines of their own.`;
  return `It begins on a line of text, and has to end on that line. Write it as one line: ${element.join(' ')}`;
}

/** What stands for signs that mean something in other dialects, where they are what is wrong with a line. */
function foreignHint(written: string): string | undefined {
  const anchor = /^(#{1,6}[ \t].*?)[ \t]*(\{:?[ \t]*#[^\s{}\\]+[ \t]*\\?\}).*$/.exec(written);
  if (anchor) {
    const [, heading = '', braces = ''] = anchor;
    return `A heading has one anchor, at its very end. Write: ${heading} ${braces.replace(/[:\s\\]/g, '')}`;
  }
  const attributes = attributeHint(written);
  if (attributes !== undefined) return attributes;
  if (/\{[{%]/.test(written)) {
    return `Shortcodes and templates do not work here: use Markdown (![What it shows](./picture.png) for a picture, > [!NOTE] for a callout), or put a \\ before each {.`;
  }
  const [, comment, end] = /<!--\s*(.*?)\s*(-->|$)/.exec(written) ?? [];
  if (comment !== undefined)
    return end
      ? `Write: ${written.replace(/<!--\s*(.*?)\s*-->/g, '{/* $1 */}')}`
      : 'Write {/* instead of <!-- and */} instead of -->.';
  const address = /<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>/]+@[^\s<>]+)>/.exec(written);
  if (address?.[1]) return `Write: ${written.replace(address[0], address[1].replace(/^mailto:/, ''))}`;
  const unquoted = /<[a-z]\w*\b[^<>]*?\s[\w-]+=[^"'{\s<>]/i.test(written);
  if (unquoted) return `Write: ${written.replace(/(\s[\w-]+=)([^"'{\s<>]+)/g, '$1"$2"')}`;
  const [tex, command] = /(\\[A-Za-z]+)(?:\{[^{}]*\})+/.exec(written) ?? [];
  return command === undefined
    ? undefined
    : `Put formulas between dollar signs. Write: ${written.replace(tex ?? '', `$${tex}$`)}`;
}

function escapeHint(written: string, sign: string, column: number): string | undefined {
  let at = written.lastIndexOf(sign, column - 1);
  while (at > 0 && written[at - 1] === '\\') at = written.lastIndexOf(sign, at - 1);
  if (at < 0) return undefined;
  return `Fix the markup, or for a literal ${sign}, write: ${written.slice(0, at)}\\${written.slice(at)}`;
}
