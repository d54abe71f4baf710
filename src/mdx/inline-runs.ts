import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { isElement } from './elements.ts';

/** Elements that are part of a sentence, as authors write them in tags. */
const IN_SENTENCES: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q ruby s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Blocks of Markdown that hold paragraphs. */
const HOLD_PARAGRAPHS: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'listItem',
  'root',
]);

/**
 * Makes a paragraph of lines that consist of several such elements alone, in place: MDX takes each of them for a block and
 * drops the spaces between them, so that their words would join.
 *
 * `<kbd>Ctrl</kbd> <kbd>C</kbd>` → `<p><kbd>Ctrl</kbd> <kbd>C</kbd></p>`
 *
 * @param source The whole file, which the positions of the tree refer to.
 */
export function joinInlineRuns(tree: Root, source: string): void {
  joinIn(tree, source);
}

function joinIn(parent: Parents, source: string): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) joinIn(child, source);
  if (!children.some(isInSentence)) return;
  const joined: RootContent[] = [];
  for (const run of runsOf(children, source)) {
    if (run.length === 1 || !run.some(isInSentence)) joined.push(...run);
    else if (HOLD_PARAGRAPHS.has(parent.type)) joined.push(paragraphOf(run, source));
    else joined.push(...withSpaces(run, source));
  }
  parent.children = joined as never;
}

/** Children in runs: those that stand in one paragraph of the source and may be part of one sentence, and any other alone. */
function runsOf(children: readonly RootContent[], source: string): RootContent[][] {
  const runs: RootContent[][] = [];
  for (const child of children) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && mayJoin(last) && mayJoin(child) && gap(last, child, source) !== undefined)
      run.push(child);
    else runs.push([child]);
  }
  return runs;
}

function isInSentence(node: Nodes): boolean {
  return (
    isElement(node) &&
    node.type === 'mdxJsxFlowElement' &&
    IN_SENTENCES.has(node.name ?? '') &&
    node.children.length > 0 &&
    node.children.every(isPhrasing)
  );
}

function mayJoin(node: Nodes): boolean {
  return node.type === 'mdxFlowExpression' || isInSentence(node);
}

function isPhrasing(node: Nodes): boolean {
  return (
    ['break', 'delete', 'emphasis', 'image', 'inlineCode', 'link', 'strong', 'text'].includes(node.type) ||
    ['footnoteReference', 'imageReference', 'linkReference', 'inlineMath'].includes(node.type) ||
    ['mdxJsxTextElement', 'mdxTextExpression'].includes(node.type)
  );
}

function paragraphOf(run: readonly RootContent[], source: string): RootContent {
  const [start, end] = [run[0]?.position?.start, run.at(-1)?.position?.end];
  return {
    type: 'paragraph',
    children: withSpaces(run, source) as never,
    ...(start && end && { position: { start, end } }),
  };
}

/** A run as parts of one sentence, with the white space that stands between them. */
function withSpaces(run: readonly RootContent[], source: string): RootContent[] {
  return run.flatMap((node, index): RootContent[] => {
    const last = run[index - 1];
    const between = last && gap(last, node, source);
    return [...(between ? [{ type: 'text', value: between } as const] : []), inSentence(node)];
  });
}

function inSentence(node: RootContent): RootContent {
  if (node.type === 'mdxFlowExpression') return { ...node, type: 'mdxTextExpression' } as RootContent;
  return { ...node, type: 'mdxJsxTextElement' } as RootContent;
}

/** White space between two nodes; `undefined` if there is an empty line or anything else. Quotations have their sign in it. */
function gap(before: Nodes, after: Nodes, source: string): string | undefined {
  const between = source.slice(before.position?.end.offset ?? 0, after.position?.start.offset ?? 0);
  const [, line] = /^[ \t\r]*(\n[ \t>]*)?$/.exec(between) ?? [undefined, undefined];
  if (line !== undefined) return '\n';
  return between.trim() === '' && !between.includes('\n') ? between : undefined;
}
