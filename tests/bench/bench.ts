import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import pMap from 'p-map';
import { drawCard } from '../../src/outputs/cards/draw-card.ts';
import { findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { serve } from '../e2e/serve.ts';
import { PAGE_TYPES } from '../page-types.ts';
import { audit, type Verdict } from '../lighthouse.ts';
import { measureInteractions, SLOWDOWN } from './interaction.ts';
import { BUDGETS } from '../budgets.ts';
import { besidePeers } from './article.ts';
import { atScale, QUESTIONS } from './scale/scale.ts';

/**
 * Builds the site from nothing and prints what it took and what its pages weigh. Assertions are for the tests; these are
 * figures to compare from one day to the next on one machine.
 */
const FOLDER = '.cache/bench';
const DIST = join(FOLDER, 'dist');
const ESSAY = 'essays/why-i-quit-data-science/';

const PAGES = {
  home: '',
  essays: 'essays/',
  essay: ESSAY,
  'answer with figures': `${ESSAY}weighing/`,
  'answer without': `${ESSAY}sabbatical/`,
  questions: 'faq/',
  about: 'about/',
};

const { values } = commandLine('bench');

/** Numbers of essays that are built unless others are named; a thousand take a quarter of an hour. */
const SIZES = '10,100';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

if (values.scale !== undefined) {
  await printScale(values.scale);
  process.exit();
}

const cold = build();
const warm = build();
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

print('Build', [
  ['from nothing', `${cold.toFixed(1)} s`],
  ['again', `${warm.toFixed(1)} s`],
  ['pages', String(files.filter((file) => file.endsWith('.html')).length)],
]);

const CARDS = 1000;
const drawing = await drawMany();
print(`Cards: ${CARDS} questions, each with words of its own`, [
  ['from nothing', `${drawing.first.toFixed(1)} s`],
  ['again', `${drawing.again.toFixed(1)} s`],
]);

print(`Figures: from a key press to the next paint, ${SLOWDOWN} times slowed`, [
  ['', 'interactions', 'first', 'median', 'worst after'],
  ...(await measureInteractions(DIST)).map(({ figure, count, first, median, worst }) => [
    figure,
    String(count),
    `${first.toFixed(0)} ms`,
    `${median.toFixed(0)} ms`,
    `${worst.toFixed(0)} ms`,
  ]),
]);

print('Lighthouse, mobile with its default throttling: points, layout shift, blocking time, largest paint', [
  ...(await lookAtAll()).map(([name, { scores, shift, blocking, paint }]) => [
    name,
    Object.values(scores).join(' '),
    String(shift),
    `${blocking.toFixed(0)} ms`,
    `${paint.toFixed(0)} ms`,
  ]),
]);

print('Pages: HTML raw, HTML sent, blocking CSS sent', [
  ...Object.entries(PAGES).map(([name, path]) => [name, ...pageWeights(path)]),
  ['budget of an article, of the essay', '', kib(BUDGETS.article), kib(BUDGETS.essay)],
]);

const { words, rows } = await besidePeers(join(FOLDER, 'article'));
print(`An article of ${words} words, first visit on a phone before scrolling, here and elsewhere`, rows);

await printScale(SIZES);

print(
  'Assets as sent',
  files
    .filter((file) => /\.(js|css|woff2|png)$/.test(file))
    .toSorted()
    .map((file) => [file, kib(sent(file))]),
);

/**
 * What sites of many essays take. Of the peers a page is an essay. Of this site it is as well, and each answer is two more
 * pages, has a card, a short address, Markdown and a description for embedding, and is in the search and in six feeds.
 */
async function printScale(sizes: string): Promise<void> {
  const counts = sizes.split(',').map(Number);
  const rows = await atScale(join(FOLDER, 'scale'), counts, (what) => console.log(`Building ${what} …`));
  print(
    `Essays of ${QUESTIONS} questions; a page is one essay elsewhere, and here an essay or an answer`,
    rows,
  );
}

/** What Lighthouse says of every type of page; the page for lost links is kept out of search engines on purpose. */
async function lookAtAll(): Promise<[string, Verdict][]> {
  const server = await serve(DIST);
  try {
    const urls = Object.values(PAGE_TYPES).map((path) => new URL(path, server.address).href);
    const verdicts = await audit(findBrowser(await thisMachine()), urls);
    return Object.keys(PAGE_TYPES).flatMap((name, index): [string, Verdict][] => {
      const verdict = verdicts[index];
      return verdict ? [[name, verdict]] : [];
    });
  } finally {
    await server.stop();
  }
}

function build(): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--outDir', DIST, '--cacheDir', join(FOLDER, 'cache')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

/** Draws many cards that no cache has, and asks for them again. */
async function drawMany(): Promise<{ first: number; again: number }> {
  const run = String(Date.now());
  const cards = Array.from({ length: CARDS }, (_, index) => ({
    title: `Why would anybody draw card ${index} of ${run} again?`,
    text: `Because somebody sends the link to answer ${index}. The picture says what it is before anyone follows it, and whoever sees it knows what was asked and how the answer begins.`,
    source: 'An essay about cards',
    site: 'Asked & Answered',
  }));
  const cache = join(FOLDER, 'cards');
  const time = async () => {
    const started = performance.now();
    await pMap(cards, (card) => drawCard(card, cache), { concurrency: 2 * availableParallelism() });
    return (performance.now() - started) / 1000;
  };
  return { first: await time(), again: await time() };
}

function pageWeights(path: string): string[] {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href = '']) =>
    sent(href),
  );
  return [
    kib(html.length),
    kib(sent(join(path, 'index.html'))),
    kib(sheets.reduce((sum, bytes) => sum + bytes, 0)),
  ];
}

/** Bytes of a file as a host with Brotli sends it. */
function sent(file: string): number {
  const body = readFileSync(join(DIST, file));
  if (/\.(woff2|png)$/.test(file)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>(
    (all, row) =>
      row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)).concat(all.slice(row.length)),
    [],
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}
