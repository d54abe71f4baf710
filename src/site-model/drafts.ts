import type { FrontMatter } from './document.ts';

/** Whether something is to be seen on a day: no draft, and not from the future. */
export function isPublished(
  { draft, published }: Readonly<{ draft: boolean; published: Date }>,
  today: Date,
): boolean {
  return !draft && published <= today;
}

/** Documents that are published on a day, and those that are not yet: drafts, and what is from the future. */
export function separateDrafts<D extends Readonly<{ frontMatter: FrontMatter }>>(
  documents: readonly D[],
  today: Date,
): { published: readonly D[]; unpublished: readonly D[] } {
  const { published = [], unpublished = [] } = Object.groupBy(documents, ({ frontMatter }) => {
    const { draft, published: day } = frontMatter;
    return isPublished({ draft, published: new Date(day) }, today) ? 'published' : 'unpublished';
  });
  return { published, unpublished };
}
