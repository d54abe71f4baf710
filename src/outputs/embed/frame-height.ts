import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { FIGURES, type FigureComponent } from '../../figures/registry.ts';
import { PICTURE } from '../../mdx/render/pieces.ts';
import type { Size } from './oembed.ts';

/** Width that heights are estimated for, in CSS pixels: a line of text and its margins. */
export const FRAME_WIDTH = 640;

/** Type size of a frame of this width, and the width of its text. */
const [TYPE, TEXT_WIDTH] = [18.9, 593];

/** Width of a letter, as a part of the type size, on average. */
const LETTER = 0.495;

/** How a stretch of text is set: its type size, the height of a line, and its width, in CSS pixels. */
interface Setting {
  size: number;
  line: number;
  width: number;
}

const TEXT: Setting = { size: TYPE, line: 30.3, width: TEXT_WIDTH };

/** Distance between two blocks, and between two items of a list. */
const [GAP, ITEM_GAP] = [18, 7];

/** Headings by their level in a frame: how they are set, and the space above and below. */
const HEADINGS: Readonly<Record<string, Setting & { around: number }>> = {
  h1: { size: 45, line: 46, width: TEXT_WIDTH, around: 3 },
  h2: { size: 21, line: 25, width: TEXT_WIDTH, around: 14 },
  h3: { size: 21, line: 25, width: TEXT_WIDTH, around: 14 },
  h4: { size: 17, line: 21, width: TEXT_WIDTH, around: 14 },
};

/** What a frame has besides the answer: its margins, and the line that names the essay. */
const AROUND = { height: 90, size: 15.5, line: 25, width: TEXT_WIDTH };

/** What a frame with a figure has besides: its margins, and the line that names the figure. */
export const FIGURE_FRAME_EXTRA = 118;

/**
 * The height that an answer needs in a frame of {@link FRAME_WIDTH}, in CSS pixels, estimated from its HTML: tools that ask
 * for oEmbed reserve it before the frame is there to say its own. Seldom too low, as the rest would have to be scrolled.
 *
 * @param nodes The answer as the frame shows it.
 * @param source Words of the line below it.
 * @param pictureSize Size of a picture beside the text.
 */
export function frameHeight(
  nodes: readonly ElementContent[],
  source: string,
  pictureSize: (file: string) => Size | undefined,
): number {
  const answer = blocksHeight(nodes, TEXT, GAP, pictureSize);
  // Words are set with luck now and then: a line in twelve is to spare.
  return Math.ceil(AROUND.height + textHeight(source, AROUND) + answer * 1.02 + TEXT.line / 2);
}

type PictureSize = Parameters<typeof frameHeight>[2];

function blocksHeight(
  nodes: readonly ElementContent[],
  setting: Setting,
  gap: number,
  pictures: PictureSize,
): number {
  const blocks = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const heights = blocks.map((block) => blockHeight(block, setting, pictures));
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, blocks.length - 1);
}

function blockHeight(node: ElementContent, setting: Setting, pictures: PictureSize): number {
  if (node.type === 'component') {
    if (node.name in FIGURES) return FIGURES[node.name as FigureComponent].height + 32;
    if (node.name === PICTURE) return pictureHeight(pictures(String(node.props['file'])), setting);
    return blocksHeight(node.children, setting, GAP, pictures);
  }
  if (node.type !== 'element') return node.type === 'text' ? textHeight(node.value, setting) : 0;
  const heading = HEADINGS[node.tagName];
  if (heading) return textHeight(toString(node), heading) + heading.around;
  const inside = (width: number, gap = GAP) =>
    blocksHeight(node.children, { ...setting, width: setting.width - width }, gap, pictures);
  const classes = [node.properties['className']].flat();
  if (classes.includes('footnotes-label')) return 0;
  if (classes.includes('footnotes'))
    return blocksHeight(node.children, { ...setting, size: 16, line: 24.2 }, 0, pictures) + 27;
  if (classes.includes('chart')) return chartHeight(node, setting);
  if (classes.includes('code')) return inside(0, 0);
  if (classes.includes('code-head')) return toString(node) === '' ? 0 : 25;
  if (classes.includes('callout'))
    return blocksHeight(node.children, { ...setting, size: 17.4, line: 27 }, 12, pictures) + 46;
  if (classes.includes('pull-quote'))
    return textHeight(toString(node), { size: 24.5, line: 33, width: 400 }) + 32;
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return inside(26, ITEM_GAP);
    case 'dl':
      return inside(20, 0);
    case 'blockquote':
      return inside(23);
    case 'figure':
      return inside(0) + 24;
    case 'table':
      return tableHeight(node);
    case 'pre':
      return toString(node).replace(/\n$/, '').split('\n').length * 25.2 + 28;
    case 'img':
    case 'video':
      return pictureHeight(sizeOf(node), setting);
    case 'math':
      return Math.max(56, rowsIn(node) * 28);
    case 'details':
      return setting.line;
    case 'hr':
      return 60;
    default:
      return holdsBlocks(node) ? inside(0) : lineHeight(node, setting, pictures);
  }
}

/** Height of a paragraph, of the pictures in its lines too. */
function lineHeight(node: Element, setting: Setting, pictures: PictureSize): number {
  const large = node.children
    .filter(isLarge)
    .reduce((sum, one) => sum + blockHeight(one, setting, pictures), 0);
  return large + (large > 0 && toString(node).trim() === '' ? 0 : textHeight(toString(node), setting));
}

/** Height of some words in lines as wide as they are: a word that does not fit goes to the next. */
function textHeight(text: string, { size, line, width }: Setting): number {
  const room = width / (size * LETTER);
  let [lines, used] = [1, 0];
  for (const word of text.trim().split(/\s+/)) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    if (used > room) [lines, used] = [lines + Math.floor(used / room), used % room];
  }
  return lines * line;
}

/** Letters of a word; those of East Asian scripts take the room of two. */
function widthOf(word: string): number {
  const wide = word.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  )?.length;
  return word.length + (wide ?? 0);
}

/** Height of a table whose columns share the width as their longest cells do. */
function tableHeight(table: Element): number {
  const rows = rowsOf(table).map((row) => row.map((cell) => toString(cell).trim()));
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const all = longest.reduce((sum, length) => sum + length, 0);
  const caption = table.children.some((child) => child.type === 'element' && child.tagName === 'caption');
  const heights = rows.map((row) => {
    const lines = row.map((cell, column) => {
      const width = (TEXT_WIDTH * (longest[column] ?? 1)) / all - 14;
      return textHeight(cell, { size: 15.5, line: 24.8, width: Math.max(60, width) });
    });
    return Math.max(...lines) + 12;
  });
  return heights.reduce((sum, height) => sum + height, 0) + (caption ? 38 : 0);
}

function rowsOf(node: Element): Element[][] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr'
      ? [child.children.filter((cell) => cell.type === 'element')]
      : rowsOf(child);
  });
}

/** A chart's title, and what stands below it. */
const CHART_TITLE = { size: 21, line: 25 };
const CHART_CAPTION = { size: 15.5, line: 22 };

/** What a chart has besides its drawing, title and caption: distances, and the line that unfolds its data. */
const CHART_EXTRA = 92;

/** Narrowest column with the wide drawing of a chart, and greatest width of the other one: 26 and 22 rem in `chart.css`. */
const [WIDE_FROM, NARROW_WIDTH] = [416, 352];

/** Height of a chart with its data folded. */
function chartHeight(chart: Element, setting: Setting): number {
  const { width } = setting;
  const isWide = width >= WIDE_FROM;
  const drawing = select(isWide ? '.chart-wide' : '.chart-narrow', chart);
  const drawn = isWide ? width : Math.min(width, NARROW_WIDTH);
  const [, , across = 1, down = 0] = String(drawing?.properties['viewBox']).split(' ').map(Number);
  const words = [
    [select('.chart-title', chart), CHART_TITLE],
    [select('figcaption', chart), CHART_CAPTION],
  ] as const;
  return words.reduce(
    (height, [element, set]) => height + (element ? textHeight(toString(element), { ...set, width }) : 0),
    CHART_EXTRA + (drawn * down) / across,
  );
}

/** Height of a picture that is as wide as its column at most. */
function pictureHeight(size: Size | undefined, { width }: Setting): number {
  if (!size) return 320;
  return Math.min(width, size.width) * (size.height / size.width);
}

function sizeOf({ properties: { width, height } }: Element): Size | undefined {
  const size = { width: Number(width), height: Number(height) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

const BLOCKS = new Set('blockquote details div dl figure hr ol p pre section table ul'.split(' '));

function holdsBlocks({ children }: Element): boolean {
  return children.some((child) => {
    if (child.type === 'component') return child.name in FIGURES;
    if (child.type !== 'element') return false;
    if (child.tagName === 'math') return child.properties['display'] === 'block';
    return BLOCKS.has(child.tagName) || child.tagName in HEADINGS;
  });
}

/** Rows of a formula, those of its matrices among them. */
function rowsIn(node: Element): number {
  return node.children.reduce(
    (rows, child) => rows + (child.type === 'element' ? rowsIn(child) : 0),
    node.tagName === 'mtr' ? 1 : 0,
  );
}

function isLarge(node: ElementContent): boolean {
  return node.type === 'component' || (node.type === 'element' && /^(img|video|picture)$/.test(node.tagName));
}
