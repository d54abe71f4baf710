import type { Chart } from '../charts/chart.ts';
import type { FigureName } from '../figures/registry.ts';
import type { ExplainedPreset } from '../figures/settings.ts';
import type { FigureUse } from '../mdx/figure-uses.ts';
import type { Kind } from '../permalinks/kinds.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Redirect } from '../permalinks/redirects.ts';
import type { Format } from '../site-config/feed-formats.ts';
import type { CardText } from './card-names.ts';
import type { RouteKind } from './route-kinds.ts';
import type { Topic } from './topics.ts';

/** A text as far as its addresses are concerned. */
export interface RoutedText extends CardText {
  kind: Kind;
  topics: readonly string[];
  figures: readonly FigureUse[];
  /** Charts of its author's own. */
  charts: readonly Chart[];
  /** Picture beside it that links to it show. */
  cover?: { file: string; alt: string } | undefined;
  /** Files beside it that have an address of their own: the name in that, and where the file is. */
  pictures: readonly { name: string; file: string }[];
  /** Files beside it that it links to or loads. */
  linkedFiles: readonly { name: string; file: string }[];
}

/** What a site has addresses for. */
export interface RoutedSite<W extends RoutedText> {
  /** Texts to be seen, newest first. */
  texts: readonly W[];
  ledger: Ledger;
  /** The figures that the site shows, each with its named states. */
  presets: ReadonlyMap<FigureName, readonly ExplainedPreset<unknown>[]>;
  /** Whether it publishes the pages for authors. */
  hasGuide: boolean;
  /** Formats of the feeds of everything and of all answers. A site that has RSS has such a feed for each essay, too. */
  formats: readonly Format[];
  /** Paths of feeds that the site's own has taken the place of. */
  formerFeeds: readonly string[];
  /** Whether a card can set a title; without it, the site's own card is shown. */
  hasCard: (title: string) => boolean;
  /** Addresses of the pages and files that an owner has added in `src/pages/`. */
  ownRoutes: readonly string[];
  /** Files of the public folder, relative to it. */
  publicFiles: readonly string[];
}

/** A document of a feed. */
export interface FeedRoute<W> {
  /** Folder of the feed: what it has entries of. */
  folder: string;
  /** The essay whose answers it has, in a feed of one essay. */
  essay: EssayOf<W> | undefined;
  format: Format;
  /** Number among the feed's archives; `undefined` for the feed itself. */
  archive: number | undefined;
}

/** A text that is an essay. */
export type EssayOf<W> = W & { kind: 'essay' };
/** A text that is a note. */
export type NoteOf<W> = W & { kind: 'note' };
/** A text that is a page of the owner. */
export type PageOf<W> = W & { kind: 'page' };

interface AnswerProps<W extends RoutedText> {
  essay: EssayOf<W>;
  question: W['questions'][number];
  /** Place among the questions of its essay, from 0. */
  index: number;
}

interface PresetProps {
  figure: FigureName;
  preset: ExplainedPreset<unknown>;
}

/** What the page or file at an address is made from, by kind; for other kinds nothing but the site. */
interface PropsByKind<W extends RoutedText> {
  essay: { essay: EssayOf<W> };
  'essay-text': { essay: EssayOf<W> };
  answer: AnswerProps<W>;
  'answer-text': AnswerProps<W>;
  embed: AnswerProps<W>;
  oembed: AnswerProps<W>;
  note: { note: NoteOf<W>; older: NoteOf<W> | undefined; newer: NoteOf<W> | undefined };
  'note-text': { note: NoteOf<W> };
  page: { text: PageOf<W> };
  'page-text': { text: PageOf<W> };
  'notes-page': { page: number };
  tag: { topic: Topic<W> };
  preset: PresetProps;
  'preset-embed': PresetProps;
  'preset-oembed': PresetProps;
  chart: { chart: Chart; text: W };
  still: { figure: FigureName; state: string };
  card: { name: string };
  cover: { file: string };
  picture: { file: string; text: W; as?: 'png' };
  attachment: { file: string; text: W; as?: 'png' };
  feed: FeedRoute<W>;
  number: { redirect: Redirect };
  redirect: { redirect: Redirect };
  'page-oembed': { redirect: Redirect };
}

/** What the page or file of a kind of address is made from. */
export type RouteProps<K extends RouteKind, W extends RoutedText> = K extends keyof PropsByKind<W>
  ? PropsByKind<W>[K]
  : object;
