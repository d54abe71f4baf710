import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { memoize, memoizeFile, memoizeLast } from '../../../src/cache/memoize.ts';

const folder = mkdtempSync(join(tmpdir(), 'memoize-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('memoizeLast', () => {
  it('computes again for another key only, and knows the last one alone', () => {
    const seen: string[] = [];
    const compute = memoizeLast((key: string) => {
      seen.push(key);
      return key.length;
    });
    expect(['a', 'a', 'bb', 'bb', 'a'].map(compute)).toEqual([1, 1, 2, 2, 1]);
    expect(seen).toEqual(['a', 'bb', 'a']);
  });
});

describe('memoize', () => {
  it('computes once for each object, even if nothing comes of it', () => {
    const seen: object[] = [];
    const compute = memoize((key: object) => void seen.push(key));
    const [one, other] = [{}, {}];
    for (const key of [one, other, one, other]) compute(key);
    expect(seen).toEqual([one, other]);
  });

  it('tries again what was rejected', async () => {
    let attempts = 0;
    const compute = memoize(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('too early')) : Promise.resolve('made');
    });
    const key = {};
    await expect(compute(key)).rejects.toThrow('too early');
    await expect(compute(key)).resolves.toBe('made');
    await expect(compute(key)).resolves.toBe('made');
    expect(attempts).toBe(2);
  });
});

describe('memoizeFile', () => {
  it('reads again when the file was written, appeared or went away', () => {
    const file = join(folder, 'file');
    let reads = 0;
    const read = memoizeFile(file, () => (reads += 1));
    expect([read(), read()]).toEqual([1, 1]);
    writeFileSync(file, 'a');
    expect([read(), read()]).toEqual([2, 2]);
    utimesSync(file, 1, 1);
    expect([read(), read()]).toEqual([3, 3]);
    rmSync(file);
    expect([read(), read()]).toEqual([4, 4]);
  });
});
