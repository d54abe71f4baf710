import type { ContainerNode, Node } from '@takumi-rs/core';
import { shorten } from '../../mdx/excerpt.ts';
import { splitQuestionMark } from '../../mdx/question-mark.ts';
import { AMPERSAND } from '../../styles/ampersand.ts';
import { token } from '../../styles/palette.ts';
import { ASKER_TYPEFACE, ASKER_WEIGHT } from '../../styles/typeface.ts';

/** Size of a card in pixels, which is what link previews show without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface Card {
  /** The question, or the title of the page. */
  title: string;
  /** What follows it, a sentence or two; may be cut. */
  text: string;
  /** Where it is from: the essay's title; empty on the card of the site itself. */
  source: string;
  /** Name of the publication. */
  site: string;
  /** Who wrote what the card is of, if not the publication itself. */
  author?: string | undefined;
  /** A picture beside the words. */
  picture?: { svg: string; width: number; height: number };
}

/** How large a title is set, how many lines of text follow it, and how many the source takes at most. */
export interface Fit {
  size: number;
  lines: number;
  sourceLines: number;
}

/** Most letters of a title; a longer one ends in an ellipsis. */
const LONGEST_TITLE = 200;

/** Letters of the answer's beginning that surely fit a line. */
const LINE = 62;

/** The same of the lines that say where a card is from. */
const SOURCE_LINE = 66;

/** Height of what stands above the rule. */
const BODY_HEIGHT = 418;

/** The most of it that words take: below them is some space. */
export const WORDS_HEIGHT = BODY_HEIGHT - 14;

/** Type sizes of a title by the room that it takes, and the lines of text that look well below it. */
const FITS = [
  { room: 28, size: 84, lines: 3 },
  { room: 60, size: 66, lines: 3 },
  { room: 100, size: 54, lines: 2 },
  { room: 150, size: 50, lines: 2 },
  { room: 200, size: 44, lines: 1 },
  { room: Infinity, size: 34, lines: 1 },
] as const;

/** The same on a card that says nothing above its title. */
const FITS_ALONE = [
  { room: 24, size: 108, lines: 4 },
  { room: 50, size: 88, lines: 4 },
  { room: 100, size: 66, lines: 3 },
  { room: 150, size: 58, lines: 3 },
  { room: 200, size: 50, lines: 2 },
  { room: Infinity, size: 34, lines: 1 },
] as const;

/** The same beside a picture, where there is half the room. */
const FITS_BESIDE_PICTURE = [
  { room: 90, size: 52, lines: 4 },
  { room: 160, size: 44, lines: 3 },
  { room: Infinity, size: 30, lines: 2 },
] as const;

/** The ways to set a card, the one that looks best first; the last one has room for any title. */
export function fitsOf({ title, source, picture }: Card): [Fit, ...Fit[]] {
  const room = roomOf(title);
  const all = picture ? FITS_BESIDE_PICTURE : source === '' ? FITS_ALONE : FITS;
  const fits = all
    .filter((fit) => room <= fit.room)
    .flatMap(({ size, lines, room: most }) =>
      Array.from({ length: most === Infinity ? lines + 1 : lines }, (_, fewer) => ({
        size,
        lines: lines - fewer,
        sourceLines: 2,
      })),
    );
  const last = fits.at(-1);
  return [...fits, ...(last ? [{ ...last, sourceLines: 1 }] : [])] as [Fit, ...Fit[]];
}

/** Letters of a text; one of an East Asian script or an emoji takes the room of two. */
function roomOf(text: string): number {
  return [...text].reduce((room, letter) => room + (WIDE.test(letter) ? 2 : 1), 0);
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Scripts with marks above and below their letters, which need more space between lines. */
const TALL = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u;

type Direction = 'ltr' | 'rtl';

/** Which way a text is read: its first letter decides, as in the Unicode bidirectional algorithm. */
function directionOf(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}

type Style = NonNullable<ContainerNode['style']>;

const box = (style: Style, ...children: Node[]): ContainerNode => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

/** A paragraph of pieces of text, composed as fonts have their letters. */
function paragraph(style: Style, direction: Direction, ...pieces: [text: string, color?: string][]): Node {
  return {
    type: 'container',
    dir: direction,
    style: { display: 'block', direction, overflowWrap: 'break-word', ...style },
    children: pieces.map(([text, color]) => ({
      type: 'text',
      text: breakable(text.normalize('NFC')),
      style: { display: 'inline', ...(color !== undefined && { color }) },
    })),
  };
}

/** A text in which long names may break where they are joined: after a dot and before a capital letter. */
function breakable(text: string): string {
  return text.replace(/\S{21,}/g, (word) =>
    word.replace(/(?<=\p{L}[._:/-]|\p{Ll}(?=\p{Lu}))(?=\p{L})/gu, '\u200b'),
  );
}

/** The asker's voice. */
const ASKED = { fontFamily: ASKER_TYPEFACE, fontWeight: ASKER_WEIGHT } as const;

const color = (name: string) => token(name, 'light');

/** The card in the light theme, with the text cut to its lines. */
export function cardNode(card: Card, fit: Fit): Node {
  const { site, picture, author, title } = card;
  const flexDirection = directionOf(title) === 'rtl' ? 'row-reverse' : 'row';
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      backgroundColor: color('--paper'),
      color: color('--ink'),
    },
    box(
      { flexDirection, height: BODY_HEIGHT, justifyContent: 'space-between' },
      box({ height: BODY_HEIGHT, overflow: 'hidden' }, wordsNode(card, fit)),
      ...(picture ? [pictureNode(picture)] : []),
    ),
    box(
      {
        flexDirection,
        alignItems: 'baseline',
        justifyContent: 'space-between',
        gap: 40,
        fontSize: 30,
        borderTop: `2px solid ${color('--rule')}`,
        paddingTop: 26,
      },
      box({ alignItems: 'baseline', flexShrink: 0 }, ...siteName(site)),
      ...(author === undefined
        ? []
        : [paragraph({ color: color('--muted') }, directionOf(author), [author])]),
    ),
  );
}

/** Width of the words of a card. */
export function wordsWidth({ picture }: Card): number {
  return picture ? 600 : 1056;
}

/** The words of a card above the rule, as high as they are. */
export function wordsNode(card: Card, { size, lines, sourceLines }: Fit): Node {
  const { text, picture } = card;
  const part = picture ? 1 / 2 : 1;
  const source = shortenTo(card.source, sourceLines * SOURCE_LINE * part);
  const title = shorten(card.title, LONGEST_TITLE, 'en');
  const [words, mark] = splitQuestionMark(title);
  const excerpt = lines === 0 ? '' : shortenTo(text, lines * LINE * part);
  const aligned = { textAlign: directionOf(title) === 'rtl' ? 'right' : 'left' } as const;
  const above = paragraph(
    { marginBottom: 26, fontSize: 30, lineHeight: 1.3, color: color('--muted'), ...aligned },
    directionOf(source),
    [source],
  );
  return box(
    { flexDirection: 'column', width: wordsWidth(card) },
    ...(source === '' ? [] : [above]),
    paragraph(
      {
        ...(mark !== '' || picture ? ASKED : {}),
        ...((mark !== '' || picture) && !TALL.test(title) && { letterSpacing: '-0.02em' }),
        fontSize: size,
        lineHeight: TALL.test(title) ? 1.45 : 1.12,
        textWrap: 'balance',
      },
      directionOf(title),
      [words],
      [mark, color('--question')],
    ),
    paragraph({ marginTop: 28, fontSize: 31, lineHeight: 1.4 }, directionOf(excerpt), [excerpt]),
  );
}

/** What a card draws of a text below its title, if there is room for two lines. */
export function drawnExcerpt(text: string): string {
  return shortenTo(text, 2 * LINE);
}

function shortenTo(text: string, room: number): string {
  return shorten(text, lettersOf(text, room), 'en');
}

/** Letters of a text that take at most some room. */
function lettersOf(text: string, room: number): number {
  return Math.floor((room * text.length) / Math.max(1, roomOf(text)));
}

/** Every text on a card. */
export function textOf({ title, text, source, site, author = '', picture }: Card): string {
  return [title, text, source, site, author, picture?.svg ?? ''].join('\n');
}

const PICTURE_SRC = 'picture';
const AMPERSAND_SRC = 'ampersand';

/** The images that the node of a card names. */
export function imagesOf({ picture }: Card): Record<string, string> {
  return {
    [AMPERSAND_SRC]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${AMPERSAND.viewBox}"><path fill="${color('--question')}" d="${AMPERSAND.path}"/></svg>`,
    ...(picture && { [PICTURE_SRC]: picture.svg }),
  };
}

/** Room that a picture has on a card. */
const PICTURE = { width: 430, height: 430 };

function pictureNode({ width, height }: NonNullable<Card['picture']>): Node {
  const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
  return {
    type: 'image',
    src: PICTURE_SRC,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

function siteName(site: string): Node[] {
  const direction = directionOf(site);
  const [asked = site, answered] = site.split(' & ');
  if (answered === undefined) return [paragraph(ASKED, direction, [site])];
  return [
    paragraph(ASKED, direction, [asked]),
    { type: 'image', src: AMPERSAND_SRC, width: 22, height: 25, style: { margin: '0 9px' } },
    paragraph({}, direction, [answered]),
  ];
}
