import { createHash } from 'node:crypto';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Seconds that times are spread over: few, so that no entry of today is from the future. */
const SPREAD = 3600;

/**
 * A moment of the day on which an entry was published or changed. Entries of one day have moments of their own, which never
 * change: readers sort by them, and those that ask what is new since the last entry would leave out others of the same moment.
 *
 * @param id Number of the answer, the lower ones later in the day and so listed first; or the id of another entry.
 */
export function momentOf(day: Date, id: number | string): Date {
  const number = typeof id === 'number' ? id : createHash('sha256').update(id).digest().readUInt32BE();
  return new Date(dayOf(day) * DAY + (SPREAD - (number % SPREAD)) * SECOND);
}

/** Number of the day that a moment belongs to. */
export function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / DAY);
}
