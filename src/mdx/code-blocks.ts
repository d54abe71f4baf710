import type { Code, Nodes, Root } from 'mdast';
import type { ShikiTransformer } from 'shiki';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { codeLanguage, LANGUAGE_NAMES } from './code-languages.ts';
import { nodesIn, placeOf } from './elements.ts';

/** What an author says of a code block behind its language: ` ```ts title="src/site.ts" {2,4-6} `. */
export interface CodeMeta {
  /** Name of the file, or what else the code is called. */
  title: string | undefined;
  /** Numbers of the lines that matter, from 1. */
  marked: ReadonlySet<number>;
  /** What else stands there, and means nothing. */
  rest: string;
}

/** Reads what stands behind the language of a code block. */
export function codeMeta(meta: string): CodeMeta {
  const title = /(?:^|\s)title="([^"]*)"/.exec(meta)?.[1]?.trim();
  const ranges = /(?:^|\s)\{([\d\s,-]+)\}/.exec(meta)?.[1] ?? '';
  const marked = new Set<number>();
  for (const range of ranges.split(',').filter((piece) => piece.trim())) {
    const [first = 0, last = first] = range.split('-').map(Number);
    for (let line = first; line <= last; line += 1) marked.add(line);
  }
  const rest = meta
    .replace(/(^|\s)title="[^"]*"/, '')
    .replace(/(^|\s)\{[\d\s,-]+\}/, '')
    .trim();
  return { title: title || undefined, marked, rest };
}

/** What is wrong with the code blocks of an essay. */
export function codeProblems(tree: Root): Problem[] {
  return nodesIn(tree, isCode).flatMap((code) => [...languageProblems(code), ...metaProblems(code)]);
}

function languageProblems(code: Code): Problem[] {
  const language = code.lang ?? 'text';
  if (codeLanguage(language)) return [];
  const meant = closestMatch(language, LANGUAGE_NAMES);
  return [
    {
      ...placeOf(code),
      message: `There is no syntax highlighting for the language "${language}".`,
      hint: `${meant ? `Did you mean "${meant}"? ` : ''}For no highlighting: \`\`\`text`,
    },
  ];
}

function metaProblems(code: Code): Problem[] {
  const { marked, rest } = codeMeta(code.meta ?? '');
  const fence = `\`\`\`${code.lang ?? 'text'}`;
  if (rest) {
    return [
      {
        ...placeOf(code),
        message: `After the language of a code block, "${rest}" has no meaning.`,
        hint: `Write a title, the lines to highlight, or both: ${fence} title="src/site.ts" {2,4-6}`,
      },
    ];
  }
  const lines = code.value.split('\n').length;
  const beyond = [...marked].find((line) => line < 1 || line > lines);
  if (beyond === undefined) return [];
  return [
    {
      ...placeOf(code),
      message: `The code has ${lines === 1 ? '1 line' : `${lines} lines`}; there is no line ${beyond} to highlight.`,
      hint: `Count from 1, without the fence: ${fence} {1}`,
    },
  ];
}

/** Gives the highlighted code what its component shows: language, name and marked lines. */
export const codeTransformer: ShikiTransformer = {
  name: 'code-blocks',
  preprocess(_, options) {
    // Comments have a contrast of 4.4 on --wash in the theme itself.
    options.colorReplacements = { 'github-light-high-contrast': { '#66707b': '#555e68' } };
    // Shiki gives up on a line after half a second, and a busy machine would build another page than an idle one.
    options.tokenizeTimeLimit = 0;
  },
  pre(node) {
    const { title } = codeMeta(metaOf(this.options.meta));
    node.properties['data-language'] = this.options.lang;
    if (title) node.properties['data-title'] = title;
  },
  line(node, line) {
    if (codeMeta(metaOf(this.options.meta)).marked.has(line)) this.addClassToHast(node, 'marked');
  },
};

function metaOf(meta: { __raw?: string } | undefined): string {
  return meta?.__raw ?? '';
}

function isCode(node: Nodes): node is Code {
  return node.type === 'code';
}
