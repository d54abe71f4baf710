import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { stillWeights } from '../styles/typeface.ts';
import { CARD_SIZE, cardMarkup, type Card } from './card.ts';

/** Cards that were drawn before, by what is on them; outside of node_modules, which an install empties. */
const CACHE = '.cache/cards';

/**
 * A card as a PNG. The same card is drawn once: after that it comes from the cache, which knows it by everything that
 * goes into the picture.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const markup = cardMarkup(card);
  const fonts = await loadFonts();
  const key = createHash('sha256').update(JSON.stringify(markup));
  for (const { data } of fonts) key.update(data);
  const file = join(CACHE, `${key.digest('hex')}.png`);
  if (existsSync(file)) return readFile(file);
  const svg = await satori(markup as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts: [...fonts] });
  const png = await sharp(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
    .png({ palette: true, effort: 7 })
    .toBuffer();
  await store(file, png);
  return png;
}

/** Written beside and moved into place, so that no other build reads half a card. */
async function store(file: string, png: Uint8Array): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}

let fonts: Promise<{ name: string; weight: 400 | 600; style: 'normal'; data: Buffer }[]> | undefined;

function loadFonts() {
  fonts ??= Promise.all(
    stillWeights.map(async (weight) => ({
      name: 'Literata',
      weight,
      style: 'normal' as const,
      data: await readFile(`./src/styles/fonts/literata-${weight}.ttf`),
    })),
  );
  return fonts;
}
