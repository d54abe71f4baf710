import type { Remark } from '../../import/foreign-site.ts';
import type { ImportedText } from '../../import/texts.ts';
import { isFormerFeed } from '../../site-config/feed-formats.ts';

const LIST = new Intl.ListFormat('en');

/** Remarks that say the same as one, with the place where that was first found. */
export function remarkLines(remarks: readonly Remark[]): string[] {
  const groups = Map.groupBy(remarks, ({ what }) => what);
  return [...groups].flatMap(([what, all]) => {
    const [first] = all;
    if (!first) return [];
    const places = new Set(all.map(({ file, line }) => `${file}:${line}`)).size - 1;
    const more = places === 0 ? '' : ` (and in ${places} more ${places === 1 ? 'place' : 'places'})`;
    return [`${first.file}:${first.line}  ${what}${more}\n  → ${first.hint}`];
  });
}

/** How many texts of each kind there are: `2 essays and 5 notes, 1 of them a draft`. */
export function countOf(texts: readonly Pick<ImportedText, 'draft' | 'kind'>[]): string {
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const kinds = (kind: ImportedText['kind']) => texts.filter((text) => text.kind === kind).length;
  const drafts = texts.filter(({ draft }) => draft).length;
  const all = LIST.format([
    ...counted(kinds('essay'), 'essay', 'essays'),
    ...counted(kinds('note'), 'note', 'notes'),
    ...counted(kinds('page'), 'page', 'pages'),
  ]);
  return drafts === 0
    ? all || 'no texts'
    : `${all}, ${drafts} of them ${drafts === 1 ? 'a draft' : 'drafts'}`;
}

/**
 * What keeps the subscribers of the old site; `undefined` if nothing has to be done.
 *
 * @param feed Where its feed is, as far as that is known.
 * @param served Paths of feeds that this site has.
 */
export function feedNote(feed: string | undefined, served: readonly string[]): string | undefined {
  if (feed === undefined || served.includes(feed)) return undefined;
  const [today = '/'] = served;
  return isFormerFeed(feed)
    ? `If people subscribe to ${feed} there, keep them with this line in src/site.ts:\n\n  formerFeeds: ['${feed}'],`
    : `If people subscribe to ${feed} there, have your host redirect it to ${today}. No file can have that address.`;
}
