import type { RouteKind } from '../../site-model/route-kinds.ts';
import type { RouteProps } from '../../site-model/route-props.ts';
import type { Writing } from '../../site-model/writing.ts';
import { publication } from '../../site.ts';
import { answerDocument, wholeDocument } from './text-versions.ts';
import { answerMarkdown, writingMarkdown } from './writing-markdown.ts';

/** Kinds of texts as Markdown. What was an answer may be a text of its own today, at the address that it had. */
export const TEXT_KINDS = [
  'essay-text',
  'answer-text',
  'note-text',
  'page-text',
] as const satisfies RouteKind[];

type TextProps = RouteProps<(typeof TEXT_KINDS)[number], Writing>;

/** A text or an answer as Markdown. */
export async function textResponse(props: TextProps): Promise<Response> {
  return new Response(await documentOf(props), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}

async function documentOf(props: TextProps): Promise<string> {
  if (!('question' in props)) {
    const text = 'note' in props ? props.note : 'text' in props ? props.text : props.essay;
    return wholeDocument(text, await writingMarkdown(text), publication);
  }
  const { essay, question } = props;
  return answerDocument(essay, question, await answerMarkdown(essay, question), publication);
}
