import type { ForeignPost, ForeignSite, Remark } from './foreign-site.ts';
import { childrenNamed, parseXml, type XmlElement } from './xml.ts';

/** Whether some XML is an export of WordPress's. */
export function isWordPress(xml: string): boolean {
  return xml.includes('<wp:wxr_version>');
}

/** Reads an export of WordPress's (WXR). */
export function readWordPress(xml: string, file: string, folder: string): ForeignSite {
  const { find, lineOf, contentOf, childText: text } = parseXml(xml);
  const [channel] = find('channel');
  const items = find('item');
  const metaOf = (item: XmlElement) =>
    new Map(
      childrenNamed(item, 'wp:postmeta').map((each) => [
        text(each, 'wp:meta_key'),
        text(each, 'wp:meta_value'),
      ]),
    );
  const attachments = new Map(
    items
      .filter((item) => text(item, 'wp:post_type') === 'attachment')
      .map((item) => [
        text(item, 'wp:post_id'),
        { url: text(item, 'wp:attachment_url'), alt: metaOf(item).get('_wp_attachment_image_alt') ?? '' },
      ]),
  );
  const remarks: Remark[] = [];
  const posts = items.flatMap((item): ForeignPost[] => {
    const line = lineOf(item);
    const type = text(item, 'wp:post_type');
    const title = text(item, 'title');
    const isPage = type === 'page';
    if (type !== 'post' && !isPage) {
      if (!['attachment', 'nav_menu_item', 'revision'].includes(type))
        remarks.push({
          ...{ file, line },
          what: `a text of the type “${type}”`,
          hint: 'Only posts and pages are imported.',
        });
      return [];
    }
    const meta = metaOf(item);
    const [content] = childrenNamed(item, 'content:encoded');
    const link = text(item, 'link');
    const path = URL.canParse(link) && !new URL(link).search ? new URL(link).pathname : undefined;
    const oldSlug = meta.get('_wp_old_slug');
    const cover = attachments.get(meta.get('_thumbnail_id') ?? '');
    const status = text(item, 'wp:status');
    if (status === 'publish')
      remarks.push({
        ...{ file, line },
        what: 'addresses such as /?p=12',
        hint: 'A static host serves the same page for every query, so they cannot redirect; the addresses with words do.',
      });
    return [
      {
        file,
        line: lineOf(content ?? item),
        fields: {
          title,
          date: text(item, 'wp:post_date') || text(item, 'pubDate'),
          updated: text(item, 'wp:post_modified'),
          description: text(item, 'excerpt:encoded'),
          tags: childrenNamed(item, 'category').map(contentOf),
          draft: status !== 'publish',
          image: cover?.url,
          image_alt: cover?.alt,
        },
        name: text(item, 'wp:post_name') || path?.split('/').filter(Boolean).at(-1) || title,
        body: contentOf(content),
        syntax: 'html',
        isPage,
        addresses:
          path === undefined || (path === '/' && !isPage)
            ? []
            : [path, ...(oldSlug ? [path.replace(/[^/]+(?=\/?$)/, oldSlug)] : [])],
        places: [],
      },
    ];
  });
  const address = channel ? text(channel, 'wp:base_blog_url') || text(channel, 'link') : '';
  return {
    generator: 'WordPress',
    feed: '/feed/',
    templates: 'wordpress',
    address: URL.canParse(address) ? new URL(address) : undefined,
    posts,
    roots: ['.', 'wp-content', '..'],
    folder,
    remarks,
  };
}
