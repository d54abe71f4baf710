import type { Text } from 'mdast';

const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/iy;

/** Most code units that a character reference stands for. */
const LONGEST_REFERENCE = 4;

/**
 * Which characters of a text its author escaped, or wrote as character references: they mean exactly themselves.
 *
 * @param source The file that the text stands in.
 * @returns Their places in the value of the node.
 */
export function literalCharacters({ value, position }: Text, source: string): number[] {
  const written = source.slice(position?.start.offset, position?.end.offset);
  if (position === undefined || !/[\\&]/.test(written)) return [];
  const literal: number[] = [];
  let [from, at] = [0, 0];
  while (from < written.length && at < value.length) {
    const escape = matchAt(ESCAPE, written, from);
    const reference = matchAt(REFERENCE, written, from);
    if (escape && escape[1] === value[at]) {
      literal.push(at);
      from += 2;
      at += 1;
    } else if (reference && !value.startsWith(reference, at)) {
      const length = lengthOf(value, at, written[from + reference.length]);
      for (let unit = 0; unit < length; unit += 1) literal.push(at + unit);
      from += reference.length;
      at += length;
    } else if (written[from] === value[at]) {
      from += 1;
      at += 1;
      // What a line of a quotation or a list begins with is not part of the text.
    } else if (/[\s>]/.test(written[from] ?? '')) from += 1;
    else break;
  }
  return literal;
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Code units that a reference became, by what is written behind it. */
function lengthOf(value: string, at: number, next: string | undefined): number {
  if (next === undefined) return value.length - at;
  for (let length = 1; length < LONGEST_REFERENCE; length += 1) {
    if (value[at + length] === next || /[\\&]/.test(next)) return length;
  }
  return 1;
}
