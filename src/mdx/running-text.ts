import type { Nodes, Parents } from 'mdast';
import { CHARTS } from '../charts/chart.ts';
import { CALLOUT } from './callouts.ts';
import { BLOCK_ELEMENTS, isElement } from './elements.ts';
import { isPullQuote } from './text.ts';

/** Nodes of Markdown that say nothing in the running text: headings would stand in it without theirs. */
const SILENT: ReadonlySet<string> = new Set([
  'code',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'html',
  'image',
  'imageReference',
  'math',
  'mdxjsEsm',
  'toml',
  'yaml',
]);

/** Elements that say nothing in the running text: controls, drawings, players, captions, what somebody has taken back. */
const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  'audio canvas caption datalist del dialog figcaption h1 h2 h3 h4 h5 h6 iframe noscript object pre rp rt s script select strike style svg template textarea video'.split(
    ' ',
  ),
);

/** Blocks of Markdown that begin and end a stretch of running text. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'paragraph',
  'root',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/** Elements that are words of their own, even with nothing in between: `<kbd>Ctrl</kbd><kbd>C</kbd>`. */
const WORDS: ReadonlySet<string> = new Set(['br', 'button', 'kbd', 'label', 'option']);

/** How the paragraph before a table begins that is its caption. */
export const TABLE_CAPTION = /^Table:\s+/;

/** What of a passage is wanted. */
export interface RunningTextOptions {
  /** Whether tables count; their captions never do. */
  tables?: boolean;
  /** Whether callouts count. */
  callouts?: boolean;
}

/**
 * Running text of a passage as somebody would read it aloud, one string a block, white space folded. Nothing joins across
 * elements; headings, code, pictures, captions, footnotes and their marks, and what is struck through are left out.
 */
export function runningText(
  nodes: readonly Nodes[],
  { tables = true, callouts = true }: RunningTextOptions = {},
): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) blocks.push(text);
    line = '';
  };
  const readAll = (all: readonly Nodes[]) => {
    all.forEach((node, index) => {
      if (!isCaption(node, all.slice(index + 1))) read(node);
    });
  };
  const read = (node: Nodes) => {
    const isBlock = startsBlock(node);
    if (isBlock) end();
    if (isSilent(node) || (!tables && isTable(node)) || (!callouts && isElement(node, CALLOUT))) return;
    if (isElement(node) && WORDS.has(node.name ?? '')) line += ' ';
    if (node.type === 'break') line += ' ';
    else if ('children' in node) readChildren(node);
    else line += valueOf(node);
    if (isElement(node) && WORDS.has(node.name ?? '')) line += ' ';
    if (isBlock) end();
  };
  const readChildren = (node: Parents) => {
    if (!isElement(node, 'sup') && !isElement(node, 'sub')) return readAll(node.children);
    // A mark that leads to a footnote of the author's own, or a number that is no part of the one before it.
    const before = line;
    line = '';
    readAll(node.children);
    line = before + raised(line, node.name === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS);
  };
  readAll(nodes);
  end();
  return blocks;
}

function startsBlock(node: Nodes): boolean {
  if (BLOCKS.has(node.type) || node.type === 'heading' || node.type === 'code') return true;
  if (!isElement(node)) return false;
  const name = node.name ?? '';
  // An author's own component is a block where it stands on lines of its own.
  return BLOCK_ELEMENTS.has(name) || (node.type === 'mdxJsxFlowElement' && !/^[a-z]/.test(name));
}

function isSilent(node: Nodes): boolean {
  if (SILENT.has(node.type) || node.type === 'delete' || isPullQuote(node)) return true;
  if (!isElement(node)) return false;
  const name = node.name ?? '';
  return SILENT_ELEMENTS.has(name) || Object.hasOwn(CHARTS, name) || isFootnoteMark(node);
}

/** Whether an element only raises a link to a place of the page, as footnotes written by hand do. */
function isFootnoteMark(node: Nodes): boolean {
  if (!isElement(node, 'sup')) return false;
  const [only, ...others] = node.children as Nodes[];
  if (!only || others.length > 0) return false;
  if (only.type === 'link') return only.url.startsWith('#');
  if (!isElement(only, 'a')) return false;
  const href = only.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'href');
  return typeof href?.value === 'string' && href.value.startsWith('#');
}

function isTable(node: Nodes): boolean {
  return node.type === 'table' || isElement(node, 'table');
}

function isCaption(node: Nodes, after: readonly Nodes[]): boolean {
  if (node.type !== 'paragraph' || !after[0] || !isTable(after[0])) return false;
  const [first] = node.children;
  return first?.type === 'text' && TABLE_CAPTION.test(first.value);
}

/** The words of a node without children; those of an expression only where it is a text that is written out. */
function valueOf(node: Nodes): string {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const [, , text = ''] = /^\s*(['"`])([^\\$]*?)\1\s*$/.exec(node.value) ?? [];
    return text;
  }
  return 'value' in node ? node.value : '';
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Digits as signs of their own, so that 10<sup>6</sup> is not read as 106; words as they are. */
function raised(text: string, digits: string): string {
  return /^\s*\d+\s*$/.test(text)
    ? text.trim().replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    : text;
}
