import type { Problem } from '../../diagnostics/problem.ts';
import { MdxSyntaxError, parseMdx } from '../parse-mdx.ts';

/** Most errors that are listed of one text. */
const MOST = 200;

/** Stands for a sign while what comes behind it is read. */
const SIGNLESS = '\ue0ff';

/** Errors that concern one place alone; those about tags that do not pair are about all between two. */
const LOCAL = /expression|before name|expected a valid JSX tag/;

/** Everything that keeps a text from being MDX: a text from elsewhere should not have to be built once for each. */
export function syntaxProblems(first: MdxSyntaxError, source: string): Problem[] {
  const errors = [first];
  const lines = source.split('\n');
  let error: MdxSyntaxError | undefined = first;
  while (error && errors.length < MOST && LOCAL.test(error.message)) {
    // The whole line is read over: what is wrong in it follows from the first sign, or is found next time.
    lines[error.line - 1] = (lines[error.line - 1] ?? '').replace(/[{<]/g, SIGNLESS);
    error = nextError(lines.join('\n'));
    // A line that was read over already has no second message.
    if (error && errors.some(({ line }) => line === error?.line)) break;
    if (error && LOCAL.test(error.message)) errors.push(error);
  }
  return errors.map((each) => ({
    line: each.line,
    column: each.column,
    message: `${each.message.replace(/\.$/, '')}.`,
    hint: syntaxHint(each, source),
  }));
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
  const written = source.split('\n')[line - 1] ?? '';
  const unclosed = /closing tag for `<([^>]*)>`/.exec(message)?.[1];
  if (unclosed && VOID.has(unclosed))
    return `Write: ${written.replace(new RegExp(`<(${unclosed}\\b[^<>/]*)>`, 'g'), '<$1 />')}`;
  if (unclosed) return `Close it with </${unclosed}>, or write <${unclosed} /> if nothing belongs inside.`;
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
  const shortcode = /\{\{?[<%][^}]*/.exec(written)?.[0];
  if (shortcode !== undefined) {
    return `Shortcodes mean nothing here: write what they stand for (a picture is ![What it shows](./picture.png), a remark > [!NOTE]), or a \\ before each {.`;
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
