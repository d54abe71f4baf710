import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import { anchorlessHash, answerHash, footnotesIn, type WrittenElsewhere } from './answer-hash.ts';
import { excerptOf } from './excerpt.ts';
import { anchorsOf, oneLine, pageProblems, sourceOf } from './heading-anchors.ts';
import { runningText } from './running-text.ts';
import { asks, sectionsIn } from './sections.ts';
import { countWords, plainText } from './text.ts';

/** A heading inside an answer, of the level below its question's. */
export interface Part {
  /** Id in the essay's page. */
  anchor: string;
  /** The heading's words. */
  text: string;
  /** The same as it is written in the file, without its anchor; as it is read if the source is not at hand. */
  source: string;
  /** Line of the heading in the file, from 1. */
  line: number;
  /** The slug of its words, if its anchor is made from them; absent where the author wrote an anchor. */
  slug?: string;
  /** Changes when the text below the heading does; see `answerHash`. */
  hash: string;
  /** The same without the anchors of headings in that text, if there are any; see `anchorlessHash`. */
  anchorlessHash?: string;
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
 * @param source The whole file, for headings as they are written.
 * @param dataOf Content of the files that charts show; without it, hashes are those of the text alone.
 */
export function outlineOf(
  tree: Root,
  language: string,
  source = '',
  dataOf: WrittenElsewhere['dataOf'] = () => undefined,
): OutlineResult {
  const { anchors, slugs, problems: found } = anchorsOf(headingsOf(tree), { language, source });
  const sections = sectionsIn(tree.children);
  const elsewhere = { footnotes: footnotesIn(tree), dataOf };
  const words = sections.map(({ nodes }) => wordsIn(nodes, language));
  const partOf = (heading: Heading, text: readonly RootContent[]): Part => {
    const slug = slugs.get(heading);
    const hash = answerHash(text, elsewhere);
    const anchorless = anchorlessHash(text, elsewhere);
    return {
      anchor: anchors.get(heading) ?? '',
      text: oneLine(plainText(heading)),
      source: sourceOf(heading, source),
      line: heading.position?.start.line ?? 1,
      ...(slug !== undefined && { slug }),
      hash,
      ...(anchorless !== hash && { anchorlessHash: anchorless }),
    };
  };
  const questions = sections.flatMap((section, index): Question[] => {
    const { heading, category, nodes } = section;
    if (!heading || !asks(section)) return [];
    const answer = nodes.slice(1);
    const isPart = (node: RootContent): node is Heading =>
      node.type === 'heading' && node.depth === heading.depth + 1;
    const parts = splitAt(answer, isPart).flatMap(([part, ...text]) =>
      part && isPart(part) ? [partOf(part, text)] : [],
    );
    return [
      {
        ...partOf(heading, answer),
        parts,
        ...(category && { category: categoryOf(category, anchors) }),
        excerpt: excerptOf(answer, language),
        words: words[index] ?? 0,
      },
    ];
  });
  const [opening] = sections;
  const outline = {
    questions,
    words: words.reduce((sum, own) => sum + own, 0),
    excerpt: !opening || opening.heading ? '' : excerptOf(opening.nodes, language),
  };
  const asked = sections.flatMap((section) => (section.heading && asks(section) ? [section.heading] : []));
  const reported = new Set(found.map(({ line }) => line));
  const problems = [
    ...found,
    ...pageProblems(asked, anchors, { language, source }).filter(({ line }) => !reported.has(line)),
  ];
  return { outline, anchors, problems };
}

/**
 * The anchor of every heading of a text, as `outlineOf` gives them, where nothing else of the outline is wanted.
 *
 * @param language BCP 47 tag of the text.
 */
export function headingAnchors(tree: Root, language: string): ReadonlyMap<Heading, string> {
  return anchorsOf(headingsOf(tree), { language, source: '' }).anchors;
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
  return { anchor: anchors.get(heading) ?? '', text: oneLine(plainText(heading)) };
}

function wordsIn(nodes: readonly Nodes[], language: string): number {
  return countWords(runningText(nodes).join(' '), language);
}

function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
}

/** Runs of nodes; each but perhaps the first begins with a node for which `starts` holds. */
function splitAt(nodes: readonly RootContent[], starts: (node: RootContent) => boolean): RootContent[][] {
  const runs: RootContent[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && !starts(node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}
