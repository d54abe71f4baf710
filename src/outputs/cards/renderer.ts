import { readFile } from 'node:fs/promises';
import { Renderer, type ImageSource, type Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { fontsFor } from './fonts.ts';

/** Loads each font once; layout, pixels and compression run in threads of its own. */
const renderer = new Renderer();

/** How drawings are compressed. Dithering would make flat colours larger, and less effort change them. */
const PALETTE = { palette: true, effort: 4, dither: 0, compressionLevel: 9 } as const;

/** What to draw. */
export interface Picture {
  node: Node;
  /** Every text in it, that of its images too. */
  text: string;
  /** SVGs by the `src` of their nodes. */
  images?: Readonly<Record<string, string>>;
  width: number;
  height?: number;
}

/** A picture as a PNG; the same picture gives the same bytes. */
export async function renderPng(picture: Picture): Promise<Uint8Array> {
  return renderer.render(picture.node, await optionsOf(picture));
}

/**
 * An SVG as a PNG of some size; it has few colours, and a palette makes it a third of the bytes.
 *
 * @param ground Colour behind it; none if left out.
 */
export async function svgToPng(
  svg: string,
  width: number,
  height: number,
  ground?: string,
): Promise<Uint8Array> {
  const node: Node = { type: 'image', src: 'svg', width, height };
  const options = await optionsOf({ node, text: svg, images: { svg }, width, height });
  const pixels = await renderer.render(node, { ...options, format: 'raw' });
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } });
  return (ground === undefined ? picture : picture.flatten({ background: ground })).png(PALETTE).toBuffer();
}

/** A picture as an SVG, its letters as outlines. */
export async function renderSvg(picture: Picture): Promise<string> {
  return renderer.renderSvg(picture.node, await optionsOf(picture));
}

/** Height that a picture of a given width needs. */
export async function measureHeight(picture: Picture): Promise<number> {
  return (await renderer.measure(picture.node, await optionsOf(picture))).height;
}

async function optionsOf({ text, images = {}, width, height }: Picture) {
  const families = await Promise.all(fontsFor(text).map((font) => renderer.registerFont(font)));
  const sources = Object.entries(images).map(([src, svg]): ImageSource => ({
    src,
    data: new TextEncoder().encode(svg),
    cache: 'none',
  }));
  return {
    width,
    ...(height !== undefined && { height }),
    images: sources,
    fontFamilies: [...new Set(families.flat().map(({ name }) => name))],
  };
}

let versions: Promise<string> | undefined;

/** What decides how a text comes out, besides where it stands: versions of the libraries and of the fonts, and their files. */
export async function drawingTools(text: string): Promise<string> {
  versions ??= readVersions();
  return JSON.stringify([await versions, fontsFor(text)]);
}

async function readVersions(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile('./package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const libraries = Object.entries(dependencies).filter(([name]) => /takumi|fontsource|sharp/.test(name));
  return JSON.stringify([libraries, PALETTE]);
}
