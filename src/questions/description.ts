import { paths } from '../permalinks/paths.ts';
import type { Outline } from './outline.ts';

/** An essay as far as its own title and those of its questions are concerned. */
interface DescribedEssay extends Pick<Outline, 'questions'> {
  slug: string;
  title: string;
  description: string;
}

/**
 * Title and description of what is at a published address: an essay's own, or those of a question.
 *
 * @returns `undefined` for an address that none of the essays has.
 */
export function descriptionOf(
  address: string,
  essays: readonly DescribedEssay[],
): { title: string; description: string } | undefined {
  for (const { slug, title, description, questions } of essays) {
    if (!address.startsWith(paths.essay(slug))) continue;
    const question = questions.find(({ anchor, parts }) =>
      [anchor, ...parts.map((part) => part.anchor)].some((each) => address === paths.place(slug, each)),
    );
    return question
      ? { title: question.text, description: question.excerpt || description }
      : { title, description };
  }
  return undefined;
}
