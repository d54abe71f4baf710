import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Chart } from '../../charts/chart.ts';
import { describeChart } from '../../charts/description.ts';
import { drawChart, WIDTHS } from '../../charts/draw.ts';
import { CACHES, readEntry } from '../../cache/entries.ts';
import { writeToCache } from '../../cache/write-atomic.ts';
import { drawingTools, svgToPng } from '../cards/renderer.ts';
import { FIGURE_NAMES, type FigureName } from '../../figures/registry.ts';
import { token } from '../../styles/palette.ts';
import { ASKER_TYPEFACE, TYPEFACE } from '../../styles/typeface.ts';
import { outlineTexts } from './outline-texts.ts';

/** What all drawings share, then what the drawings of some figures have of their own. */
const stylesOf = (figures: readonly FigureName[]) =>
  withoutComments(
    ['.', ...figures]
      .map((folder) => join('src/figures', folder, 'drawing.css'))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );

const drawingStyles = stylesOf(FIGURE_NAMES);

/** Width of a still on a page, in CSS pixels. */
export const STILL_WIDTH = 560;

/** Pixels of a still for each CSS pixel, for sharp screens. */
const DENSITY = 2;

/** White space around the drawing, in its own units. */
const MARGIN = 16;

/** Size of a drawing in its own units. */
export interface DrawingSize {
  width: number;
  height: number;
}

/** Height of the still of a drawing, in CSS pixels. */
export function stillHeight({ width, height }: DrawingSize): number {
  return Math.round((STILL_WIDTH * (height + 2 * MARGIN)) / (width + 2 * MARGIN));
}

/**
 * A drawing as an SVG that stands on its own, on paper, in the light theme: for places that know neither the site's
 * styles nor its tokens.
 *
 * @param drawing An `<svg>` with a `viewBox`, as the islands draw it.
 * @param size Width and height of the view box.
 * @param description Text alternative.
 */
export function stillSvg(drawing: VNode, size: DrawingSize, description: string): string {
  const inner = renderToString(drawing).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return onPaper(inner, drawingStyles, size, description);
}

/** The same of an author's chart. */
export function chartStill(chart: Chart): { svg: string; size: DrawingSize } {
  const { svg, size } = drawChart(chart, WIDTHS.wide);
  const styles = withoutComments(readFileSync('src/charts/drawing.css', 'utf8'));
  return {
    svg: onPaper(toHtml(svg.children, { space: 'svg' }), styles, size, describeChart(chart)),
    size,
  };
}

function onPaper(inner: string, styles: string, size: DrawingSize, description: string): string {
  const { width, height } = { width: size.width + 2 * MARGIN, height: size.height + 2 * MARGIN };
  const title = description.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" ` +
    `width="${STILL_WIDTH}" height="${stillHeight(size)}" role="img"><title>${title}</title>` +
    `<style>${resolveTokens(styles)}</style>` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="${token('--paper', 'light')}"/>` +
    `${inner}</svg>`
  );
}

/** The drawing of a figure where a page has nothing else of it: its SVG, and the styles that it needs there. */
export function drawingInPage(figure: FigureName, drawing: VNode): { html: string; styles: string } {
  return { html: renderToString(drawing), styles: stylesOf([figure]).replaceAll(/\s+/g, ' ') };
}

/**
 * The same as a PNG, for feeds and cards. The same drawing gives the same bytes on every machine, and is drawn once:
 * after that it comes from the cache.
 */
export async function stillPng(svg: string, size: DrawingSize): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(await drawingTools(svg))
    .update(svg);
  const file = join(CACHES.stills, `${key.digest('hex')}.png`);
  const cached = await readEntry(file);
  if (cached) return cached;
  const png = await svgToPng(await outlineTexts(svg), DENSITY * STILL_WIDTH, DENSITY * stillHeight(size));
  await writeToCache(file, png);
  return png;
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '');
}

/** Styles with every token replaced by its value in the light theme; renderers know no custom properties. */
function resolveTokens(styles: string): string {
  return styles
    .replaceAll('var(--font-author)', `${TYPEFACE}, Georgia, serif`)
    .replaceAll(/var\(--font-(?:asker|interface)\)/g, `${ASKER_TYPEFACE}, Helvetica, Arial, sans-serif`)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => token(name, 'light'));
}
