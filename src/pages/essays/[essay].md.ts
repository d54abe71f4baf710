import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getEssays, getEssayTree } from '../../essays/load.ts';
import { essayMarkdown } from '../../essays/essay-text.ts';
import { essayDocument } from '../../questions/text-versions.ts';
import { publication } from '../../site.ts';

export async function getStaticPaths() {
  return (await getEssays()).map((essay) => ({ params: { essay: essay.slug }, props: { essay } }));
}

/** An essay as Markdown. */
export async function GET({ props: { essay } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { tree } = await getEssayTree(essay);
  const text = await essayMarkdown(essay, tree, tree.children);
  return new Response(essayDocument(essay, text, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
