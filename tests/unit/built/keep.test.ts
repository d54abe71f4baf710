import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keep } from '../../../src/built/keep.ts';

it('keeps what is made twice at the same time, whole and once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keep-'));
  const text = 'Why? '.repeat(10_000);
  await Promise.all(Array.from({ length: 20 }, () => keep(join(folder, 'new', 'a.txt'), text)));
  expect(await readdir(join(folder, 'new'))).toEqual(['a.txt']);
  expect(await readFile(join(folder, 'new', 'a.txt'), 'utf8')).toBe(text);
  await rm(folder, { recursive: true });
});
