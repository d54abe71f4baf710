import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CACHES, dropUnusedEntries, hasEntry, readEntry, readEntrySync } from '../../../src/cache/entries.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.UTC(2026, 0, 1);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entries-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file as it was written some days after the start. */
function put(file: string, day = 0): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'made');
  utimesSync(path, (START + day * DAY) / 1000, (START + day * DAY) / 1000);
  return path;
}

/** What the end of a build does some days after the start. */
function build(day: number): void {
  const folders = { root, cacheDir: join(root, 'astro'), site: join(root, 'site') };
  dropUnusedEntries(folders, START + day * DAY);
}

const after = (days: number) => START + days * DAY;

describe.each(Object.values(CACHES))('an entry of %s', (folder) => {
  it('is dropped by the first build that is more than thirty days, to within a day, after its last use', async () => {
    const entry = put(`${folder}/entry`);
    build(29);
    expect(String(await readEntry(entry, after(29)))).toBe('made');
    build(59);
    expect(existsSync(entry)).toBe(true);
    build(61);
    expect(existsSync(entry)).toBe(false);
    expect(existsSync(dirname(entry))).toBe(true);
  });
});

it.each<[string, (file: string, now: number) => unknown]>([
  ['is found', hasEntry],
  ['is read', readEntry],
  ['is read at once', readEntrySync],
])('an entry that %s counts as used, and its time is written once a day at most', async (_, use) => {
  const entry = put('entry');
  await use(entry, after(0.9));
  expect(statSync(entry).mtimeMs).toBe(START);
  await use(entry, after(1.5));
  expect(statSync(entry).mtimeMs).toBe(after(1.5));
});

it('an entry that is used every day is never dropped', () => {
  const entry = put(`${CACHES.cards}/entry`);
  for (let day = 0.9; day < 100; day += 0.9) {
    expect(hasEntry(entry, after(day))).toBe(true);
    build(day);
  }
});

it('the caches are looked through once a day', () => {
  put('astro/incremental-build.json');
  build(31);
  const entry = put(`${CACHES.texts}/entry`);
  build(31.9);
  expect(existsSync(entry)).toBe(true);
  build(32.1);
  expect(existsSync(entry)).toBe(false);
});

it('an entry that is gone, or goes between look-up and reading, is simply not there', async () => {
  const entry = join(root, 'entry');
  expect([hasEntry(entry), await readEntry(entry), readEntrySync(entry)]).toEqual([
    false,
    undefined,
    undefined,
  ]);
  // A folder is there when it is looked for, and cannot be read.
  mkdirSync(entry);
  expect([await readEntry(entry), readEntrySync(entry)]).toEqual([undefined, undefined]);
});

it('what Astro caches is used when the site has it', () => {
  for (const file of ['dist/why/index.html', 'dist/gone/index.html', 'assets/a.webp', 'assets/gone.webp'])
    put(`astro/${file}`);
  for (const file of ['assets/far.webp', 'assets/far.webp.json', 'fonts/serif.woff2', 'fonts/gone.woff2'])
    put(`astro/${file}`);
  put('astro/incremental-build.json');
  for (const file of ['why/index.html', '_astro/a.webp', '_astro/far.webp', '_astro/fonts/serif.woff2'])
    put(`site/${file}`);
  build(20);
  build(40);
  build(60);
  const left = readdirSync(join(root, 'astro'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  expect(left.toSorted()).toEqual(
    [
      'a.webp',
      'far.webp',
      'far.webp.json',
      'incremental-build.json',
      'index.html',
      'last-cleanup',
      'serif.woff2',
    ].toSorted(),
  );
  expect(readdirSync(join(root, 'astro/dist'))).toEqual(['why']);
});

it('a cache stays bounded over fifty builds with changes', () => {
  for (let version = 0; version < 50; version += 1) {
    put(`${CACHES.texts}/${version}`, 2 * version);
    build(2 * version);
  }
  expect(readdirSync(join(root, CACHES.texts)).length).toBeLessThanOrEqual(16);
});

it('where there is no cache, nothing has to be dropped', () => {
  build(1);
  expect(readdirSync(root)).toEqual([]);
});
