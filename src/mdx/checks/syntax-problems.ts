import type { Problem } from '../../diagnostics/problem.ts';
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
  const errors: MdxSyntaxError[] = [];
  const left = new Set<number>();
  const lines = source.split('\n');
  let error: MdxSyntaxError | undefined = first;
  while (error && errors.length < MOST) {
    const { line, message } = error;
    // A line that was read over already has no second message.
    if (!errors.some((each) => each.line === line)) errors.push(error);
    else break;
    if (!LOCAL.test(message)) break;
    const [from, to] = preformatted(lines, line) ?? [line, line];
    // The whole line is read over: what is wrong in it follows from the first sign, or is found next time.
    for (let at = from; at <= to; at += 1) {
      lines[at - 1] = (lines[at - 1] ?? '').replace(/[{<]/g, SIGNLESS);
      left.add(at);
    }
    error = nextError(lines.join('\n'));
  }
  const problems = errors.map((each) => ({
    line: each.line,
    column: each.column,
    message: `${each.message.replace(/\.$/, '')}.`,
    hint: syntaxHint(each, source),
  }));
  return { problems, readOver: error ? undefined : lines.join('\n'), lines: left };
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

/** Elements of HTML that hold nothing. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** What to write where MDX cannot read a text: the very line, where it is clear which one is meant. */
function syntaxHint({ message, line, column }: MdxSyntaxError, source: string): string {
  const written = (source.split('\n')[line - 1] ?? '').trimEnd();
  const unclosed = /closing tag for `<([^>]*)>`/.exec(message)?.[1];
  if (unclosed && VOID.has(unclosed))
    return `Write: ${written.replace(new RegExp(`<(${unclosed}\\b[^<>/]*)>`, 'g'), '<$1 />')}`;
  if (unclosed) return `Close it with </${unclosed}>, or write <${unclosed} /> if nothing belongs inside.`;
  const code = preformatted(source.split('\n'), line);
  if (code)
    return `Code stands between fences: write \`\`\`text for <pre> in line ${code[0]}, and \`\`\` for </pre>.`;
  return (
    foreignHint(written) ??
    escapeHint(written, message.includes('expression') ? '{' : '<', column) ??
    'Fix the markup; where < or { is meant as a character, write \\< or \\{.'
  );
}

/** What stands for signs that mean something in other dialects, where they are what is wrong with a line. */
function foreignHint(written: string): string | undefined {
  const anchor = /^(#{1,6}[ \t].*?)[ \t]*(\{:?[ \t]*#[^\s{}\\]+[ \t]*\\?\}).*$/.exec(written);
  if (anchor) {
    const [, heading = '', braces = ''] = anchor;
    return `An anchor stands once, at the very end of its heading. Write: ${heading} ${braces.replace(/[:\s\\]/g, '')}`;
  }
  if (/\{[{%]/.test(written)) {
    return `Shortcodes and templates mean nothing here: write what they stand for (a picture is ![What it shows](./picture.png), a remark > [!NOTE]), or a \\ before each {.`;
  }
  const [, comment, end] = /<!--\s*(.*?)\s*(-->|$)/.exec(written) ?? [];
  if (comment !== undefined)
    return end
      ? `Write: ${written.replace(/<!--\s*(.*?)\s*-->/g, '{/* $1 */}')}`
      : 'Write {/* for <!-- and */} for -->.';
  const address = /<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>/]+@[^\s<>]+)>/.exec(written);
  if (address?.[1]) return `Write: ${written.replace(address[0], address[1].replace(/^mailto:/, ''))}`;
  const unquoted = /<[a-z]\w*\b[^<>]*?\s[\w-]+=[^"'{\s<>]/i.test(written);
  if (unquoted) return `Write: ${written.replace(/(\s[\w-]+=)([^"'{\s<>]+)/g, '$1"$2"')}`;
  const [tex, command] = /(\\[A-Za-z]+)(?:\{[^{}]*\})+/.exec(written) ?? [];
  return command === undefined
    ? undefined
    : `Formulas stand between dollar signs. Write: ${written.replace(tex ?? '', `$${tex}$`)}`;
}

function escapeHint(written: string, sign: string, column: number): string | undefined {
  let at = written.lastIndexOf(sign, column - 1);
  while (at > 0 && written[at - 1] === '\\') at = written.lastIndexOf(sign, at - 1);
  if (at < 0) return undefined;
  return `Fix the markup; where ${sign} is meant as a character, write: ${written.slice(0, at)}\\${written.slice(at)}`;
}
