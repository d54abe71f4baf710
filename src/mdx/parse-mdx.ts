import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { joinInlineRuns } from './inline-runs.ts';
import { readHtml } from './syntax/html.ts';
import { normalise } from './syntax/normalise.ts';
import { parseProtected } from './syntax/protect.ts';
import { setTypography } from './typography.ts';

/** What texts may hold besides CommonMark, and HTML or MDX. */
const FEATURES = {
  gfm: true,
  frontmatter: true,
  definitionList: true,
  headingAttributes: true,
  math: true,
} as const;

/** An MDX syntax error with its place; lines and columns count from 1. */
export class MdxSyntaxError extends Error {
  override readonly name = 'MdxSyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * The Markdown tree of an MDX file, typography set. Checks, outline and pages are all made from it. Sätteri reads
 * it ten times faster than the remark parser, and gives the same tree.
 *
 * @param source The whole file, front matter included, so that positions are those of the file.
 * @param language BCP 47 tag of the text, whose quotation marks it gets.
 * @throws {MdxSyntaxError} If the file is not MDX.
 */
export function parseMdx(source: string, language = 'en'): Root {
  return treeOf(source, language, parse);
}

/**
 * The Markdown tree of a text in either syntax: MDX, or Markdown with HTML, which the name of its file decides. Both give
 * the same nodes.
 *
 * @param file Name or path of the file.
 * @param source The whole file.
 * @param language BCP 47 tag of the text.
 * @throws {MdxSyntaxError} If the file should be MDX and is not.
 */
export function parseText(file: string, source: string, language?: string): Root {
  return isMarkdown(file) ? treeOf(source, language ?? 'en', parseMarkdown) : parseMdx(source, language);
}

/** Whether a text is Markdown without the code and components of MDX. */
export function isMarkdown(file: string): boolean {
  return file.endsWith('.md');
}

function treeOf(source: string, language: string, parseSource: (source: string) => Root): Root {
  const tree = parseProtected(source, parseSource);
  joinInlineRuns(tree, source);
  normalise(tree, source);
  setTypography(tree, language, source);
  return tree;
}

function parseMarkdown(source: string): Root {
  const tree = markdownToMdast(source, { features: FEATURES }) as unknown as Root;
  readHtml(tree, source);
  return tree;
}

function parse(source: string): Root {
  try {
    return mdxToMdast(source, { features: FEATURES }) as unknown as Root;
  } catch (error) {
    throw syntaxError(error);
  }
}

// Sätteri reports "line:column: message (source:rule)" in the message alone.
function syntaxError(error: unknown): unknown {
  const match = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \([\w-]+:[\w-]+\))?$/s.exec(
    error instanceof Error ? error.message : '',
  );
  if (!match) return error;
  const [, line, column, message] = match;
  return new MdxSyntaxError(
    (message ?? '').replace('Could not parse expression with oxc', 'The expression is not JavaScript'),
    Number(line),
    Number(column),
  );
}
