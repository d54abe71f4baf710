import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import {
  anchorFromComment,
  anchorProblem,
  normalizeAnchor,
  pageAnchorProblem,
  slugProblem,
  suggestFreeAnchor,
} from '../permalinks/anchor-syntax.ts';
import { slugOf } from '../permalinks/slug.ts';
import { anchorInBraces } from './syntax/heading-attributes.ts';
import { plainText } from './text.ts';

/** Of what text headings are. */
export interface HeadingSource {
  /** BCP 47 tag of the text. */
  language: string;
  /** The whole file; empty if it is not at hand, and headings are taken as they are read. */
  source: string;
}

/** The anchors of some headings. */
export interface HeadingAnchors {
  anchors: Map<Heading, string>;
  /** The slugs of the headings whose anchors are made from their words. */
  slugs: Map<Heading, string>;
}

/**
 * The anchor of every heading, and what is wrong with them. The anchor is the one in the heading's comment, else the slug of
 * its text, which is numbered where another heading has it.
 */
export function anchorsOf(
  headings: readonly Heading[],
  { language, source }: HeadingSource,
): HeadingAnchors & { problems: Problem[] } {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  const slugs = new Map<Heading, string>();
  const owners = new Map<string, Heading>();
  const problems: Problem[] = [];
  const explicit = new Map(
    headings.flatMap((heading): [Heading, string][] => {
      const anchor = explicitAnchor(heading);
      return anchor === undefined ? [] : [[heading, anchor]];
    }),
  );
  // What an author wrote goes before what is made from words, wherever it stands.
  for (const anchor of explicit.values()) slugger.occurrences[anchor] = 0;
  for (const heading of headings) {
    const slug = explicit.has(heading) ? undefined : slugOf(plainText(heading), language);
    const anchor = explicit.get(heading) ?? slugger.slug(slug ?? '', true).normalize('NFC');
    if (slug !== undefined) slugs.set(heading, slug);
    anchors.set(heading, anchor);
    const owner = owners.get(anchor);
    const problem = slug === undefined ? anchorProblem(anchor) : slugProblem(anchor);
    if (problem) {
      const text = slug === undefined && anchor !== '' ? anchor : plainText(heading);
      problems.push({
        ...startOf(heading),
        message: `The anchor "${anchor}" ${problem}.`,
        hint: withAnchor(heading, source, suggestFreeAnchor(text, language, owners)),
      });
    } else if (owner) {
      problems.push({
        ...startOf(heading),
        message: `The anchor "${anchor}" is used twice: by the heading on line ${startOf(owner).line} and by this one on line ${startOf(heading).line}.`,
        hint: withAnchor(heading, source, suggestFreeAnchor(plainText(heading), language, owners)),
      });
    }
    if (!owner) owners.set(anchor, heading);
  }
  return { anchors, slugs, problems };
}

/**
 * What is wrong with the anchors of questions, which are the addresses of pages, too: names of folders, on systems of which
 * some do not tell capital letters from small ones.
 */
export function pageProblems(
  questions: readonly Heading[],
  anchors: ReadonlyMap<Heading, string>,
  { language, source }: HeadingSource,
): Problem[] {
  const taken = new Set(anchors.values());
  const folders = new Map<string, Heading>();
  return questions.flatMap((heading): Problem[] => {
    const anchor = anchors.get(heading) ?? '';
    const folder = anchor.toLowerCase();
    const owner = folders.get(folder);
    if (!owner) folders.set(folder, heading);
    const isAlike = owner && anchors.get(owner) !== anchor;
    const problem =
      pageAnchorProblem(anchor) ??
      (isAlike
        ? `differs from that of the question on line ${startOf(owner).line} only in capitalisation, which many systems ignore`
        : undefined);
    if (problem === undefined) return [];
    const hint = withAnchor(heading, source, suggestFreeAnchor(plainText(heading), language, taken));
    return [{ ...startOf(heading), message: `The anchor "${shortened(anchor)}" ${problem}.`, hint }];
  });
}

/** The words of a heading as they are written in its file, without marks and anchor: ``What is `List<T>`?`` */
export function sourceOf(heading: Heading, source: string): string {
  const words = heading.children.filter((child) => !isAnchor(child));
  const from = words[0]?.position?.start.offset;
  const to = words.at(-1)?.position?.end.offset;
  const written = source === '' || from === undefined || to === undefined ? '' : source.slice(from, to);
  return oneLine(written || plainText(heading));
}

/** A text without the ends of its lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withAnchor(heading: Heading, source: string, anchor: string): string {
  return `Write: ${'#'.repeat(heading.depth)} ${sourceOf(heading, source)} {/* #${anchor} */}`;
}

function shortened(anchor: string): string {
  const letters = [...anchor];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : anchor;
}

function startOf(heading: Heading): Pick<Problem, 'line' | 'column'> {
  const { line = 1, column = 1 } = heading.position?.start ?? {};
  return { line, column };
}

function explicitAnchor(heading: Heading): string | undefined {
  const last = heading.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  const inComment = last && isExpression(last) ? anchorFromComment(last.value) : undefined;
  const written = inComment ?? anchorInBraces(heading);
  return written === undefined ? undefined : normalizeAnchor(written);
}

function isAnchor(node: { type: string }): boolean {
  return isExpression(node) && anchorFromComment(node.value) !== undefined;
}

function isExpression(node: { type: string }): node is { type: 'mdxTextExpression'; value: string } {
  return node.type === 'mdxTextExpression';
}
