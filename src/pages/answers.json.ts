import { getAnswerTexts } from '../essays/load.ts';
import { site } from '../site.ts';
import { paths } from '../permalinks/paths.ts';

/** All words of every answer and all wordings of its question, by the address of the answer's page. */
export async function GET() {
  const texts = (await getAnswerTexts()).map(({ essay, question: { anchor }, text }) => [
    site.address.href(paths.answer(essay.slug, anchor)),
    [text, ...(essay.alsoAskedAs[anchor] ?? [])].join('\n'),
  ]);
  return Response.json(Object.fromEntries(texts));
}
