import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writingMarkdown } from '../../outputs/markdown/writing-markdown.ts';
import { wholeDocument } from '../../outputs/markdown/text-versions.ts';
import { staticPaths } from '../../outputs/static-paths.ts';
import { publication } from '../../site.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('essay-text', routePattern)) satisfies GetStaticPaths;

/** An essay as Markdown. */
export async function GET({ props: { essay } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return new Response(wholeDocument(essay, await writingMarkdown(essay), publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
