import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getEssays, getKey, getTree } from '../../content/load.ts';
import { writingMarkdown } from '../../outputs/markdown/writing-markdown.ts';
import { wholeDocument } from '../../outputs/markdown/text-versions.ts';
import { publication } from '../../site.ts';

export async function getStaticPaths() {
  return Promise.all(
    (await getEssays()).map(async (essay) => ({
      params: { essay: essay.slug },
      props: { essay },
      cacheKey: await getKey(essay),
    })),
  );
}

/** An essay as Markdown. */
export async function GET({ props: { essay } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { tree } = await getTree(essay);
  const text = await writingMarkdown(essay, tree, tree.children);
  return new Response(wholeDocument(essay, text, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
