import type { ImageMetadata } from 'astro';
import type { Heading, Root } from 'mdast';
import type { FigureData } from '../figures/definition.ts';
import { figurePresets, shownFigures } from '../figures/registry.ts';
import { headingAnchors } from '../mdx/outline.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import {
  changesOf,
  firstPublished,
  questionNumbers,
  revisionsOf,
  type Ledger,
} from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import { redirectsOf, type Redirect } from '../permalinks/redirects.ts';
import { addressesOf, presetAddresses, type PlacedAddress } from './addresses.ts';
import type { Document, FrontMatter } from './document.ts';
import { separateDrafts } from './drafts.ts';
import {
  lastRevised,
  latest,
  newestFirst,
  type Essay,
  type Note,
  type OwnPage,
  type PlacedAnswer,
  type PublishedQuestion,
  type Writing,
} from './writing.ts';
import { lazy } from './lazy.ts';
import { relatedAnswers } from './related.ts';
import { topicsOf, type Topic } from './topics.ts';

/** What a site depends on besides its content. */
export interface SiteOptions {
  /** When it is made, which decides what is published. */
  now: Date;
  /** Whether drafts and what is from the future are part of it. */
  showUnpublished: boolean;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Whether the site publishes the pages for authors, which show a figure. */
  hasGuide?: boolean;
  /** Pictures as Astro imports them, by their files relative to the project; commands need none. */
  images?: ReadonlyMap<string, ImageMetadata>;
  /** Computes something of all texts that takes long, or takes what an earlier site of this process had. */
  reuse?: <T>(name: string, compute: () => T) => T;
}

/** The Markdown tree of a text, without its front matter, and the anchors of its headings. */
export interface ParsedText {
  tree: Root;
  anchors: ReadonlyMap<Heading, string>;
}

/** Name of a text among all others. */
export type DocumentKey = Pick<Document, 'page'>;

/**
 * A snapshot of all content, and of everything that follows from it: pages, feeds, cards and commands read it, and derive
 * nothing for themselves. It never changes; what takes long is computed when it is first asked for.
 */
export interface Site {
  now: Date;
  /** Newest first, as all lists of essays, notes and both. */
  essays: readonly Essay[];
  notes: readonly Note[];
  writing: readonly Writing[];
  /** Pages of the owner, which are in no list and no feed. */
  pages: readonly OwnPage[];
  /** Every text: essays and notes, and pages after them. */
  texts: readonly Writing[];
  /** Every answer of every essay, those of the newest essay first. */
  answers: readonly PlacedAnswer[];
  /** Documents that nobody may see yet: drafts and texts from the future. */
  unpublished: readonly Document[];
  topics: readonly Topic<Writing>[];
  ledger: Ledger;
  /** Permanent number of each question that has one, by its address. */
  numbers: ReadonlyMap<string, number>;
  redirects: readonly Redirect[];
  /** Every address that the content has, for the ledger. */
  addresses: readonly PlacedAddress[];
  /** What figures are drawn from. */
  data: FigureData;
  /** The answers most like one, by its address, the most similar first. */
  related: (address: string) => readonly PlacedAnswer[];
  /** All words of an answer that are running text, a paragraph a line. */
  answerText: (answer: Pick<PlacedAnswer, 'essay' | 'question'>) => string;
  /**
   * The document of a text.
   *
   * @throws {Error} If this site has none of that name.
   */
  documentOf: (writing: DocumentKey) => Document;
  /** The tree of a text; the last one is kept, as the pages of one text follow each other. */
  parse: (writing: DocumentKey) => ParsedText;
}

/** Answers to be looked at as related to one; pages show the first few that they do not link to already. */
const MOST_RELATED = 6;

/** A document that can be shown. */
type ReadableDocument = Document & {
  frontMatter: FrontMatter;
  outline: NonNullable<Document['outline']>;
};

/** The site of some content. Documents that cannot be read are left out. */
export function createSite(
  documents: readonly Document[],
  ledger: Ledger,
  data: FigureData,
  options: SiteOptions,
): Site {
  const { now, showUnpublished, language, hasGuide = false } = options;
  const { images = new Map(), reuse = (_, compute) => compute() } = options;
  const readable = documents.filter(isReadable);
  const { published, unpublished } = separateDrafts(readable, now);
  const visible = showUnpublished ? readable : published;
  const essays = newestFirst(
    visible.flatMap((document) => (document.kind === 'essay' ? [essayOf(document, ledger, images)] : [])),
  );
  const ofKind = <K extends 'note' | 'page'>(kind: K) =>
    newestFirst(
      visible.flatMap((document) =>
        document.kind === kind ? [{ ...writingOf(document, images), kind }] : [],
      ),
    );
  const notes = ofKind('note');
  const pages = ofKind('page');
  const writing = newestFirst<Writing>([...essays, ...notes]);
  const answers = essays.flatMap((essay) =>
    essay.questions.map((question, index): PlacedAnswer => ({ essay, question, index })),
  );

  const byPage = new Map(visible.map((document) => [document.page, document]));
  const documentOf = ({ page }: DocumentKey) => {
    const document = byPage.get(page);
    if (!document) throw new Error(`There is nothing at ${page}.`);
    return document;
  };
  const answerText: Site['answerText'] = ({ essay, question: { anchor } }) =>
    documentOf(essay).answers[anchor] ?? '';

  let parsed: (ParsedText & { document: Document }) | undefined;
  const parse = (key: DocumentKey): ParsedText => {
    const document = documentOf(key);
    if (parsed?.document !== document) parsed = { document, ...treeOf(document, language) };
    return parsed;
  };

  const related = lazy(() => {
    const byAddress = new Map(answers.map((answer) => [addressOf(answer), answer]));
    const alike = reuse('related', () => {
      const comparable = answers.map((answer) => ({
        id: addressOf(answer),
        text: `${answer.question.text}\n${answerText(answer)}`,
        topics: answer.essay.topics,
      }));
      return relatedAnswers(comparable, language, MOST_RELATED);
    });
    return new Map(
      [...alike].map(([id, others]) => [id, others.flatMap((other) => byAddress.get(other) ?? [])]),
    );
  });
  const topics = lazy(() => topicsOf(writing));
  const redirects = lazy(() => redirectsOf(ledger));
  const addresses = lazy(() => {
    const drawn = figurePresets(data.careerLadders);
    const presets = shownFigures(drawn, visible, { hasGuide, ledger });
    return [
      ...addressesOf(
        visible.map((document) => ({
          ...document,
          title: document.frontMatter.title,
          published: new Date(document.frontMatter.published),
        })),
      ),
      ...presetAddresses(presets, visible, now),
    ];
  });

  return {
    now,
    essays,
    notes,
    writing,
    pages,
    texts: [...writing, ...pages],
    answers,
    unpublished,
    ledger,
    numbers: questionNumbers(ledger),
    data,
    get topics() {
      return topics();
    },
    get redirects() {
      return redirects();
    },
    get addresses() {
      return addresses();
    },
    related: (address) => related().get(address) ?? [],
    answerText,
    documentOf,
    parse,
  };
}

function isReadable(document: Document): document is ReadableDocument {
  return document.frontMatter !== undefined && document.outline !== undefined;
}

function essayOf(
  document: ReadableDocument,
  ledger: Ledger,
  images: ReadonlyMap<string, ImageMetadata>,
): Essay {
  const writing = writingOf(document, images);
  const { shortTitles } = document.frontMatter;
  const numbers = questionNumbers(ledger);
  const questions = document.outline.questions.map((question): PublishedQuestion => {
    const address = paths.place(document.slug, question.anchor);
    const published = firstPublished(ledger, address);
    return {
      ...question,
      shortTitle: shortTitles[question.anchor],
      number: numbers.get(address),
      published: published === undefined ? writing.published : new Date(published),
      revisions: revisionsOf(ledger, address),
    };
  });
  const changes = changesOf(ledger, document.page)
    .map((day) => new Date(day))
    .filter((day) => day > writing.published);
  const updated = latest([writing.updated, ...questions.map(lastRevised), ...changes]);
  return { ...writing, kind: 'essay', questions, updated };
}

function writingOf(
  {
    kind,
    slug,
    page,
    file,
    outline,
    figures,
    charts,
    pictures,
    inkDrawings,
    cover,
    linkedFiles,
    frontMatter,
  }: ReadableDocument,
  images: ReadonlyMap<string, ImageMetadata>,
): Writing {
  const folder = file.replace(/[^/]*$/, '');
  return {
    kind,
    page,
    slug,
    ...frontMatter,
    published: new Date(frontMatter.published),
    updated: frontMatter.updated === undefined ? undefined : new Date(frontMatter.updated),
    words: outline.words,
    excerpt: outline.excerpt,
    questions: [],
    figures: figures.map(({ figure, state, id }) => ({ figure, state, id })),
    charts,
    inkDrawings,
    cover: cover && { file: folder + cover.name, alt: cover.alt },
    linkedFiles: linkedFiles.map((name) => ({ name, file: folder + name })),
    pictures: pictures.flatMap((name) => {
      const image = images.get(folder + name);
      return image ? [{ name, file: folder + name, image }] : [];
    }),
  };
}

function treeOf({ file, body }: Document, language: string): ParsedText {
  const whole = parseText(file, body, language);
  const tree: Root = { ...whole, children: whole.children.filter(({ type }) => type !== 'yaml') };
  return { tree, anchors: headingAnchors(tree, language) };
}

function addressOf({ essay, question }: PlacedAnswer): string {
  return paths.place(essay.slug, question.anchor);
}
