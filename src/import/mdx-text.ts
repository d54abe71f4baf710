import type { Nodes } from 'mdast';
import { BUILTIN_COMPONENTS } from '../mdx/builtin-components.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from '../mdx/elements.ts';
import { MdxSyntaxError, parseMdx } from '../mdx/parse-mdx.ts';
import { isComment } from '../mdx/render/code.ts';
import { edited, type Edit } from './edits.ts';
import type { Remark } from './foreign-site.ts';
import { codeSpan } from './templates.ts';

/** Where a text comes from, and who hears what became of it. */
interface MdxContext {
  file: string;
  line: number;
  remark(remark: Remark): void;
}

/**
 * A text in MDX as plain Markdown: components and expressions of the old site cannot run here. Pictures that were imported
 * become pictures, and comments go; the rest is kept as code and remarked on.
 */
export function mdxToText(source: string, context: MdxContext): string {
  const tree = parsed(source, context);
  if (!tree) return source;
  const files = new Map<string, string>();
  const edits: Edit[] = [];
  const remarkOn = (node: Nodes, what: string) =>
    context.remark({
      file: context.file,
      line: context.line + placeOf(node).line - 1,
      what,
      hint: 'It was kept as code where it stands. Write what it should show, or rename the file to .mdx and bring the component.',
    });
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const [, name = '', , file = ''] of node.value.matchAll(/import\s+(\w+)\s+from\s+(['"])([^'"]+)\2/g))
      files.set(name, file);
    edits.push({ ...rangeOf(node), text: '' });
    if (/^\s*export\b/m.test(node.value))
      context.remark({
        file: context.file,
        line: context.line + placeOf(node).line - 1,
        what: 'exports of MDX',
        hint: 'They were left out: a text in Markdown has none.',
      });
  }
  for (const node of nodesIn(tree, isCode)) {
    const range = rangeOf(node);
    if (!isElement(node)) {
      const text = literalOf(node.value);
      if (isComment(node.value)) edits.push({ ...range, text: '' });
      else if (text !== undefined) edits.push({ ...range, text });
      else {
        const written = source.slice(range.from, range.to);
        remarkOn(node, `the expression ${codeSpan(written)}`);
        edits.push({ ...range, text: codeSpan(written) });
      }
    } else edits.push(...elementEdits(node, source, files, remarkOn));
  }
  return edited(source, edits);
}

function parsed(source: string, { file, line, remark }: MdxContext) {
  try {
    return parseMdx(source);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    remark({
      file,
      line: line + error.line - 1,
      what: `MDX that cannot be read (${error.message})`,
      hint: 'The text was imported as plain Markdown.',
    });
    return undefined;
  }
}

function elementEdits(
  node: MdxElement,
  source: string,
  files: ReadonlyMap<string, string>,
  remarkOn: (node: Nodes, what: string) => void,
): Edit[] {
  const { from, to } = rangeOf(node);
  const name = node.name ?? '';
  const valueOf = (attribute: string): string | undefined => {
    const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
    if (typeof found?.value === 'string') return found.value;
    const code = found?.value && typeof found.value === 'object' ? found.value.value.trim() : '';
    return literalOf(code) ?? files.get(code.replace(/\.src$/, ''));
  };
  const src = valueOf('src');
  if (/^(?:Image|Picture|img)$/.test(name) && src !== undefined) {
    const alt = (valueOf('alt') ?? '').replaceAll(/[[\]]/g, '\\$&');
    return [{ from, to, text: `![${alt}](${/[\s()]/.test(src) ? `<${src}>` : src})` }];
  }
  const isHtml = /^[a-z]/.test(name);
  const hasCode = node.attributes.some(
    (each) => each.type !== 'mdxJsxAttribute' || typeof each.value === 'object',
  );
  const isKept = (isHtml || (BUILTIN_COMPONENTS as readonly string[]).includes(name)) && !hasCode;
  if (isKept) {
    const [tag = ''] = /^<[^>]*>/.exec(source.slice(from, to)) ?? [];
    return tag.includes('className=')
      ? [{ from, to: from + tag.length, text: tag.replaceAll('className=', 'class=') }]
      : [];
  }
  if (name !== '') remarkOn(node, `the component <${name}>`);
  const [first, last] = [node.children[0], node.children.at(-1)];
  // What stands between its tags is the author's text.
  const inner =
    first && last ? { from: rangeOf(first as Nodes).from, to: rangeOf(last as Nodes).to } : undefined;
  if (!inner) return [{ from, to, text: name === '' ? '' : codeSpan(source.slice(from, to)) }];
  const tags: Edit[] = [
    { from, to: inner.from, text: source.slice(from, inner.from) },
    { from: inner.to, to, text: source.slice(inner.to, to) },
  ];
  return tags.map((tag) => ({
    ...tag,
    text:
      name === ''
        ? ''
        : tag.text.replace(
            /^(\s*)([^]*?)(\s*)$/,
            (_, before: string, code: string, after: string) => before + codeSpan(code) + after,
          ),
  }));
}

/** The text that an expression is, if it is nothing but that: `{' '}`. */
function literalOf(code: string): string | undefined {
  return /^\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(code)?.[2];
}

function rangeOf({ position }: Nodes): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function isCode(
  node: Nodes,
): node is MdxElement | Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }> {
  return isElement(node) || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}
