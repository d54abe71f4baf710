import navigation from '@11ty/eleventy-navigation';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';
import highlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { IdAttributePlugin } from '@11ty/eleventy';

export default function (config) {
  config.addPlugin(navigation);
  config.addPlugin(highlight);
  config.addPlugin(IdAttributePlugin);
  config.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed.xml',
    collection: { name: 'posts', limit: 10 },
    metadata: {
      language: 'en',
      title: 'A blog',
      subtitle: 'A blog of what the documentation shows.',
      base: 'https://blog.example/',
      author: { name: 'Nobody' },
    },
  });
  config.addBundle('css');
  config.addBundle('js');
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addPassthroughCopy({
    '../node_modules/@zachleat/heading-anchors/heading-anchors.js': 'heading-anchors.js',
  });
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
