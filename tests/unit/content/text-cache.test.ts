import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTextCache } from '../../../src/content/text-cache.ts';

let folder = '';
let rendered = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'texts-'));
  rendered = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const render = (runsCode: boolean) => () => {
  rendered += 1;
  return Promise.resolve({ pieces: [{ anchor: 'why', content: [] }], modules: [], runsCode });
};

it('renders a text once, and finds it again in another run', async () => {
  const cache = createTextCache(folder);
  const text = await cache('a', render(false));
  expect(await cache('a', render(false))).toBe(text);
  expect(await createTextCache(folder)('a', render(false))).toEqual(text);
  await cache('b', render(false));
  expect(rendered).toBe(2);
  expect(await readdir(folder)).toHaveLength(2);
});

it('never writes what runs code, which may say something else tomorrow', async () => {
  await createTextCache(folder)('a', render(true));
  await createTextCache(folder)('a', render(true));
  expect(rendered).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

it('holds no failure', async () => {
  const cache = createTextCache(folder);
  await expect(cache('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cache('a', render(false))).toHaveProperty('pieces');
});
