import { z } from 'astro/zod';
import type { ForeignPost, ForeignSite } from './foreign-site.ts';

const id = z.union([z.string(), z.number()]).transform(String);

const postSchema = z.looseObject({
  id,
  title: z.string().nullish(),
  slug: z.string(),
  html: z.string().nullish(),
  plaintext: z.string().nullish(),
  status: z.string().nullish(),
  type: z.string().nullish(),
  page: z.union([z.boolean(), z.number()]).nullish(),
  published_at: z.union([z.string(), z.number()]).nullish(),
  created_at: z.union([z.string(), z.number()]).nullish(),
  updated_at: z.union([z.string(), z.number()]).nullish(),
  custom_excerpt: z.string().nullish(),
  feature_image: z.string().nullish(),
  canonical_url: z.string().nullish(),
});

const dataSchema = z.object({
  posts: z.array(postSchema),
  tags: z.array(z.looseObject({ id, name: z.string() })).default([]),
  posts_tags: z
    .array(z.looseObject({ post_id: id, tag_id: id, sort_order: z.number().default(0) }))
    .default([]),
  posts_meta: z
    .array(
      z.looseObject({
        post_id: id,
        meta_description: z.string().nullish(),
        feature_image_alt: z.string().nullish(),
      }),
    )
    .default([]),
});

const exportSchema = z.union([
  z.object({ db: z.array(z.object({ data: dataSchema })).min(1) }).transform(({ db }) => db[0]?.data),
  z.object({ data: dataSchema }).transform(({ data }) => data),
]);

/** What stands in an export for the address of the site. */
const SITE = '__GHOST_URL__';

/**
 * Reads an export of Ghost's.
 *
 * @param file Path of the file.
 * @param folder Folder that the pictures are in, as `content/images/`.
 * @returns `undefined` if the data is none.
 */
export function readGhost(data: unknown, file: string, folder: string): ForeignSite | undefined {
  const exported = exportSchema.safeParse(data).data;
  if (!exported) return undefined;
  const { posts: all, tags, posts_tags: uses, posts_meta: meta } = exported;
  const names = new Map(tags.map((tag) => [tag.id, tag.name]));
  const posts = all.map((post): ForeignPost => {
    const own = meta.find((each) => each.post_id === post.id);
    const topics = uses
      .filter((each) => each.post_id === post.id)
      .toSorted((one, other) => one.sort_order - other.sort_order)
      // Ghost's internal tags begin with a number sign.
      .flatMap(({ tag_id }) => names.get(tag_id)?.match(/^[^#].*/)?.[0] ?? []);
    return {
      ...{ file, line: 1, name: post.slug },
      isPage: post.type === 'page' || post.page === true || post.page === 1,
      fields: {
        title: post.title ?? post.slug,
        date: post.published_at ?? post.created_at,
        updated: post.updated_at,
        description: post.custom_excerpt ?? own?.meta_description,
        tags: topics,
        draft: post.status !== 'published',
        image: post.feature_image?.replace(SITE, ''),
        image_alt: own?.feature_image_alt,
      },
      body: (post.html ?? '').replaceAll(SITE, ''),
      syntax: 'html',
      addresses: [`/${post.slug}/`],
      places: [],
    };
  });
  return {
    generator: 'Ghost',
    feed: '/rss/',
    templates: undefined,
    address: undefined,
    posts,
    roots: ['.', 'content'],
    folder,
    remarks: [],
  };
}
