import type { Document } from '../site-model/document.ts';

/** Most texts that are named one by one. */
const NAMED = 10;

const DAY = 24 * 60 * 60_000;

/** From so many days on, a date is likely to be a slip of the pen. */
const FAR = 366;

/** Documents that nobody may see yet. */
type Unpublished = readonly Pick<Document, 'file' | 'frontMatter'>[];

/** When the next of them is published, in milliseconds since the epoch; `undefined` if none has a date in the future. */
export function nextPublication(unpublished: Unpublished): number | undefined {
  const times = unpublished.flatMap(({ frontMatter }) =>
    frontMatter && !frontMatter.draft ? [new Date(frontMatter.published).getTime()] : [],
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}

/**
 * Which texts nobody sees before their day, the next one first; `undefined` if there are none. Drafts are hidden on purpose.
 */
export function hiddenTexts(unpublished: Unpublished, now: Date): string | undefined {
  const waiting = unpublished
    .flatMap(({ file, frontMatter }) =>
      frontMatter && !frontMatter.draft ? [{ file, published: frontMatter.published }] : [],
    )
    .toSorted((one, other) => (one.published < other.published ? -1 : 1));
  if (waiting.length === 0) return undefined;
  const lines = waiting.slice(0, NAMED).map(({ file, published }) => {
    const days = Math.ceil((new Date(published).getTime() - now.getTime()) / DAY);
    const far =
      days >= FAR
        ? `, in ${Math.round(days / 365)} ${days < 548 ? 'year' : 'years'}. Is that the date you mean?`
        : '';
    return `  ${file} until ${published.slice(0, 10)}${far}`;
  });
  const more = waiting.length > NAMED ? [`  and ${waiting.length - NAMED} more`] : [];
  const what = waiting.length === 1 ? 'One text is' : `${waiting.length} texts are`;
  return [
    `${what} hidden because the date is in the future. The first build from that day on will show it:`,
    ...lines,
    ...more,
  ].join('\n');
}
