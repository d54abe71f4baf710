import { paths } from '../permalinks/paths.ts';
import type { Outline } from '../mdx/outline.ts';

/** An essay or note as far as its own title and those of its questions are concerned. */
interface DescribedWriting extends Pick<Outline, 'questions'> {
  page: string;
  slug: string;
  title: string;
  description: string;
}

/**
 * Title and description of what is at a published address: those of a page, or of a question.
 *
 * @returns `undefined` for an address that none of them has.
 */
export function descriptionOf(
  address: string,
  writing: readonly DescribedWriting[],
): { title: string; description: string } | undefined {
  for (const { page, slug, title, description, questions } of writing) {
    if (!address.startsWith(page)) continue;
    const question = questions.find(({ anchor, parts }) =>
      [anchor, ...parts.map((part) => part.anchor)].some((each) => address === paths.place(slug, each)),
    );
    return question
      ? { title: question.text, description: question.excerpt || description }
      : { title, description };
  }
  return undefined;
}
