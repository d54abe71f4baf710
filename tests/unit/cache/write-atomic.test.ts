import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeToCache, writeAtomic } from '../../../src/cache/write-atomic.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'writeToCache-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('caches what is made twice at the same time, whole and once', async () => {
  const text = 'Why? '.repeat(10_000);
  await Promise.all(Array.from({ length: 20 }, () => writeToCache(join(folder, 'new', 'a.txt'), text)));
  expect(await readdir(join(folder, 'new'))).toEqual(['a.txt']);
  expect(await readFile(join(folder, 'new', 'a.txt'), 'utf8')).toBe(text);
});

it('says which folder a cache cannot be written to, and what to do', async () => {
  await writeFile(join(folder, 'cache'), '');
  await expect(writeToCache(join(folder, 'cache', 'a.txt'), 'Why?')).rejects.toMatchObject({
    loc: { file: join(folder, 'cache') },
    hint: expect.stringContaining('Make the folder writable') as string,
  });
});

it('replaces a file, and not the link to it', async () => {
  await writeFile(join(folder, 'real.json'), 'old');
  await symlink('real.json', join(folder, 'link.json'));
  writeAtomic(join(folder, 'link.json'), 'new');
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect((await readdir(folder)).toSorted()).toEqual(['link.json', 'real.json']);
});

it('leaves nothing behind where a file cannot be replaced', async () => {
  await mkdir(join(folder, 'ledger.json'));
  expect(() => writeAtomic(join(folder, 'ledger.json'), 'new')).toThrow();
  expect(await readdir(folder)).toEqual(['ledger.json']);
});
