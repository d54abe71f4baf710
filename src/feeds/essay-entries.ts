import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { feedComponents } from '../components/feed-components.ts';
import type { Essay } from '../essays/essay.ts';
import { renderEssay } from '../essays/load.ts';
import { paths } from '../permalinks/paths.ts';
import { byline, site } from '../site.ts';
import type { Entry } from './entry.ts';
import { feedHtml } from './feed-html.ts';

/** An entry for each essay, its whole text included. */
export async function essayEntries(essays: readonly Essay[]): Promise<Entry[]> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return Promise.all(
    essays.map(async (essay) => {
      const { Content } = await renderEssay(essay);
      const url = site.address.absolute(paths.essay(essay.slug));
      const html = await container.renderToString(Content, {
        props: { components: feedComponents },
        params: { essay: essay.slug },
      });
      return {
        guid: url,
        url,
        title: essay.title,
        summary: essay.description,
        html: feedHtml(html, url),
        published: essay.published,
        updated: essay.updated ?? essay.published,
        author: byline,
        categories: essay.topics,
      };
    }),
  );
}
