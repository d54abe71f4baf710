import { paths } from './paths.ts';
import { writingSlug } from './slug.ts';

/** The two kinds of writing. */
export type Kind = 'essay' | 'note';

/** Both kinds of writing: the folder in the content that each has, and the path of the page of a slug. */
export const KINDS = {
  essay: { folder: 'essays', page: paths.essay },
  note: { folder: 'notes', page: paths.note },
} as const satisfies Record<Kind, { folder: string; page: (slug: string) => string }>;

const PLACE = new RegExp(
  `^.*/(${Object.values(KINDS)
    .map(({ folder }) => folder)
    .join('|')})/(.+)$`,
);

/**
 * What a file of the content holds, by its place.
 *
 * @param path Path of the file, with slashes.
 * @returns `undefined` for a file that is neither an essay nor a note.
 */
export function writingAt(path: string): { kind: Kind; slug: string; page: string } | undefined {
  const [, folder, file = ''] = PLACE.exec(path) ?? [];
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each].folder === folder);
  const slug = writingSlug(file);
  return kind && slug !== undefined ? { kind, slug, page: KINDS[kind].page(slug) } : undefined;
}
