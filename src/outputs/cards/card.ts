import { shorten } from '../../mdx/excerpt.ts';
import { splitQuestionMark } from '../../mdx/question-mark.ts';
import { AMPERSAND } from '../../styles/ampersand.ts';
import { token } from '../../styles/palette.ts';

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
  /** A picture beside the words, as the address of its data. */
  picture?: { src: string; width: number; height: number };
}

/** Most letters of a title; a longer one ends in an ellipsis. */
const LONGEST_TITLE = 200;

/** Letters of the answer's beginning that surely fit a line; more would be cut in the middle of a word. */
const LINE = 62;

/** Type size of a title by the room it takes, and the lines of text that fit below it. */
function fit(title: string): { size: number; lines: number } {
  const room = roomOf(title);
  if (room <= 28) return { size: 84, lines: 3 };
  if (room <= 60) return { size: 66, lines: 3 };
  if (room <= 100) return { size: 54, lines: 2 };
  if (room <= 150) return { size: 50, lines: 2 };
  return room <= 200 ? { size: 44, lines: 1 } : { size: 34, lines: 1 };
}

/** Letters of a text; one of an East Asian script or an emoji takes the room of two. */
function roomOf(text: string): number {
  return [...text].reduce((room, letter) => room + (WIDE.test(letter) ? 2 : 1), 0);
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a text is read from the right: its first letter decides, as in the Unicode bidirectional algorithm. */
function isFromTheRight(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}

/** An element as satori reads it. */
export interface Markup {
  type: string;
  props: Record<string, unknown>;
}

const box = (style: object, ...children: (Markup | string)[]): Markup => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * The card as satori lays it out: boxes with inline styles, in the light theme.
 *
 * @param families Names of the fonts that set it, in the order asked.
 */
export function cardMarkup(
  { title: whole, text, source, site, picture }: Card,
  families: readonly string[],
): Markup {
  const title = shorten(whole, LONGEST_TITLE, 'en');
  // Beside a picture there is half the room.
  const { size, lines } = picture ? { size: 52, lines: 4 } : fit(title);
  const colour = (name: string) => token(name, 'light');
  const direction = (of: string) => (isFromTheRight(of) ? 'rtl' : 'ltr');
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: colour('--paper'),
      color: colour('--ink'),
      fontFamily: families.map((family) => `'${family}'`).join(', '),
    },
    box(
      { height: 418, justifyContent: 'space-between' },
      box(
        { flexDirection: 'column', width: picture ? 600 : 1056, height: 418, overflow: 'hidden' },
        box({ fontSize: 30, color: colour('--muted'), height: 48, direction: direction(title) }, source),
        {
          type: 'div',
          props: {
            style: {
              display: 'block',
              marginTop: 20,
              fontSize: size,
              fontWeight: 600,
              lineHeight: 1.12,
              textWrap: 'balance',
              direction: direction(title),
            },
            children: withMark(title, colour('--question')),
          },
        },
        box(
          {
            display: 'block',
            marginTop: 28,
            fontSize: 31,
            lineHeight: 1.4,
            lineClamp: lines,
            direction: direction(text),
          },
          shorten(
            text,
            Math.floor(lines * (picture ? LINE / 2 : LINE) * (text.length / Math.max(1, roomOf(text)))),
            'en',
          ),
        ),
      ),
      ...(picture ? [pictureBox(picture)] : []),
    ),
    box(
      { fontSize: 30, borderTop: `2px solid ${colour('--rule')}`, paddingTop: 26 },
      ...siteName(site, colour('--question')),
    ),
  );
}

/** Room that a picture has on a card. */
const PICTURE = { width: 430, height: 430 };

function pictureBox({ src, width, height }: NonNullable<Card['picture']>): Markup {
  const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
  return {
    type: 'img',
    props: { src, width: Math.round(width * scale), height: Math.round(height * scale) },
  };
}

/** A title with its question mark in the accent colour; satori cannot order coloured pieces of a text read from the right. */
function withMark(title: string, color: string): (Markup | string)[] {
  const [words, mark] = splitQuestionMark(title);
  if (mark === '' || isFromTheRight(title)) return [title];
  return [words, { type: 'span', props: { style: { color }, children: mark } }];
}

function siteName(site: string, colour: string): Markup[] {
  const [asked = site, answered] = site.split(' & ');
  if (answered === undefined) return [box({ fontWeight: 600 }, site)];
  return [
    box({ fontWeight: 600 }, asked),
    {
      type: 'svg',
      props: {
        viewBox: AMPERSAND.viewBox,
        width: 22,
        height: 25,
        fill: colour,
        style: { margin: '11px 9px 0' },
        children: [{ type: 'path', props: { d: AMPERSAND.path } }],
      },
    },
    box({}, answered),
  ];
}
