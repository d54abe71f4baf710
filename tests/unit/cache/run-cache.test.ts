import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRunCache } from '../../../src/cache/run-cache.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'run-cache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'below/pages');

/** Asks for some keys in one run, and gives those that had to be made. */
async function run(keys: readonly string[], version = '1'): Promise<string[]> {
  const made: string[] = [];
  const cache = openRunCache<{ text: string }>(file(), version);
  for (const key of keys) {
    const value = cache.get(key, () => {
      made.push(key);
      return { text: `of ${key}: “é”\n` };
    });
    expect(value).toEqual({ text: `of ${key}: “é”\n` });
  }
  await cache.save();
  return made;
}

it('makes a value once, in whatever order runs ask', async () => {
  expect(await run(['a', 'b'])).toEqual(['a', 'b']);
  expect(await run(['b', 'a'])).toEqual([]);
  expect(await run(['a', 'c', 'b'])).toEqual(['c']);
});

it('drops what a run did not ask for', async () => {
  await run(['a', 'b']);
  await run(['a']);
  expect(readFileSync(file(), 'utf8')).not.toContain('of b');
  expect(await run(['a', 'b'])).toEqual(['b']);
});

it('takes nothing from another version', async () => {
  await run(['a'], '1');
  expect(await run(['a'], '12')).toEqual(['a']);
  expect(await run(['a'], '1')).toEqual(['a']);
});

it('is not written again when nothing is new', async () => {
  await run(['a', 'b']);
  utimesSync(file(), 1, 1);
  await run(['b', 'a']);
  expect(statSync(file()).mtimeMs).toBe(1000);
});
