import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import { anchorProblem, anchorFromComment, slugProblem, suggestAnchor } from '../permalinks/anchor-syntax.ts';
import { answerHash, footnotesIn } from './answer-hash.ts';
import { excerptOf } from './excerpt.ts';
import { runningText } from './running-text.ts';
import { asks, sectionsIn } from './sections.ts';
import { anchorInBraces } from './syntax/heading-attributes.ts';
import { countWords, plainText } from './text.ts';

/** A heading inside an answer, of the level below its question's. */
export interface Part {
  /** Id in the essay's page. */
  anchor: string;
  /** The heading's words. */
  text: string;
  /** Line of the heading in the file, from 1. */
  line: number;
}

/** A heading that stands above questions and does not ask itself. */
export type Category = Pick<Part, 'anchor' | 'text'>;

/** A heading that ends in a question mark, `##` or `###` in a category, with what is known of its answer. */
export interface Question extends Part {
  parts: Part[];
  /** None for a `##` heading. */
  category?: Category;
  /** Beginning of the answer, one line of text; empty if the answer has no running text. */
  excerpt: string;
  /** Words of the answer. */
  words: number;
  /** Changes when the answer does; see `answerHash`. */
  hash: string;
}

/** What an essay asks, known without rendering it. */
export interface Outline {
  questions: Question[];
  /** Words of the whole essay. */
  words: number;
  /** Beginning of the text before the first question; empty if there is none. */
  excerpt: string;
}

/** An outline, the anchor of every heading of the tree, and what is wrong with them. */
export interface OutlineResult {
  outline: Outline;
  anchors: Map<Heading, string>;
  problems: Problem[];
}

/**
 * The outline of an essay: its questions, their parts and excerpts, and the anchor of every heading.
 * A heading's anchor is the one in its comment, else the slug that GitHub gives to its text.
 *
 * @param tree Markdown tree of the whole file.
 * @param language BCP 47 tag of the text.
 */
export function outlineOf(tree: Root, language: string): OutlineResult {
  const headings = headingsOf(tree);
  const { anchors, problems } = anchorsOf(headings);
  const sections = sectionsIn(tree.children);
  const footnotes = footnotesIn(tree);
  const words = sections.map(({ nodes }) => wordsIn(nodes, language));
  const questions = sections.flatMap((section, index): Question[] => {
    const { heading, category, nodes } = section;
    if (!heading || !asks(section)) return [];
    const answer = nodes.slice(1);
    const parts = answer.filter((node) => node.type === 'heading' && node.depth === heading.depth + 1);
    return [
      {
        ...partOf(heading, anchors),
        parts: parts.map((part) => partOf(part as Heading, anchors)),
        ...(category && { category: categoryOf(category, anchors) }),
        excerpt: excerptOf(answer, language),
        words: words[index] ?? 0,
        hash: answerHash(answer, footnotes),
      },
    ];
  });
  const [opening] = sections;
  const outline = {
    questions,
    words: words.reduce((sum, own) => sum + own, 0),
    excerpt: !opening || opening.heading ? '' : excerptOf(opening.nodes, language),
  };
  return { outline, anchors, problems };
}

/** The anchor of every heading of a text, as `outlineOf` gives them, where nothing else of the outline is wanted. */
export function headingAnchors(tree: Root): ReadonlyMap<Heading, string> {
  return anchorsOf(headingsOf(tree)).anchors;
}

/**
 * A question's heading and its answer as they stand in the tree; empty if no question has the anchor.
 *
 * @param anchors Anchor of every heading, as `outlineOf` gives them.
 */
export function answerIn(tree: Root, anchors: ReadonlyMap<Heading, string>, anchor: string): RootContent[] {
  const section = sectionsIn(tree.children).find(({ heading }) => heading && anchors.get(heading) === anchor);
  return section?.nodes ?? [];
}

function categoryOf(heading: Heading, anchors: Map<Heading, string>): Category {
  return { anchor: anchors.get(heading) ?? '', text: headingText(heading) };
}

function partOf(heading: Heading, anchors: Map<Heading, string>): Part {
  return {
    anchor: anchors.get(heading) ?? '',
    text: headingText(heading),
    line: heading.position?.start.line ?? 1,
  };
}

/** A heading's words, in one line. */
function headingText(heading: Heading): string {
  return plainText(heading).replace(/\s+/g, ' ').trim();
}

function wordsIn(nodes: readonly Nodes[], language: string): number {
  return countWords(runningText(nodes).join(' '), language);
}

function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
}

function anchorsOf(headings: readonly Heading[]): Pick<OutlineResult, 'anchors' | 'problems'> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  const owners = new Map<string, Heading>();
  const problems: Problem[] = [];
  const report = (heading: Heading, message: string, hint: string) => {
    problems.push({ line: lineOf(heading), column: heading.position?.start.column ?? 1, message, hint });
  };
  for (const heading of headings) {
    const text = headingText(heading);
    const explicit = explicitAnchor(heading);
    // Composed, as file systems and browsers spell it: "é" may also be written as "e" and a mark.
    const anchor = (explicit ?? slugger.slug(text)).normalize('NFC');
    const problem = explicit === undefined ? slugProblem(anchor) : anchorProblem(anchor);
    const hintWith = (suggestion: string) =>
      `Write: ${'#'.repeat(heading.depth)} ${text} {/* #${suggestion} */}`;
    if (problem) {
      report(heading, `The anchor "${anchor}" ${problem}.`, hintWith(suggestAnchor(explicit || text)));
    }
    const owner = owners.get(anchor);
    if (owner) {
      report(
        heading,
        `The anchor "${anchor}" is taken twice: by the heading in line ${lineOf(owner)} and by this one in line ${lineOf(heading)}.`,
        hintWith(freeAnchor(text, owners)),
      );
    } else {
      owners.set(anchor, heading);
    }
    anchors.set(heading, anchor);
  }
  return { anchors, problems };
}

function lineOf(heading: Heading): number {
  return heading.position?.start.line ?? 1;
}

function freeAnchor(text: string, taken: ReadonlyMap<string, unknown>): string {
  const wanted = suggestAnchor(text);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function explicitAnchor(heading: Heading): string | undefined {
  const last = heading.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  const inComment = last && isExpression(last) ? anchorFromComment(last.value) : undefined;
  return inComment ?? anchorInBraces(heading);
}

function isExpression(node: { type: string }): node is { type: 'mdxTextExpression'; value: string } {
  return node.type === 'mdxTextExpression';
}
