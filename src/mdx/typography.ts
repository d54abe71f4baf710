import type { Literal, Parents, Root, RootContent } from 'mdast';

/** What stands before a quote that opens: nothing, white space, an opening bracket, a dash or another opening quote. */
const BEFORE_OPENING = /[\s([{<\p{Pd}“‘¿¡]/u;

/** Blocks in which a sentence starts afresh, so that a quote at their beginning opens. */
const FRESH_START = new Set(['paragraph', 'heading', 'tableCell']);

/** Inline nodes that are read over as one word between the texts around them. */
const OPAQUE = new Set(['inlineCode', 'image', 'imageReference', 'footnoteReference']);

/**
 * Sets straight quotes, `--`, `---` and `...` in the texts of a tree as “ ” ‘ ’, –, — and …, in place.
 * Quotes are judged across emphasis and links; code and MDX are left alone.
 * Our own because remark-smartypants takes 35–50 ms for a 20 KB essay, more than all other Markdown work together,
 * and the outline needs it as well as the page; this takes under one.
 */
export function setTypography(tree: Root): void {
  educateChildren(tree, ' ');
}

function educateChildren(parent: Parents, before: string): string {
  let last = before;
  for (const child of parent.children as RootContent[]) {
    if (child.type === 'text') last = educateText(child, last);
    else if (OPAQUE.has(child.type)) last = 'x';
    else if (child.type === 'break') last = ' ';
    else if ('children' in child) {
      const fresh = FRESH_START.has(child.type);
      const end = educateChildren(child, fresh ? ' ' : last);
      last = fresh ? ' ' : end;
    }
  }
  return last;
}

function educateText(node: Literal, before: string): string {
  const text = node.value.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');
  // Where the last quote stood, and what it became: what comes before the next one may be that.
  let [at, set] = [-1, before];
  node.value = text.replace(/["']/g, (quote, index: number) => {
    const previous = index === at + 1 ? set : (text[index - 1] ?? before);
    if (quote === '"') set = BEFORE_OPENING.test(previous) ? '“' : '”';
    else set = opensSingle(previous, text, index) ? '‘' : '’';
    at = index;
    return set;
  });
  return at === text.length - 1 ? set : (text.at(-1) ?? before);
}

function opensSingle(previous: string, text: string, index: number): boolean {
  const decade = /^'\d\ds?\b/.test(text.slice(index, index + 5));
  return BEFORE_OPENING.test(previous) && !decade;
}
