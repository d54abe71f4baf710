import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { CACHES, hasEntry, readEntry } from '../../cache/entries.ts';
import { writeToCache } from '../../cache/write-atomic.ts';
import {
  BODY_HEIGHT,
  CARD_SIZE,
  cardNode,
  fitsOf,
  imagesOf,
  textOf,
  wordsNode,
  wordsWidth,
  type Card,
  type Fit,
} from './card-layout.ts';
import { drawingTools, measureHeight, renderPng } from './renderer.ts';

/**
 * Cards as PNGs, in the order given. The same card is drawn once: after that it comes from the cache, which knows it by
 * everything that goes into the picture. Drawing goes on side by side, as far as the machine has cores.
 *
 * @param report Called after each card drawn.
 * @param cache Folder of the cards drawn before; outside of node_modules, which an install empties.
 * @returns How many were drawn and not found in the cache.
 */
export async function drawCards(
  cards: readonly Card[],
  report: (done: number, all: number) => void = () => undefined,
  cache: string = CACHES.cards,
): Promise<number> {
  const byFile = new Map<string, Card>();
  for (const card of cards) byFile.set(await cacheFile(card, cache), card);
  const waiting = [...byFile].filter(([file]) => !hasEntry(file)).map(([file, card]) => ({ file, card }));
  let done = 0;
  const drawToCache = async ({ file, card }: (typeof waiting)[number]): Promise<void> => {
    await drawTo(file, card);
    done += 1;
    report(done, waiting.length);
  };
  await pMap(waiting, drawToCache, { concurrency: 2 * availableParallelism() });
  return waiting.length;
}

/** A card as a PNG, from the cache if it was drawn before. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const file = await cacheFile(card, CACHES.cards);
  return (await readEntry(file)) ?? drawTo(file, card);
}

async function drawTo(file: string, card: Card): Promise<Uint8Array> {
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
  while (others.length > 0 && (await wordsHeight(card, best)) > BODY_HEIGHT)
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
