/** Notes on one page of their list. */
export const NOTES_A_PAGE = 50;

/** One page of the list of notes. */
export interface NotesPage<W> {
  /** Its number, from 1. */
  page: number;
  /** How many pages there are, at least 1. */
  pages: number;
  /** What it lists, by year, newest first. */
  years: readonly { year: number; writing: readonly W[] }[];
}

/** How many pages a list of some length has, at least 1. */
export function pagesOf(count: number, size = NOTES_A_PAGE): number {
  return Math.max(1, Math.ceil(count / size));
}

/**
 * A list of writing cut into pages and, on each, into years.
 *
 * @param writing Newest first.
 * @param size How many a page has at most.
 */
export function archiveOf<W extends { published: Date }>(
  writing: readonly W[],
  size = NOTES_A_PAGE,
): NotesPage<W>[] {
  const pages = pagesOf(writing.length, size);
  return Array.from({ length: pages }, (_, index) => {
    const here = writing.slice(index * size, (index + 1) * size);
    const years = [...Map.groupBy(here, ({ published }) => published.getUTCFullYear())];
    return { page: index + 1, pages, years: years.map(([year, own]) => ({ year, writing: own })) };
  });
}
