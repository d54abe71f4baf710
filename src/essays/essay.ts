import type { Outline } from '../questions/outline.ts';

/** A document of the essays' collection, as pages, feeds and metadata see it. */
export interface Essay extends Outline {
  slug: string;
  title: string;
  description: string;
  published: Date;
  /** Day of the last change of substance; `undefined` if there was none. */
  updated: Date | undefined;
  topics: readonly string[];
  /** Other wordings of its questions, by anchor. */
  alsoAskedAs: Readonly<Record<string, readonly string[]>>;
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
