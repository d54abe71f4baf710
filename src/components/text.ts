import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { ImageMetadata } from 'astro';
import * as words from '../i18n/words.ts';
import type { Essay, PublishedQuestion, Writing } from '../site-model/writing.ts';
import { getModule, getText } from '../content/load.ts';
import { CHART_COMPONENTS } from '../charts/chart.ts';
import type { Sample } from '../guide/samples.ts';
import { composed } from '../mdx/adjacent-file.ts';
import { CALLOUT } from '../mdx/callouts.ts';
import { chartsIn } from '../mdx/charts.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { AUDIO, EMBED, VIDEO } from '../mdx/players.ts';
import { CATEGORY, PERMALINK } from '../mdx/plugins/rehype-answers.ts';
import {
  expand,
  embedRenderers,
  openLinksOutsideFrame,
  pageRenderers,
  raiseAnswer,
  raiseHeadings,
  type ComponentRenderers,
} from '../mdx/render/component-renderers.ts';
import { answerBox, followUpLine } from '../mdx/render/page-elements.ts';
import { CODE_BLOCK, componentsIn, MODULE, PICTURE, type Piece } from '../mdx/render/pieces.ts';
import { unbrokenRanges } from '../mdx/render/number-ranges.ts';
import { renderText } from '../mdx/render/render-text.ts';
import { toSegments, type Segment } from '../mdx/render/segments.ts';
import { PULL_QUOTE } from '../mdx/text.ts';
import { paths } from '../permalinks/paths.ts';
import { followUpLink } from '../site-model/follow-up.ts';
import { site } from '../site.ts';
import chartDrawingStyles from '../charts/drawing.css?inline';
import chartStyles from '../charts/chart.css?inline';
import calloutStyles from './callout.css?inline';
import categoryStyles from './category.css?inline';
import codeStyles from './code.css?inline';
import definitionStyles from './definitions.css?inline';
import pictureStyles from './picture.css?inline';
import playerStyles from './player.css?inline';
import { formatDay } from './day.ts';
import { renderModule } from './rendered-module.ts';

/** A text, or one answer of it, as a page shows it with `Text.astro`. */
export interface ShownText {
  segments: readonly Segment[];
  /** Style sheets of elements that few texts hold; they belong to the head of the page. */
  styles: readonly string[];
  pictures: ReadonlyMap<string, ImageMetadata>;
  modules: ReadonlyMap<number, unknown>;
}

/** Style sheets that few texts need, by the components that need them. */
const STYLES: readonly [components: readonly string[], css: string][] = [
  [[CODE_BLOCK], codeStyles],
  [[PICTURE], pictureStyles],
  [[VIDEO, AUDIO, EMBED], playerStyles],
  [[CALLOUT, PULL_QUOTE], calloutStyles],
  [CHART_COMPONENTS, chartStyles + chartDrawingStyles],
];

/** The same, by the elements that need them. */
const ELEMENT_STYLES: readonly [is: (element: Element) => boolean, css: string][] = [
  [({ properties }) => [properties['className']].flat().includes(CATEGORY), categoryStyles],
  [({ tagName }) => tagName === 'dl', definitionStyles],
];

/** A whole essay or note on its own page. */
export async function wholeText(writing: Writing): Promise<ShownText> {
  const { pieces } = await getText(writing);
  const renderers = pageRenderers(contextOf(writing));
  const nodes = pieces.flatMap((piece) => {
    const question = writing.questions.find(({ anchor }) => anchor === piece.anchor);
    const content = expand(piece.content, renderers);
    return question
      ? [answerBox(question, [...content, ...followUp(writing, question)], words, formatDay)]
      : content.map((node) => (writing.questions.length > 0 ? searched(node) : node));
  });
  return shown(writing, pieces, nodes);
}

/** What stands outside of the answers of an essay, for the index of the search: answers are in it by their own pages. */
function searched(node: ElementContent): ElementContent {
  return node.type === 'element'
    ? { ...node, properties: { ...node.properties, dataPagefindBody: true } }
    : node;
}

/** What ends an answer where the site takes follow-up questions. */
function followUp(
  { slug }: Writing,
  { anchor, text, number }: PublishedQuestion,
  target?: '_top',
): Element[] {
  if (!site.ask) return [];
  const url = site.address.absolute(paths.answer(slug, anchor));
  return [followUpLine(followUpLink(site.ask, { question: text, number, url }, words), words, target)];
}

/** One answer on its own page, where the question is the heading of the page. */
export function answerText(essay: Essay, question: PublishedQuestion): Promise<ShownText> {
  return oneAnswer(essay, question, pageRenderers(contextOf(essay)));
}

/** One answer in a frame on another site. */
export async function frameText(essay: Essay, question: PublishedQuestion): Promise<ShownText> {
  return oneAnswer(essay, question, embedRenderers(contextOf(essay)), openLinksOutsideFrame, '_top');
}

/** The same as nodes, in which figures and pictures are holes. */
export async function frameNodes(essay: Essay, question: PublishedQuestion): Promise<Element> {
  const after = followUp(essay, question, '_top');
  return answerNodes(
    question,
    await piecesOf(essay, question),
    embedRenderers(contextOf(essay)),
    undefined,
    after,
  );
}

async function oneAnswer(
  essay: Essay,
  question: PublishedQuestion,
  renderers: ComponentRenderers,
  change?: Change,
  target?: '_top',
): Promise<ShownText> {
  const own = await piecesOf(essay, question);
  const after = followUp(essay, question, target);
  return shown(essay, own, [answerNodes(question, own, renderers, change, after)]);
}

type Change = (nodes: readonly ElementContent[]) => readonly ElementContent[];

function answerNodes(
  question: PublishedQuestion,
  pieces: readonly Piece[],
  renderers: ComponentRenderers,
  change: Change = (nodes) => nodes,
  after: readonly ElementContent[] = [],
): Element {
  const nodes = pieces.flatMap(({ content }) => change(raiseAnswer(expand(content, renderers), question)));
  return answerBox(question, [...nodes, ...after], words, formatDay);
}

async function piecesOf(essay: Essay, { anchor }: PublishedQuestion): Promise<Piece[]> {
  return (await getText(essay)).pieces.filter((piece) => piece.anchor === anchor);
}

const samplePictures = import.meta.glob<ImageMetadata>('../guide/*.jpg', { eager: true, import: 'default' });

/** A sample of the guide for authors, which is part of a page that is no essay. */
export async function sampleText({ name, source }: Pick<Sample, 'name' | 'source'>): Promise<ShownText> {
  const { address, language } = site;
  const options = { address, language, words, ledger: new Map(), source, file: `src/guide/${name}.mdx` };
  const tree = parseMdx(source, language);
  const { charts } = chartsIn(tree, { language, folder: 'src/guide/', readBeside: () => undefined });
  const { pieces } = await renderText(tree, { ...options, charts });
  const renderers = {
    ...pageRenderers({ words, address, essay: '', page: paths.writing }),
    [PERMALINK]: () => [],
  };
  const nodes = pieces.flatMap(({ anchor, content }) => {
    const own = raiseHeadings(expand(content, renderers), -1);
    return anchor === undefined ? own : [h('div.passage', own)];
  });
  const pictures = Object.entries(samplePictures).map(([path, image]): [string, ImageMetadata] => [
    path.replace(/^.*\//, ''),
    image,
  ]);
  return {
    segments: toSegments(unbrokenRanges(nodes)),
    styles: stylesOf(pieces),
    pictures: new Map(pictures),
    modules: new Map(),
  };
}

function contextOf({ slug, page }: Pick<Writing, 'slug' | 'page'>) {
  return { words, address: site.address, essay: slug, page };
}

async function shown(
  writing: Writing,
  pieces: readonly Piece[],
  nodes: readonly ElementContent[],
): Promise<ShownText> {
  const holes = componentsIn(nodes).filter(({ name }) => name === MODULE);
  // An error in a page that Astro renders would name nothing of its author's.
  for (const { props } of holes) await renderModule(writing, props);
  const numbers = holes.map(({ props }) => Number(props['module']));
  const modules = await Promise.all(
    numbers.map(async (number): Promise<[number, unknown]> => [number, await getModule(writing, number)]),
  );
  return {
    segments: toSegments(unbrokenRanges(nodes)),
    styles: stylesOf(pieces),
    pictures: new Map(writing.pictures.map(({ name, image }) => [composed(name), image])),
    modules: new Map(modules),
  };
}

/** Style sheets for the elements that some pieces of a text hold. */
export function stylesOf(pieces: readonly Piece[]): string[] {
  const held = new Set(pieces.flatMap(({ content }) => componentsIn(content).map(({ name }) => name)));
  const sheets = STYLES.flatMap(([names, css]) => (names.some((name) => held.has(name)) ? [css] : []));
  const nodes = pieces.flatMap(({ content }) => content);
  const elements = ELEMENT_STYLES.flatMap(([is, css]) => (holds(nodes, is) ? [css] : []));
  return [...sheets, ...elements];
}

function holds(nodes: readonly ElementContent[], is: (element: Element) => boolean): boolean {
  return nodes.some((node) => {
    if (!('children' in node)) return false;
    return (node.type === 'element' && is(node)) || holds(node.children, is);
  });
}
