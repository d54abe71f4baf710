import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import pMap from 'p-map';
import satori from 'satori';
import sharp from 'sharp';
import { writeToCache } from '../../cache/write-atomic.ts';
import { token } from '../../styles/palette.ts';
import { stillFont, stillWeights } from '../../styles/typeface.ts';
import { CARD_SIZE, cardMarkup, type Card } from './card.ts';
import { emojiIn, fontsFor, type CardFont } from './fonts.ts';

/** Cards that were drawn before, by what is on them; outside of node_modules, which an install empties. */
const CACHE = '.cache/cards';

/** Fewer cards than this are drawn before anybody would read a word about it. */
const MANY = 20;

/**
 * Cards as PNGs, in the order given. The same card is drawn once: after that it comes from the cache, which knows it by
 * everything that goes into the picture. Drawing goes on side by side, as far as the machine has cores.
 *
 * @param report Called with each card drawn, when there are many.
 * @param cache Folder of the cards drawn before.
 * @returns How many were drawn and not found in the cache.
 */
export async function drawCards(
  cards: readonly Card[],
  report: (done: number, all: number) => void = () => undefined,
  cache = CACHE,
): Promise<number> {
  const byFile = new Map<string, Card>();
  for (const card of cards) byFile.set(await cacheFile(card, cache), card);
  const queue = [...byFile].filter(([file]) => !existsSync(file)).map(([file, card]) => ({ file, card }));
  let done = 0;
  const drawToCache = async ({ file, card }: (typeof queue)[number]): Promise<void> => {
    await writeToCache(file, await draw(card));
    done += 1;
    if (queue.length >= MANY) report(done, queue.length);
  };
  // The layout runs in this thread, pixels and compression in others.
  await pMap(queue, drawToCache, { concurrency: 2 * availableParallelism() });
  return queue.length;
}

/** A card as a PNG, from the cache if it was drawn before. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const file = await cacheFile(card, CACHE);
  if (!existsSync(file)) await drawCards([card]);
  return readFile(file);
}

async function draw(card: Card): Promise<Uint8Array> {
  const letters = lettersOf(card);
  const [fonts, graphemeImages] = await Promise.all([
    fontsFor(letters),
    emojiIn(letters, token('--ink', 'light')),
  ]);
  const markup = cardMarkup(card, namesOf(fonts)) as Parameters<typeof satori>[0];
  const svg = await satori(markup, { ...CARD_SIZE, fonts: [...fonts], graphemeImages });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  // A palette would halve the file and double the time.
  return sharp(image.pixels, { raw }).removeAlpha().png().toBuffer();
}

function lettersOf({ title, text, source, site }: Card): string {
  return [title, text, source, site].join('\n');
}

function namesOf(fonts: readonly CardFont[]): string[] {
  return [...new Set(fonts.map(({ name }) => name))];
}

/** What draws; a card is drawn again when one of them changes. */
let tools: Promise<string> | undefined;

async function readTools(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile('./package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const drawing = Object.entries(dependencies).filter(([name]) => /satori|resvg|sharp|font/.test(name));
  const [regular, bold] = await Promise.all(
    stillWeights.map((weight) => readFile(`./src/styles/fonts/${stillFont(weight)}`)),
  );
  return createHash('sha256')
    .update(JSON.stringify(drawing))
    .update(regular ?? '')
    .update(bold ?? '')
    .digest('hex');
}

async function cacheFile(card: Card, cache: string): Promise<string> {
  tools ??= readTools();
  const key = createHash('sha256')
    .update(await tools)
    .update(JSON.stringify(cardMarkup(card, [])));
  return join(cache, `${key.digest('hex')}.png`);
}
