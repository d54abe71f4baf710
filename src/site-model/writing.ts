import type { Kind } from '../permalinks/kinds.ts';
import type { ImageMetadata } from 'astro';
import type { Chart } from '../charts/chart.ts';
import type { FigureUse } from '../mdx/figure-uses.ts';
import type { Revision } from '../permalinks/ledger.ts';
import type { Outline, Question } from '../mdx/outline.ts';

/** A question with what the ledger knows of it. */
export interface PublishedQuestion extends Question {
  /** Permanent number; `undefined` while it is not published. */
  number: number | undefined;
  /** Day it was first published, which for a question that joined its essay later is not the essay's. */
  published: Date;
  /** What the table of questions calls it; its own words if there is none. */
  shortTitle?: string | undefined;
  /** Changes of substance in its answer, the oldest first. */
  revisions: readonly Revision[];
}

/** A picture that lies beside its text. */
export interface LocalPicture {
  /** Its file, relative to the text's folder. */
  name: string;
  /** Its file, relative to the project. */
  file: string;
  /** The same as Astro imports it. */
  image: ImageMetadata;
}

/** A picture beside a text that links to it show. */
export interface CoverPicture {
  /** Its file, relative to the project. */
  file: string;
  /** What it shows. */
  alt: string;
}

/** What somebody wrote: a text of any kind. */
export interface Writing extends Outline {
  kind: Kind;
  /** Path of its page. */
  page: string;
  /** None where headings are only headings. */
  questions: PublishedQuestion[];
  slug: string;
  title: string;
  description: string;
  published: Date;
  /** Day of the last change of substance; `undefined` if there was none. */
  updated: Date | undefined;
  topics: readonly string[];
  /** Other wordings of its questions, by anchor. */
  alsoAskedAs: Readonly<Record<string, readonly string[]>>;
  /** Anchors of the questions that the home page leads with. */
  first: readonly string[];
  /** The figures in it, each in the state that it has there. */
  figures: readonly FigureUse[];
  /** Charts of its author's own, in their order. */
  charts: readonly Chart[];
  /** The pictures in it that lie beside it. */
  pictures: readonly LocalPicture[];
  /** Drawings among them that are made in the colour of the text around them, by their names. */
  inkDrawings: readonly string[];
  /** The picture that links to it show instead of a card with its title. */
  cover: CoverPicture | undefined;
  /** Files beside it that it links to or loads, pictures included. */
  linkedFiles: readonly Pick<LocalPicture, 'name' | 'file'>[];
  draft: boolean;
}

/** A document in `content/essays/`. */
export type Essay = Writing & { kind: 'essay' };

/** A short dated post, in `content/notes/`. */
export type Note = Writing & { kind: 'note' };

/** A page of the owner, in `content/pages/`. */
export type OwnPage = Writing & { kind: 'page' };

/** An answer, the essay that it is in, and its place there, from 0. */
export interface PlacedAnswer {
  essay: Essay;
  question: PublishedQuestion;
  index: number;
}

/** Words a minute of somebody who reads prose closely (Brysbaert 2019 measures 238 for non-fiction in silence). */
const READING_SPEED = 238;

/** Day of the last change of substance in an answer; `undefined` if there was none. */
export function lastRevised({ revisions }: Pick<PublishedQuestion, 'revisions'>): Date | undefined {
  const last = revisions.at(-1);
  return last && new Date(last.day);
}

/** The latest of some days; `undefined` if there is none. */
export function latest(days: readonly (Date | undefined)[]): Date | undefined {
  const known = days.filter((day) => day !== undefined).map((day) => day.getTime());
  return known.length > 0 ? new Date(Math.max(...known)) : undefined;
}

/** Newest first; those of one day by their pages, so that the order is the same on every machine. */
export function newestFirst<W extends Pick<Writing, 'published' | 'page'>>(writing: readonly W[]): W[] {
  return writing.toSorted(
    (a, b) => b.published.getTime() - a.published.getTime() || (a.page < b.page ? -1 : 1),
  );
}

/** Minutes it takes to read some words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}
