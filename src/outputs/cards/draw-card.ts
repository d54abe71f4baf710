import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CACHES, readEntry } from '../../cache/entries.ts';
import { writeToCache } from '../../cache/write-atomic.ts';
import {
  CARD_SIZE,
  cardNode,
  fitsOf,
  imagesOf,
  textOf,
  wordsNode,
  WORDS_HEIGHT,
  wordsWidth,
  type Card,
  type Fit,
} from './card-layout.ts';
import { drawingTools, measureHeight, renderPng } from './renderer.ts';

/**
 * A card as a PNG. The same card is drawn once: after that it comes from the cache, which knows it by everything that goes
 * into the picture.
 *
 * @param cache Folder of the cards drawn before; outside of node_modules, which an install empties.
 */
export async function drawCard(card: Card, cache: string = CACHES.cards): Promise<Uint8Array> {
  const file = await cacheFile(card, cache);
  const cached = await readEntry(file);
  if (cached) return cached;
  const png = await draw(card);
  await writeToCache(file, png);
  return png;
}

async function draw(card: Card): Promise<Uint8Array> {
  const node = cardNode(card, await fitOf(card));
  const images = imagesOf(card);
  return renderPng({ node, text: textOf(card), images, ...CARD_SIZE });
}

/** The first way to set a card whose words do not run over the foot. */
async function fitOf(card: Card): Promise<Fit> {
  let [best, ...others] = fitsOf(card);
  while (others.length > 0 && (await wordsHeight(card, best)) > WORDS_HEIGHT)
    [best = best, ...others] = others;
  return best;
}

function wordsHeight(card: Card, fit: Fit): Promise<number> {
  return measureHeight({ node: wordsNode(card, fit), text: textOf(card), width: wordsWidth(card) });
}

async function cacheFile(card: Card, cache: string): Promise<string> {
  const [first, ...others] = fitsOf(card);
  const drawing = [cardNode(card, first), others, imagesOf(card)];
  const key = createHash('sha256')
    .update(await drawingTools(textOf(card)))
    .update(JSON.stringify(drawing));
  return join(cache, `${key.digest('hex')}.png`);
}
