import type { LiveAddress } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import type { Outline } from '../questions/outline.ts';

/** An essay as far as its addresses are concerned, with the file that holds them. */
export interface AddressedEssay {
  slug: string;
  title: string;
  published: Date;
  outline: Outline;
  /** Path of the file, relative to the project. */
  file: string;
}

/** A live address and where in the content it is. */
export interface PlacedAddress extends LiveAddress {
  file: string;
  /** Line of the heading, from 1; that of the front matter for an essay. */
  line: number;
  /** What stands before the words of the heading: `##`, `###`; empty for an essay. */
  mark: string;
}

/** Every address that some published essays have: their pages, their questions and the parts of those. */
export function addressesOf(essays: readonly AddressedEssay[]): PlacedAddress[] {
  return essays.flatMap(({ slug, title, published, outline, file }) => {
    const headings = outline.questions.flatMap(({ anchor, text, line, hash, parts }) => [
      { anchor, text, line, hash, question: true, mark: '##' },
      ...parts.map((part) => ({ ...part, question: false, mark: '###' })),
    ]);
    const common = { published: published.toISOString().slice(0, 10), file };
    return [
      { ...common, address: paths.essay(slug), text: title, question: false, line: 1, mark: '', position: 0 },
      ...headings.map(({ anchor, ...heading }, index) => ({
        ...common,
        ...heading,
        address: paths.place(slug, anchor),
        position: index + 1,
      })),
    ];
  });
}
