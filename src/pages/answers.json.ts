import { getAnswerTexts } from '../content/load.ts';
import type { AnswerWords } from '../site-model/answer-words.ts';

/** The words of every answer, for those who filter the list of questions. */
export async function GET() {
  const words = (await getAnswerTexts()).map(({ essay, question: { anchor }, text }): AnswerWords => ({
    essay: essay.slug,
    anchor,
    also: essay.alsoAskedAs[anchor] ?? [],
    text,
  }));
  return Response.json(words);
}
