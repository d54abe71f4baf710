import type { Problem } from '../../diagnostics/problem.ts';
import { VOID_ELEMENTS } from './html-elements.ts';

const NAMES = VOID_ELEMENTS.join('|');
const OPEN = new RegExp(
  `<(?:${NAMES})(?=[\\s>])(?:"[^"]*"|'[^']*'|\\{[^{}]*\\}|[^<>"'{}])*?(?<!/)>(?!</(?:${NAMES})>)|</(?:br|hr)[ \\t]*>`,
  'gi',
);

/** A text whose elements that hold nothing are closed, and the lines that had to be changed. */
export interface ClosedElements {
  problems: Problem[];
  /** With as many lines as before. */
  source: string;
}

/** Closes the elements of HTML that need no end there and need one in MDX: `<br>` as `<br />`. */
export function closeVoidElements(source: string): ClosedElements {
  const readable = withoutCode(source);
  const tags = [...readable.matchAll(OPEN)].filter(({ index }) => readable[index - 1] !== '\\');
  if (tags.length === 0) return { problems: [], source };
  let closed = '';
  let at = 0;
  const places = tags.map(({ 0: tag, index }) => {
    const end = index + tag.length;
    closed += source.slice(at, index) + closedTag(source.slice(index, end));
    at = end;
    const before = source.slice(0, end).split('\n');
    const column = index - source.lastIndexOf('\n', index - 1);
    return { line: before.length, column: tag.includes('\n') ? 1 : column, tag };
  });
  closed += source.slice(at);
  const lines = closed.split('\n');
  const firstOfLine = new Map(places.toReversed().map((place) => [place.line, place]));
  const problems = places
    .filter((place) => firstOfLine.get(place.line) === place)
    .map(({ line, column, tag }) => ({
      line,
      column,
      message: `The element ${tag.replace(/\s+/g, ' ')} is not closed, which MDX requires.`,
      hint: `Write: ${(lines[line - 1] ?? '').trimEnd()}`,
    }));
  return { problems, source: closed };
}

function closedTag(tag: string): string {
  if (tag.startsWith('</')) return `<${tag.slice(2, -1).trim()} />`;
  const quoted = tag.replace(/(\s[\w-]+=)([^"'{\s<>]+)(?=[\s>])/g, '$1"$2"');
  return `${quoted.slice(0, -1).replace(/[ \t]+$/, '')} />`;
}

/** A text of the same length without its code and comments. */
function withoutCode(source: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return source
    .replace(
      /^([ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?)(`{3,}|~{3,})[^]*?(?:^[ \t>]*\2[`~]*[ \t]*$|(?![^]))/gm,
      blank,
    )
    .replace(/\{\/\*[^]*?\*\/\}|<!--[^]*?-->/g, blank)
    .replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank);
}
