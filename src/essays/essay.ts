import type { FigureUse } from './figure-uses.ts';
import type { Revision } from '../permalinks/ledger.ts';
import type { Outline, Question } from '../questions/outline.ts';

/** A question with what the ledger knows of it. */
export interface PublishedQuestion extends Question {
  /** Permanent number; `undefined` while it is not published. */
  number: number | undefined;
  /** Changes of substance in its answer, the oldest first. */
  revisions: readonly Revision[];
}

/** A picture that lies beside its essay. */
export interface EssayPicture {
  /** Its file, relative to the essay's folder. */
  name: string;
  /** Its file, relative to the project. */
  file: string;
}

/** A document of the essays' collection, as pages, feeds and metadata see it. */
export interface Essay extends Outline {
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
  /** The figures in it, each in the state that it has there. */
  figures: readonly FigureUse[];
  /** The pictures in it that lie beside it. */
  pictures: readonly EssayPicture[];
  draft: boolean;
}

/**
 * Environment variable that shows drafts and essays from the future when it is "yes"; `npm run dev` sets it and a build
 * takes it away. Not `import.meta.env.DEV`, which a stray DEV in the environment turns on in a build.
 */
export const SHOW_UNPUBLISHED = 'SHOW_UNPUBLISHED';

/** Words a minute of somebody who reads prose closely (Brysbaert 2019 measures 238 for non-fiction in silence). */
const READING_SPEED = 238;

/** Whether an essay is to be seen on a day: no draft, and not from the future. */
export function isPublished({ draft, published }: Pick<Essay, 'draft' | 'published'>, today: Date): boolean {
  return !draft && published <= today;
}

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

/** Newest first; essays of one day by their slugs, so that the order is the same on every machine. */
export function newestFirst(essays: readonly Essay[]): Essay[] {
  return essays.toSorted(
    (a, b) => b.published.getTime() - a.published.getTime() || (a.slug < b.slug ? -1 : 1),
  );
}

/** Minutes it takes to read some words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}
