import type { LiveAddress } from '../../src/permalinks/ledger.ts';
import { KINDS } from '../../src/permalinks/kinds.ts';
import { paths } from '../../src/permalinks/paths.ts';
import type { RoutedText } from '../../src/site-model/route-props.ts';

/** A heading of the made-up site: its word is in it and in no other, whatever else changes. */
export interface Heading {
  /** What it is known by for ever. */
  word: string;
  anchor: string;
  /** How often its answer was revised. */
  version: number;
}

/** A question with its parts. */
export interface MadeQuestion extends Heading {
  parts: Heading[];
}

/** An essay or note of the made-up site. */
export interface MadeText {
  kind: 'essay' | 'note';
  word: string;
  slug: string;
  published: string;
  questions: MadeQuestion[];
}

/** The title or heading of something. */
export function wordsOf(word: string): string {
  return `About ${word}`;
}

/** Every address that some texts have, as `npm run record` finds them. */
export function liveOf(texts: readonly MadeText[]): LiveAddress[] {
  return texts.flatMap(({ kind, word, slug, published, questions }) => {
    const headings = questions.flatMap((question) => [
      { ...question, question: true, within: undefined },
      ...question.parts.map((part) => ({
        ...part,
        question: false,
        within: paths.place(slug, question.anchor),
      })),
    ]);
    return [
      { address: KINDS[kind].page(slug), text: wordsOf(word), question: false, published, position: 0 },
      ...headings.map(({ word: own, anchor, version, question, within }, index) => ({
        address: paths.place(slug, anchor),
        text: wordsOf(own),
        question,
        published,
        position: index + 1,
        hash: `${own}-${version}`,
        ...(within !== undefined && { within }),
      })),
    ];
  });
}

/** Some texts, as far as their routes are concerned. */
export function routedTexts(texts: readonly MadeText[]): (RoutedText & { text: MadeText })[] {
  return texts.map((text) => ({
    ...{
      text,
      kind: text.kind,
      slug: text.slug,
      page: KINDS[text.kind].page(text.slug),
      title: wordsOf(text.word),
    },
    questions: text.questions.map((question) => ({ ...question, text: wordsOf(question.word) })),
    ...{ topics: [], figures: [], charts: [], pictures: [], linkedFiles: [] },
  }));
}

/** The source of a text, in which each word stands where the model has it. */
export function sourceOf({ word, published, questions }: MadeText): string {
  const heading = (mark: string, { word: own, anchor, version }: Heading) =>
    `${mark} ${wordsOf(own)}? {/* #${anchor} */}\n\nThe text of ${own}, version ${version}.\n`;
  const body = questions.flatMap((question) => [
    heading('##', question),
    ...question.parts.map((part) => heading('###', part)),
  ]);
  return `---\ntitle: ${wordsOf(word)}\ndescription: So.\npublished: ${published}\n---\n\nThe text of ${word}.\n\n${body.join('\n')}`;
}
