import type { Link, PhrasingContent, Text } from 'mdast';

/** Punctuation of Chinese, Japanese and Korean, which no address has unless it is encoded, and which no space precedes. */
const PUNCTUATION =
  /[\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff3b\uff3d\uff5b\uff5d\uff61-\uff64“”‘’…]/;

const NEXT = /https?:\/\/[^\s<]/;

/**
 * An address that stands in a text without brackets ends before such punctuation: 见https://example.org/。
 *
 * @param source The whole file.
 * @returns The link and the text behind it, which may have further links; `undefined` if the link is as it should be.
 */
export function endedAddress(link: Link, source: string): PhrasingContent[] | undefined {
  const [text, ...others] = link.children;
  const from = link.position?.start.offset;
  if (text?.type !== 'text' || others.length > 0 || from === undefined) return undefined;
  const { value } = text;
  // The address of a link in brackets is its author's.
  if (!source.startsWith(value, from) || !link.url.endsWith(value)) return undefined;
  const end = value.search(PUNCTUATION);
  if (end <= 0) return undefined;
  const scheme = link.url.slice(0, -value.length);
  return [addressAt(link, value.slice(0, end), scheme, 0), ...restAt(link, value, end)];
}

/** What stands behind an address up to the next white space. */
function restAt(link: Link, value: string, from: number): PhrasingContent[] {
  const rest = value.slice(from);
  const next = rest.search(NEXT);
  if (next < 0) return [textAt(link, rest, from)];
  const start = from + next;
  const length = value.slice(start).search(PUNCTUATION);
  const end = length < 0 ? value.length : start + length;
  return [
    textAt(link, rest.slice(0, next), from),
    addressAt(link, value.slice(start, end), '', start),
    ...(end < value.length ? restAt(link, value, end) : []),
  ];
}

function addressAt(link: Link, words: string, scheme: string, at: number): Link {
  const text = textAt(link, words, at);
  return {
    ...link,
    url: scheme + words,
    children: [text],
    ...(text.position && { position: text.position }),
  };
}

/** Some text that begins so many characters behind the beginning of a link, in the same line. */
function textAt({ position }: Link, value: string, at: number): Text {
  if (!position) return { type: 'text', value };
  const { line, column, offset = 0 } = position.start;
  const start = { line, column: column + at, offset: offset + at };
  const end = { line, column: start.column + value.length, offset: start.offset + value.length };
  return { type: 'text', value, position: { start, end } };
}
