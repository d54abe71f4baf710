import { getText } from '../../content/load.ts';
import { raiseAnswer } from '../../mdx/render/component-renderers.ts';
import type { Essay, PublishedQuestion, Writing } from '../../site-model/writing.ts';
import { site } from '../../site.ts';
import { portablePieces } from '../portable-text.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { MARKDOWN_RENDERERS } from './markdown-renderers.ts';

/** An essay or note as Markdown that can be read anywhere. */
export async function writingMarkdown(writing: Writing): Promise<string> {
  const { pieces } = await getText(writing);
  const all = await portablePieces(writing, pieces, MARKDOWN_RENDERERS);
  return htmlToMarkdown(
    all.flatMap(({ nodes }) => nodes),
    site.address.absolute(writing.page),
  );
}

/** One answer as Markdown, its question as the title. */
export async function answerMarkdown(essay: Essay, question: PublishedQuestion): Promise<string> {
  const { pieces } = await getText(essay);
  const own = pieces.filter((piece) => piece.anchor === question.anchor);
  const all = await portablePieces(essay, own, MARKDOWN_RENDERERS);
  return htmlToMarkdown(
    raiseAnswer(
      all.flatMap(({ nodes }) => nodes),
      question,
    ),
    site.address.absolute(essay.page),
  );
}
