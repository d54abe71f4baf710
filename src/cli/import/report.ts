import type { Remark } from '../../import/foreign-site.ts';
import type { ImportedText } from '../../import/texts.ts';

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
