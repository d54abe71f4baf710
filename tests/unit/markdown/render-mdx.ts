import { evaluate } from '@mdx-js/mdx';
import type { ComponentType } from 'preact';
import { h, Fragment } from 'preact';
import * as runtime from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { VFile } from 'vfile';
import config from '../../../astro.config.mjs';
import { rehypeElementStyles } from '../../../src/markdown/rehype-element-styles.ts';

/** The Markdown plugins of the site itself, in its order. */
const { remarkPlugins, rehypePlugins, recmaPlugins, remarkRehype } = (
  config.markdown?.processor as unknown as {
    options: Parameters<typeof evaluate>[1] & { remarkRehype: object };
  }
).options;

/** Any component an essay may use: shows what it holds. */
const Shell = ({ children }: { children?: unknown }) => h(Fragment, null, children as never);

/** HTML of an MDX text, rendered with the site's own plugins; `only` renders one answer, as its page does. */
export async function renderMdx(source: string, only?: string): Promise<string> {
  const body = source.replace(/^---\n.*?\n---\n/s, (frontMatter) => frontMatter.replace(/[^\n]/g, ' '));
  const { default: Content } = await evaluate(
    new VFile({ value: body, path: '/site/content/essays/an-essay/index.mdx' }),
    {
      ...runtime,
      remarkPlugins,
      // Styles are for a bundler.
      rehypePlugins: rehypePlugins?.filter((plugin) => plugin !== rehypeElementStyles),
      recmaPlugins,
      remarkRehypeOptions: remarkRehype,
    } as Parameters<typeof evaluate>[1],
  );
  const components = {
    Answer: Shell,
    Passage: Shell,
    Permalink: Shell,
    Figure: Shell,
    Callout: Shell,
    PullQuote: Shell,
  };
  return renderToString(h(Content as ComponentType<Record<string, unknown>>, { only, components }));
}
