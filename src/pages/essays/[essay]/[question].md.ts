import type { APIContext, InferGetStaticPropsType } from 'astro';
import { essayMarkdown } from '../../../essays/essay-text.ts';
import { getAnswers, getEssayTree } from '../../../essays/load.ts';
import { answerIn } from '../../../questions/outline.ts';
import { answerDocument } from '../../../questions/text-versions.ts';
import { publication } from '../../../site.ts';

export const getStaticPaths = () => getAnswers();

/** One answer as Markdown. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { essay, question } = props;
  const { tree, anchors } = await getEssayTree(essay);
  const text = await essayMarkdown(essay, tree, answerIn(tree, anchors, question.anchor), { raise: true });
  return new Response(answerDocument(essay, question, text, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
