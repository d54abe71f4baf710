import { renderSvg } from './renderer.ts';

/** How a line of text is set. */
export interface LineStyle {
  fontFamily: string;
  fontSize: number;
  fontWeight: number;
  wordSpacing: number;
}

/** Where a line of text begins, ends or has its middle. */
export type Anchor = 'start' | 'middle' | 'end';

/** Wider than any line. */
const ROOM = 4000;

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;

const ANCHORS = { start: 0, middle: ROOM / 2, end: ROOM } as const;

/** A full stop too small to see, at the end of a line: it says where the baseline is, and changes the order of nothing. */
const END = { text: '\u2066.\u2069', size: 0.01 };

/** A line of text as an outline, anchored at 0, 0: shaped, and ordered by the Unicode bidirectional algorithm from the left. */
export async function outlineLine(text: string, style: LineStyle, anchor: Anchor): Promise<string> {
  const svg = await renderSvg({
    node: {
      type: 'container',
      dir: 'ltr',
      style: { ...style, display: 'block', whiteSpace: 'nowrap', textAlign: ALIGNMENTS[anchor] },
      children: [
        { type: 'text', text: text.normalize('NFC'), style: { display: 'inline' } },
        { type: 'text', text: END.text, style: { display: 'inline', fontSize: END.size } },
      ],
    },
    text: text + END.text,
    width: ROOM,
    height: 4 * style.fontSize,
  });
  const glyphs = glyphsOf(svg);
  const baseline = glyphs.pop()?.y ?? 0;
  return outline(glyphs, -ANCHORS[anchor], -baseline);
}

/** All glyphs of an SVG as one outline. */
export function outlineOf(svg: string): string {
  return outline(glyphsOf(svg), 0, 0);
}

/** The first point of an outline. Numbers follow each other without a space where a sign or a second dot tells them apart. */
const START = /^M(-?\d*\.?\d*)[ ,]?(-?\d*\.?\d*)/;

interface Glyph {
  x: number;
  y: number;
  path: string;
}

/** The glyphs of an SVG, which defines each once and puts it at its places. */
function glyphsOf(svg: string): Glyph[] {
  const paths = new Map(
    [...svg.matchAll(/<path id="(\w+)" d="([^"]+)"/g)].map(([, id = '', d = '']) => [id, d]),
  );
  return [...svg.matchAll(/<use href="#(\w+)" x="([^"]+)" y="([^"]+)"/g)].map(([, id = '', x, y]) => ({
    x: Number(x),
    y: Number(y),
    path: paths.get(id) ?? '',
  }));
}

function outline(glyphs: readonly Glyph[], left: number, top: number): string {
  return glyphs
    .map(({ x, y, path }) =>
      // Only the first point of a glyph is absolute.
      path.replace(START, (_, ownX, ownY) => `M${sum(ownX, x, left)} ${sum(ownY, y, top)}`),
    )
    .join('');
}

function sum(...numbers: (string | number)[]): number {
  const total = numbers.reduce<number>((all, each) => all + Number(each), 0);
  return Math.round(total * 100) / 100;
}
