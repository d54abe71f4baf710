import { shorten } from '../questions/excerpt.ts';
import { AMPERSAND } from '../styles/ampersand.ts';
import { token } from '../styles/palette.ts';
import { slices } from '../styles/typeface.ts';

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
}

const COVERED = new Set(slices.english.characters + slices['latin-1'].characters);

/** Whether the card's typeface has every letter of a text; another script would come out as empty boxes. */
export function canSet(text: string): boolean {
  return [...text].every((character) => COVERED.has(character));
}

/** Most letters of a title; a longer one ends in an ellipsis. */
const LONGEST_TITLE = 200;

/** Type size of a title by its length, and the lines of text that fit below it. */
function fit(title: string): { size: number; lines: number } {
  const letters = title.length;
  if (letters <= 28) return { size: 84, lines: 3 };
  if (letters <= 60) return { size: 66, lines: 2 };
  if (letters <= 100) return { size: 54, lines: 2 };
  return letters <= 150 ? { size: 50, lines: 2 } : { size: 44, lines: 1 };
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

/** The card as satori lays it out: boxes with inline styles, in the light theme. */
export function cardMarkup({ title: whole, text, source, site }: Card): Markup {
  const title = shorten(whole, LONGEST_TITLE, 'en');
  const { size, lines } = fit(title);
  const colour = (name: string) => token(name, 'light');
  const mark = /^(.*?)(\?[^?]*)$/s.exec(title);
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: colour('--paper'),
      color: colour('--ink'),
      fontFamily: 'Literata',
    },
    box(
      { flexDirection: 'column', height: 418, overflow: 'hidden' },
      box({ fontSize: 30, color: colour('--muted'), height: 48 }, source),
      box(
        { marginTop: 20, fontSize: size, fontWeight: 600, lineHeight: 1.12, flexWrap: 'wrap' },
        ...wordsOf(mark?.[1] ?? title, mark?.[2] ?? '', colour('--question')),
      ),
      box({ display: 'block', marginTop: 28, fontSize: 31, lineHeight: 1.4, lineClamp: lines }, text),
    ),
    box(
      { fontSize: 30, borderTop: `2px solid ${colour('--rule')}`, paddingTop: 26 },
      ...siteName(site, colour('--question')),
    ),
  );
}

/** Words as boxes of their own, so that the question mark stays with the last of them in its own colour. */
function wordsOf(words: string, mark: string, colour: string): Markup[] {
  const all = words.split(/\s+/).filter(Boolean);
  return all.map((word, index) =>
    box(
      { marginRight: '0.26em' },
      word,
      ...(index === all.length - 1 && mark ? [box({ color: colour }, mark)] : []),
    ),
  );
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
