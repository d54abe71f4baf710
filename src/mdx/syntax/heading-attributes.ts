import type { Heading } from 'mdast';

declare module 'mdast' {
  interface HeadingData {
    /** Attributes of the heading's element; the id is its explicit anchor. */
    hProperties?: Record<string, unknown>;
  }
}

/** `{#anchor}`, in Kramdown's form `{:#anchor}`, or in MDX's comment `{/* #anchor *\/}`, at the end of a heading, and the backslashes before it. */
const ANCHOR =
  /(\\*)(\{(?::|\/\*)?[ \t]*#([^\s{}]+)(?:[ \t]*\*\/)?[ \t]*\})[ \t]*(?:#+[ \t]*)?(?:\r?\n[ \t>]*(?:=+|-+)[ \t]*)?$/;

/**
 * Keeps of the attributes behind a heading the anchor alone: `## Why? {#why}`. An escaped one is text again. Others stay,
 * to be found by `headingProblems`.
 */
export function readHeadingAttributes(heading: Heading, source: string): void {
  if (!heading.data?.hProperties) return;
  const { start, end } = heading.position ?? {};
  const [, backslashes = '', written = '', anchor] =
    ANCHOR.exec(source.slice(start?.offset, end?.offset).trimEnd()) ?? [];
  if (anchor === undefined) return;
  if (backslashes.length % 2 === 0) {
    heading.data.hProperties = { id: anchor };
    return;
  }
  delete heading.data.hProperties;
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\\$/, '') + written;
}

/** The anchor that stands behind a heading in braces, as written; `undefined` if none does. */
export function anchorInBraces({ data }: Heading): string | undefined {
  const id = data?.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}
