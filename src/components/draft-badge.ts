import * as words from '../i18n/words.ts';
import { isPublished } from '../site-model/drafts.ts';
import type { Writing } from '../site-model/writing.ts';
import { formatDay } from './day.ts';

/**
 * What keeps a text from being published on a day, as a mark that stands beside it: "Draft", or "From December 3, 2026".
 *
 * @returns `undefined` for a published text, and so for everything in a build.
 */
export function draftMark(writing: Pick<Writing, 'draft' | 'published'>, today: Date): string | undefined {
  if (isPublished(writing, today)) return undefined;
  return writing.draft ? words.draft : words.from(formatDay(writing.published));
}
