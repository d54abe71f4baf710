const ATTRIBUTE = String.raw`(?:[.#][\p{L}\p{N}_-]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+))`;

/** Classes and attributes in braces, as other dialects have them behind a picture or below a paragraph: `{.lead width=50%}`. */
const LIST = new RegExp(`[ \\t]*\\{:?[ \\t]*${ATTRIBUTE}(?:[ \\t]+${ATTRIBUTE})*[ \\t]*\\}`, 'gu');

/** A class, or attributes where nothing else can be meant; an anchor alone has a hint of its own. */
function isForeign(list: string, before: string): boolean {
  return /[{:\s]\.[\p{L}_-]/u.test(list) || (list.includes('=') && /(?:[)\]`*_>]|^[ \t>]*)$/.test(before));
}

/**
 * What to do about lists of attributes in a line: looks are a matter of the style sheets here.
 *
 * @returns `undefined` if there is none.
 */
export function attributeHint(written: string): string | undefined {
  const line = written.replace(LIST, (list, at: number) =>
    isForeign(list, written.slice(0, at)) ? '' : list,
  );
  if (line === written) return undefined;
  const why = 'Classes and attributes in braces are not supported; styling belongs in src/styles/.';
  return /^[\s>]*$/.test(line) ? `${why} Remove the line.` : `${why} Write: ${line.trimEnd()}`;
}
