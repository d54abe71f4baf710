import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import { token } from '../../styles/palette.ts';
import { stillWeights } from '../../styles/typeface.ts';

const drawingStyles = readFileSync('./src/styles/drawing.css', 'utf8');

/** Width of a still on a page, in CSS pixels. */
export const STILL_WIDTH = 560;

/** Pixels of a still for each CSS pixel, for sharp screens. */
const DENSITY = 2;

/** White space around the drawing, in its own units. */
const MARGIN = 16;

/** The author's typeface; the renderer cannot be sure to find a sans on every machine. */
const FONT_FILES = stillWeights.map((weight) => `./src/styles/fonts/literata-${weight}.ttf`);

/** Height of the still of a drawing, in CSS pixels. */
export function stillHeight({ width, height }: { width: number; height: number }): number {
  return Math.round((STILL_WIDTH * (height + 2 * MARGIN)) / (width + 2 * MARGIN));
}

/**
 * A drawing as a PNG on paper, in the light theme: for feeds and other places that know neither the site's styles nor
 * its fonts. The same drawing gives the same bytes on every machine.
 *
 * @param drawing An `<svg>` with a `viewBox`, as the islands draw it.
 * @param size Width and height of the view box.
 */
export async function drawStill<P>(
  drawing: VNode<P>,
  size: { width: number; height: number },
): Promise<Uint8Array> {
  const { width, height } = { width: size.width + 2 * MARGIN, height: size.height + 2 * MARGIN };
  const inner = renderToString(drawing).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}">` +
    `<style>${resolveTokens(drawingStyles)}</style>${inner}</svg>`;
  const image = new Resvg(svg, {
    background: token('--paper', 'light'),
    fitTo: { mode: 'width', value: STILL_WIDTH * DENSITY },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Literata' },
  });
  // A drawing has few colours; a palette makes it a third of the size.
  return sharp(image.render().asPng()).png({ palette: true, effort: 10 }).toBuffer();
}

/** Styles with every token replaced by its value in the light theme; the renderer knows no custom properties. */
function resolveTokens(styles: string): string {
  return styles
    .replaceAll('var(--font-asker)', 'Literata')
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => token(name, 'light'));
}
