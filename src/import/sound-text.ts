import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import { isElement, placeOf } from '../mdx/elements.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { edited } from './edits.ts';
import { codeFence, codeSpan } from './templates.ts';

/** Finds what is wrong with a text. */
export type Check = (source: string) => readonly Problem[];

/** A text that can be built, and what had to be kept as code, or without its link, for that. */
export interface SoundText {
  source: string;
  changes: { problem: Problem; became: string }[];
}

/** Most changes to one text: more are no repair. */
const MOST = 400;

/** What is tried to make some place of a text sound, the gentlest first, and what that place becomes. */
const REPAIRS: readonly {
  became: string;
  repair: (source: string, problem: Problem) => string | undefined;
}[] = [
  { became: 'It was written as the hint says.', repair: asHinted },
  { became: 'The link lost what comes after its number sign.', repair: withoutAnchor },
  { became: 'The link was removed, and its words were kept.', repair: withoutLink },
  { became: 'The line was kept as code.', repair: lineAsCode },
  { became: 'The passage was kept as code.', repair: blockAsCode },
  { became: 'The whole text was kept as code.', repair: textAsCode },
];

/**
 * Changes a text where something is wrong with it, until nothing is. No words are lost: what cannot be shown as it was meant is
 * shown as it was written.
 */
export function makeSound(source: string, check: Check): SoundText {
  const changes: SoundText['changes'] = [];
  let text = source;
  let problems = check(text);
  while (problems.length > 0 && changes.length < MOST) {
    const [problem] = problems;
    if (!problem) break;
    const next = repaired(text, problem, problems.length, check);
    if (!next) break;
    changes.push({ problem, became: next.became });
    ({ text, problems } = next);
  }
  return { source: text, changes };
}

/**
 * The same for what only a check of the whole site finds, such as links that lead nowhere: every place is changed once, as far as
 * that can be done without another check.
 */
export function repairAll(source: string, problems: readonly Problem[]): SoundText {
  const changes: SoundText['changes'] = [];
  let text = source;
  // From the end, so that places before stay where they are.
  for (const problem of problems.toSorted(
    (one, other) => other.line - one.line || other.column - one.column,
  )) {
    const isAnchor = problem.message.startsWith('There is no anchor');
    for (const { became, repair } of REPAIRS) {
      if (repair === asHinted || (repair === withoutAnchor && !isAnchor)) continue;
      const changed = repair(text, problem);
      if (changed === undefined || changed === text) continue;
      text = changed;
      changes.push({ problem, became });
      break;
    }
  }
  return { source: text, changes };
}

function repaired(text: string, problem: Problem, count: number, check: Check) {
  for (const { became, repair } of REPAIRS) {
    const changed = repair(text, problem);
    if (changed === undefined || changed === text) continue;
    const problems = check(changed);
    // Of what is in code nothing else can be wrong, but what it cited or defined may be missed elsewhere.
    if (problems.length < count || [blockAsCode, textAsCode].includes(repair))
      return { text: changed, problems, became };
  }
  return undefined;
}

/** The line as the hint of the problem says, if that has the same words. */
function asHinted(source: string, { line, message, hint }: Problem): string | undefined {
  const lines = source.split('\n');
  const written = lines[line - 1] ?? '';
  const [, wanted = ''] = /(?:^|[:,] |or )[Ww]rite: (.*)$/s.exec(hint) ?? /^Write: (.*)$/s.exec(hint) ?? [];
  for (const each of [wanted, wanted.replace(/ \((?:or|and) .*\)$/s, '')])
    if (each !== '' && wordsOf(each) === wordsOf(written)) return lines.with(line - 1, each).join('\n');
  // What the message quotes, as the hint writes it.
  const quoted = /"([^"]+)"/.exec(message)?.[1] ?? '';
  return written.includes(quoted) &&
    wanted !== '' &&
    wordsOf(quoted) !== '' &&
    wordsOf(wanted) === wordsOf(quoted)
    ? lines
        .with(
          line - 1,
          written.replace(quoted, () => wanted),
        )
        .join('\n')
    : undefined;
}

/** The letters and digits that a reader sees of a line. */
function wordsOf(line: string): string {
  return line
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/\{#[^{}]*\}/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function withoutAnchor(source: string, problem: Problem): string | undefined {
  const link = linkAt(source, problem);
  if (!link || !('url' in link) || !/^[^#]+#/.test(link.url)) return undefined;
  const { from, to } = rangeOf(link);
  const written = source.slice(from, to);
  return edited(source, [{ from, to, text: written.replace(link.url, link.url.replace(/#.*$/, '')) }]);
}

function withoutLink(source: string, problem: Problem): string | undefined {
  const link = linkAt(source, problem);
  if (!link) return undefined;
  const { from, to } = rangeOf(link);
  if (link.type === 'image') return edited(source, [{ from, to, text: codeSpan(source.slice(from, to)) }]);
  if (link.type === 'definition') return withoutReferences(source, link);
  const [first, last] = [link.children[0], link.children.at(-1)];
  const words =
    first && last ? source.slice(rangeOf(first).from, rangeOf(last).to) : codeSpan(source.slice(from, to));
  return edited(source, [{ from, to, text: words }]);
}

/** A text without a definition and the links that refer to it. */
function withoutReferences(source: string, { identifier, ...definition }: Definition): string {
  const references = nodesOf(parseText('index.md', source)).filter(
    (node) => node.type === 'linkReference' && node.identifier === identifier,
  );
  return edited(source, [
    { ...rangeOf(definition as Nodes), text: '' },
    ...references.map((node) => {
      const children = 'children' in node ? node.children : [];
      const [first, last] = [children[0], children.at(-1)];
      const words = first && last ? source.slice(rangeOf(first).from, rangeOf(last).to) : '';
      return { ...rangeOf(node), text: words };
    }),
  ]);
}

function linkAt(source: string, { line, column }: Problem): Link | Image | Definition | LinkTag | undefined {
  return nodesOf(parseText('index.md', source)).find((node): node is Link | Image | Definition | LinkTag => {
    const place = placeOf(node);
    if (place.line !== line || place.column !== column) return false;
    return (
      node.type === 'link' || node.type === 'image' || node.type === 'definition' || isElement(node, 'a')
    );
  });
}

type LinkTag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function lineAsCode(source: string, { line }: Problem): string | undefined {
  const lines = source.split('\n');
  const [, prefix = '', words = ''] =
    /^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)?)(.*)$/.exec(lines[line - 1] ?? '') ?? [];
  if (words.trim() === '' || /^`+[^`]+`+$/.test(words.trim())) return undefined;
  return lines.with(line - 1, prefix + codeSpan(words)).join('\n');
}

function blockAsCode(source: string, { line }: Problem): string | undefined {
  const block = parseText('index.md', source).children.find((node) => covers(node, line));
  if (!block || block.type === 'yaml' || block.type === 'code') return undefined;
  const { from, to } = rangeOf(block);
  return edited(source, [{ from, to, text: codeFence(source.slice(from, to)) }]);
}

function textAsCode(source: string): string | undefined {
  const [front = ''] = /^---\n[^]*?\n---\n/.exec(source) ?? [];
  const body = source.slice(front.length).trim();
  const [only, ...others] = parseText('index.md', body).children;
  if (body === '' || (only?.type === 'code' && others.length === 0)) return undefined;
  return `${front}\n${codeFence(body)}\n`;
}

function covers({ position }: RootContent, line: number): boolean {
  return position !== undefined && position.start.line <= line && line <= position.end.line;
}

function nodesOf(node: Root | Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap((child): Nodes[] => [child, ...nodesOf(child)]) : [];
}

function rangeOf({ position }: Nodes): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
