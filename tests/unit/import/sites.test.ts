import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openForeignSite } from '../../../src/import/open-site.ts';
import { pathFromPattern } from '../../../src/import/permalink-patterns.ts';

mkdirSync('.cache/tests', { recursive: true });
const folder = mkdtempSync('.cache/tests/foreign-');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site with these files. */
function siteWith(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return openForeignSite(folder);
}

const POST = '---\ntitle: A Post\ndate: 2019-05-01T10:30:00Z\ncategories: [Web Design]\n---\nText';

/** The first address of the one post that a site with these files has. */
async function addressWith(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await siteWith(files)).posts[0]?.addresses[0];
}

describe('old addresses', () => {
  it.each([
    ['', '/web-design/2019/05/01/my-post.html'],
    ['permalink: pretty', '/web-design/2019/05/01/my-post/'],
    ['permalink: /blog/:year/:i_month/:title', '/blog/2019/5/my-post'],
    ['permalink: none', '/web-design/my-post.html'],
  ])('of Jekyll with %j in _config.yml', async (config, address) => {
    expect(await addressWith({ '_config.yml': config, '_posts/2019-05-01-my-post.md': POST })).toBe(address);
  });

  it.each([
    ['content/posts/my-post.md', '', '/posts/my-post/'],
    ['content/posts/my-post/index.md', '', '/posts/my-post/'],
    ['content/a/b/My Post.md', '', '/a/b/my-post/'],
    ['content/posts/my-post.md', 'uglyURLs = true', '/posts/my-post.html'],
    ['content/posts/my-post.md', '[permalinks]\nposts = "/:year/:month/:title/"', '/2019/05/a-post/'],
    ['content/posts/my-post.md', '[permalinks.page]\nposts = "/:sections/:filename/"', '/posts/my-post/'],
  ])('of Hugo for %s with %j', async (file, config, address) => {
    expect(await addressWith({ 'hugo.toml': config, [file]: POST })).toBe(address);
  });

  it.each([
    [{ 'src/content/blog/My Post.md': POST }, '/blog/my-post/'],
    [{ 'src/content/blog/my-post/index.mdx': POST }, '/blog/my-post/'],
    [{ 'src/pages/a/my-post.md': POST }, '/a/my-post/'],
    [
      {
        'src/content/blog/my-post.md': POST,
        'src/pages/essays/[...slug].astro': "---\nawait getCollection('blog')\n---",
      },
      '/essays/my-post/',
    ],
  ])('of Astro for %j', async (files, address) => {
    expect(
      await addressWith({ 'astro.config.mjs': 'export default {}', ...(files as Record<string, string>) }),
    ).toBe(address);
  });

  it.each([
    [{ 'posts/2019-05-01-my-post.md': POST }, '/posts/my-post/'],
    [{ 'posts/my-post/index.md': POST }, '/posts/my-post/'],
    [
      { 'posts/my-post.md': POST, 'posts/posts.json': '{"permalink": "/w/{{ title | slugify }}/"}' },
      '/w/a-post/',
    ],
    [{ 'my-post.md': POST.replace('---\nText', 'permalink: /x.html\n---\nText') }, '/x.html'],
    [{ 'my-post.md': POST.replace('---\nText', 'permalink: false\n---\nText') }, undefined],
  ])('of Eleventy for %j', async (files, address) => {
    expect(await addressWith({ '.eleventy.js': '', ...(files as Record<string, string>) })).toBe(address);
  });

  it.each([
    ['', 'about.md', '', '/about.html'],
    ['permalink: pretty', 'about/me.md', '', '/about/me/'],
    ['permalink: /:title/', 'about/index.md', '', '/about/'],
    ['permalink: /:year/:title', 'about.md', '', '/about'],
    ['', 'about.md', 'permalink: /me/\n', '/me/'],
  ])('of a page of Jekyll’s with %j in _config.yml at %s with %j', async (config, file, field, address) => {
    const { posts } = await siteWith({
      '_config.yml': config,
      [file]: `---\n${field}title: Me\n---\nText`,
      '_includes/part.md': '---\n---\nText',
      'plain.md': 'No front matter, so no page',
    });
    expect(posts).toMatchObject([{ isPage: true, addresses: [address] }]);
  });

  it('are not guessed where a pattern is not known', () => {
    const parts = { name: 'a', title: 'A', day: undefined, categories: [], sections: [] };
    expect(pathFromPattern('/:mood/:title/', parts, { titleIsName: true })).toBeUndefined();
    expect(pathFromPattern('/:year/:title/', parts, { titleIsName: true })).toBeUndefined();
    expect(pathFromPattern('/:title/', parts, { titleIsName: true })).toBe('/a/');
  });
});

const GHOST = JSON.stringify({
  db: [
    {
      data: {
        posts: [
          {
            id: 1,
            title: 'Hello',
            slug: 'hello',
            html: '<p>Hi <img src="__GHOST_URL__/content/images/a.png"></p>',
            status: 'published',
            type: 'post',
            published_at: '2020-01-02T03:04:05.000Z',
            custom_excerpt: 'A greeting.',
            feature_image: '__GHOST_URL__/content/images/cover.png',
          },
          { id: 2, title: 'About', slug: 'about', html: '', status: 'published', type: 'page' },
          {
            id: 3,
            title: 'Later',
            slug: 'later',
            html: '<p>x</p>',
            status: 'draft',
            type: 'post',
            created_at: '2021-01-01',
          },
        ],
        tags: [
          { id: 7, name: 'News' },
          { id: 8, name: '#internal' },
        ],
        posts_tags: [
          { post_id: 1, tag_id: 8, sort_order: 0 },
          { post_id: 1, tag_id: 7, sort_order: 1 },
        ],
        posts_meta: [{ post_id: 1, feature_image_alt: 'A cover' }],
      },
    },
  ],
});

const WXR = `<?xml version="1.0"?>
<rss xmlns:wp="w"><channel><title>Old</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example/blog</wp:base_blog_url>
<item><title>Hello &amp; more</title><link>https://old.example/blog/2019/05/hello/</link>
<category domain="category"><![CDATA[News]]></category>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Hi</p><!-- /wp:paragraph -->]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>12</wp:post_id><wp:post_date>2019-05-01 10:00:00</wp:post_date><wp:post_name>hello</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>13</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>helo</wp:meta_value></wp:postmeta>
</item>
<item><title>cover</title><wp:post_id>13</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://old.example/blog/wp-content/uploads/c.png</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A cup</wp:meta_value></wp:postmeta></item>
<item><title>Short</title><link>https://old.example/blog/?p=14</link><content:encoded>x</content:encoded>
<wp:post_date>2020-05-01 10:00:00</wp:post_date><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>About</title><link>https://old.example/blog/about/</link><wp:post_type>page</wp:post_type></item>
</channel></rss>`;

const ENTRY = {
  name: 'one',
  addresses: ['/2020/one.html'],
  fields: { title: 'One', date: expect.stringContaining('2020') as string },
};

const FEEDS = {
  rss: `<rss><channel><link>https://old.example/</link><item><title>One</title><link>https://old.example/2020/one.html</link>
<pubDate>Wed, 01 Jan 2020 10:00:00 GMT</pubDate><description>&lt;p&gt;Hi&lt;/p&gt;</description></item></channel></rss>`,
  atom: `<feed><link href="https://old.example/"/><entry><title>One</title><link rel="alternate" href="https://old.example/2020/one.html"/>
<published>2020-01-01T10:00:00Z</published><content type="xhtml"><p>Hi</p></content></entry></feed>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      {
        id: '1',
        url: 'https://old.example/2020/one.html',
        title: 'One',
        date_published: '2020-01-01T10:00:00Z',
        content_html: '<p>Hi</p>',
      },
    ],
  }),
};

describe('exports and feeds', () => {
  it('reads an export of Ghost’s', async () => {
    const { generator, posts } = await siteWith({ 'ghost.json': GHOST });
    expect(generator).toBe('Ghost');
    expect(posts).toMatchObject([
      {
        name: 'hello',
        isPage: false,
        addresses: ['/hello/'],
        body: '<p>Hi <img src="/content/images/a.png"></p>',
        fields: {
          title: 'Hello',
          tags: ['News'],
          draft: false,
          image: '/content/images/cover.png',
          image_alt: 'A cover',
        },
      },
      { name: 'about', isPage: true, addresses: ['/about/'] },
      { name: 'later', fields: { draft: true } },
    ]);
  });

  it('reads an export of WordPress’s', async () => {
    const { generator, address, posts, remarks } = await siteWith({ 'export.xml': WXR });
    expect([generator, address?.href]).toEqual(['WordPress', 'https://old.example/blog']);
    expect(posts).toMatchObject([
      {
        name: 'hello',
        line: 6,
        addresses: ['/blog/2019/05/hello/', '/blog/2019/05/helo/'],
        fields: {
          title: 'Hello & more',
          date: '2019-05-01 10:00:00',
          tags: ['News'],
          image: 'https://old.example/blog/wp-content/uploads/c.png',
          image_alt: 'A cup',
        },
      },
      { addresses: [], fields: { draft: true } },
      { isPage: true, addresses: ['/blog/about/'] },
    ]);
    expect(remarks.map(({ what }) => what)).toEqual(['addresses such as /?p=12']);
  });

  it.each(Object.entries(FEEDS))('reads a feed in %s', async (format, feed) => {
    const { posts, address } = await siteWith({ [`feed.${format === 'json' ? 'json' : 'xml'}`]: feed });
    expect(address?.href).toBe('https://old.example/');
    expect(posts).toMatchObject([{ ...ENTRY, body: '<p>Hi</p>' }]);
  });

  it('asks for a feed at its address', async () => {
    const server = createServer((_, response) => response.end(FEEDS.rss)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { posts } = await openForeignSite(`http://127.0.0.1:${port}/feed.xml`);
    server.close();
    expect(posts).toMatchObject([ENTRY]);
  });

  it('says what it needs where there is nothing to import', async () => {
    await expect(openForeignSite(join(folder, 'nowhere'))).rejects.toThrow('There is no file or folder');
    await siteWith({ 'a.txt': 'x' });
    await expect(openForeignSite(join(folder, 'a.txt'))).rejects.toThrow('neither an export');
  });
});
