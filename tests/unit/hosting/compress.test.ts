import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from '../../../src/hosting/compress.ts';

const LONG = 'Why? Because. '.repeat(100);

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'compress-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Makes a folder of files, compresses them and reads all that is in it then. */
async function compressed(name: string, files: Record<string, string>): Promise<Map<string, Buffer>> {
  const site = await mkdtemp(join(folder, 'site-'));
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(site, file), text);
    await compress(join(site, file), Buffer.from(text), join(folder, name));
  }
  const all = (await readdir(site)).toSorted();
  return new Map(
    await Promise.all(all.map(async (file) => [file, await readFile(join(site, file))] as const)),
  );
}

it('puts copies beside a file that say the same', async () => {
  const files = await compressed('kept', { 'a.html': LONG });
  expect([...files.keys()]).toEqual(['a.html', 'a.html.br', 'a.html.gz']);
  expect(brotliDecompressSync(files.get('a.html.br') ?? '').toString()).toBe(LONG);
  expect(gunzipSync(files.get('a.html.gz') ?? '').toString()).toBe(LONG);
});

it('puts no copy that would be larger', async () => {
  expect([...(await compressed('kept', { 'a.txt': '?' })).keys()]).toEqual(['a.txt']);
});

it('gives the same copies whether it knows them or not', async () => {
  const first = await compressed('kept', { 'a.html': LONG });
  expect(await compressed('kept', { 'a.html': LONG })).toEqual(first);
  expect(await compressed('other', { 'a.html': LONG })).toEqual(first);
});
