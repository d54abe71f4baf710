import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';

export async function GET({ site }) {
  const posts = await getCollection('blog');
  return rss({
    title: 'A blog',
    description: 'A blog of what the documentation shows.',
    site,
    items: posts.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.published,
      link: `/blog/${id}/`,
    })),
  });
}
