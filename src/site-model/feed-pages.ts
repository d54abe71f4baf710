/** Entries that a feed carries; the rest is in its archives. */
export const NEWEST = 30;

/** One document of a feed that is too long for one. */
export interface FeedPage<E> {
  /** Its number among the archives, from 1 for the oldest; `undefined` for the feed itself. */
  archive: number | undefined;
  /** Number of the archive that holds what is older; `undefined` if nothing is. */
  previous: number | undefined;
  /** Number of the archive that holds what is newer; `undefined` for the newest archive, and for the feed itself. */
  next: number | undefined;
  /** Newest first. */
  entries: readonly E[];
}

/** How many archives a feed has, by the number of all its entries. */
export function archivesOf(entries: number, size = NEWEST): number {
  return entries > size ? Math.floor((entries - 1) / size) : 0;
}

/**
 * A feed and its archives (RFC 5005, section 4): each archive has thirty of all entries, counted from the oldest, so that
 * an archive that is full never changes but for revisions. The feed has what is in no archive yet, and is filled with what
 * changed last: subscribers do not look into archives again, and would miss a revision there.
 *
 * @param entries Newest first.
 */
export function feedPages<E extends { updated: Date }>(entries: readonly E[], size = NEWEST): FeedPage<E>[] {
  const oldestFirst = entries.toReversed();
  const full = archivesOf(entries.length, size);
  const archives = Array.from({ length: full }, (_, index) => ({
    archive: index + 1,
    previous: index === 0 ? undefined : index,
    next: index + 1 === full ? undefined : index + 2,
    entries: oldestFirst.slice(index * size, (index + 1) * size).toReversed(),
  }));
  return [
    {
      archive: undefined,
      previous: full === 0 ? undefined : full,
      next: undefined,
      entries: newestOrChanged(entries, entries.length - full * size, size),
    },
    ...archives,
  ];
}

/**
 * @param unarchived How many of the newest have to be there.
 * @param size How many there are in all.
 */
function newestOrChanged<E extends { updated: Date }>(
  entries: readonly E[],
  unarchived: number,
  size: number,
): E[] {
  const changed = entries
    .slice(unarchived)
    .toSorted((one, other) => other.updated.getTime() - one.updated.getTime())
    .slice(0, Math.max(0, size - unarchived));
  const shown = new Set([...entries.slice(0, unarchived), ...changed]);
  return entries.filter((entry) => shown.has(entry));
}
