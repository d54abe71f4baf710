import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answerMarkdown } from '../../../outputs/markdown/writing-markdown.ts';
import { answerDocument } from '../../../outputs/markdown/text-versions.ts';
import { staticPaths } from '../../../outputs/static-paths.ts';
import { publication } from '../../../site.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('answer-text', routePattern)) satisfies GetStaticPaths;

/** One answer as Markdown. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { essay, question } = props;
  const text = await answerMarkdown(essay, question);
  return new Response(answerDocument(essay, question, text, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
