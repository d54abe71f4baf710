import type { FigureName } from '../figures/registry.ts';
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

/**
 * The pages of the named states of figures, for the ledger: what was published once stays there.
 *
 * @param presets The figures that the site shows.
 * @param texts Texts, each with the figures in it.
 * @param now When those that are new are published.
 */
export function presetAddresses(
  presets: ReadonlyMap<FigureName, readonly { slug: string; title: string }[]>,
  texts: readonly { file: string; figures: readonly { figure: string; line: number }[] }[],
  now: Date,
): PlacedAddress[] {
  return [...presets].flatMap(([figure, own]) => {
    const [place = { file: '', line: 1 }] = texts.flatMap(({ file, figures }) =>
      figures.flatMap((use) => (use.figure === figure ? [{ file, line: use.line }] : [])),
    );
    return own.map(({ slug, title }) => ({
      ...place,
      address: paths.preset(figure, slug),
      text: title,
      source: title,
      question: false,
      published: now.toISOString().slice(0, 10),
      mark: '',
      position: 0,
    }));
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
