import type { Chart } from '../charts/chart.ts';
import type { ExternalUse } from '../mdx/external-uses.ts';
import type { FigureUse } from '../mdx/figure-uses.ts';
import type { PlacedLink } from '../mdx/links.ts';
import type { Outline } from '../mdx/outline.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Kind } from '../permalinks/kinds.ts';

/** The front matter of a text, with defaults for what its author left out. */
export interface FrontMatter {
  title: string;
  description: string;
  /** ISO 8601. */
  published: string;
  /** ISO 8601. */
  updated?: string | undefined;
  topics: readonly string[];
  /** What the table of questions calls a question, by anchor; empty in a note. */
  shortTitles: Readonly<Record<string, string>>;
  /** Other wordings of questions, by anchor; empty in a note. */
  alsoAskedAs: Readonly<Record<string, readonly string[]>>;
  /** Anchors of the questions that the home page leads with; empty in a note. */
  first: readonly string[];
  /** Picture that links to it show, as its author names it. */
  image?: string | undefined;
  imageAlt?: string | undefined;
  draft: boolean;
}

/** A picture from a text's folder that links to it show. */
export interface Cover {
  /** Its file, relative to the text's folder. */
  name: string;
  /** What it shows. */
  alt: string;
}

/** A figure that a text uses, and where. */
export interface PlacedFigureUse extends FigureUse, Pick<Problem, 'line' | 'column'> {}

/**
 * A text in `content/`, read once: pages, feeds, checks and commands are made from it. Plain
 * data, so that it can be cached as JSON. The tree is not part of it: parsing the body takes less than reading a tree that
 * is three times as long, and few outputs ask for it.
 */
export interface Document {
  kind: Kind;
  slug: string;
  /** Path of its page. */
  page: string;
  /** Path of the file, relative to the project. */
  file: string;
  /** `undefined` if it cannot be read. */
  frontMatter: FrontMatter | undefined;
  /** The whole file; empty if it is not text. */
  body: string;
  /** `undefined` if the text is not MDX. */
  outline: Outline | undefined;
  /** All words of each answer that are running text, a paragraph a line, by the anchor of its question. */
  answers: Readonly<Record<string, string>>;
  /** Every id of the page that a link may lead to: those of headings and of tags. */
  ids: readonly string[];
  links: readonly PlacedLink[];
  /** Pictures from its folder, relative to it. */
  pictures: readonly string[];
  /** Drawings among them that are made in the colour of the text around them. */
  inkDrawings: readonly string[];
  /** The picture from its folder that links to it show. */
  cover?: Cover | undefined;
  /** Files from its folder that it links to or loads, pictures included, relative to it. */
  linkedFiles: readonly string[];
  /** What it loads from other sites, or sends to them. */
  external: readonly ExternalUse[];
  figures: readonly PlacedFigureUse[];
  /** Charts of its author's own, in their order. */
  charts: readonly Chart[];
  /** The other files of its folder, relative to it; none if it has no folder of its own. */
  attachments: readonly string[];
  /** What has to be fixed in this file, and in files that it is drawn from, which their problems name. */
  problems: readonly Problem[];
  /** What works in this file and could be better. */
  warnings: readonly Problem[];
}
