import type { LiveAddress } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import type { Outline, Part } from '../mdx/outline.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';

/** An essay or a note as far as its addresses are concerned, with the file that holds them. */
export interface AddressedWriting {
  kind: Kind;
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
  /** Line of the heading, from 1; that of the front matter for a page. */
  line: number;
  /** What stands before the words of the heading: `##`, `###`; empty for a page. */
  mark: string;
  /** The words of the heading as they are written in the file; the title for a page. */
  source: string;
}

/** Every address that some published writing has: its pages, and in essays the questions and their parts. */
export function addressesOf(writing: readonly AddressedWriting[]): PlacedAddress[] {
  return writing.flatMap(({ kind, slug, title, published, outline, file }) => {
    const headings = outline.questions.flatMap(({ parts, ...question }) => [
      { ...headingOf(question), question: true, mark: question.category ? '###' : '##' },
      ...parts.map((part) => ({
        ...headingOf(part),
        question: false,
        mark: question.category ? '####' : '###',
        within: paths.place(slug, question.anchor),
      })),
    ]);
    const common = { published: published.toISOString().slice(0, 10), file };
    return [
      {
        ...common,
        address: KINDS[kind].page(slug),
        text: title,
        source: title,
        question: false,
        line: 1,
        mark: '',
        position: 0,
      },
      ...headings.map(({ anchor, ...heading }, index) => ({
        ...common,
        ...heading,
        address: paths.place(slug, anchor),
        position: index + 1,
      })),
    ];
  });
}

/** What the ledger has to know of a heading, and where it is. */
function headingOf({ anchor, text, source, line, hash, anchorlessHash, slug }: Part) {
  return {
    ...{ anchor, text, source, line, hash },
    ...(anchorlessHash !== undefined && { anchorlessHash }),
    ...(slug !== undefined && { slug }),
  };
}
