import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { publicFiles, publicProblems } from '../../../src/content/public-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'public-'));
const files = join(folder, 'public');
beforeEach(() => rmSync(files, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string | Buffer): void {
  mkdirSync(dirname(join(files, name)), { recursive: true });
  writeFileSync(join(files, name), text);
}

const said = () => publicProblems(new Map(), files).map(({ file, message }) => `${file}: ${message}`);

describe('the public folder', () => {
  it('need not exist', () => {
    expect(publicFiles(files)).toEqual([]);
  });

  it('has what symbolic links point to, and says when that is nothing', () => {
    mkdirSync(join(folder, 'elsewhere'), { recursive: true });
    writeFileSync(join(folder, 'elsewhere/paper.pdf'), '%PDF');
    mkdirSync(files);
    symlinkSync(join(folder, 'elsewhere'), join(files, 'papers'));
    expect(publicFiles(files)).toEqual(['papers/paper.pdf']);
    expect(said()).toEqual([]);
    symlinkSync(join(folder, 'gone'), join(files, 'lost.pdf'));
    expect(said()).toEqual(['public/lost.pdf: The symbolic link points to a file that does not exist.']);
  });

  it('may hold a compressed copy of a file, but nothing else by that name', () => {
    put('data.csv', 'a,b');
    put('data.csv.gz', gzipSync('a,b'));
    put('alone.csv.gz', gzipSync('a,b'));
    expect(said()).toEqual([]);
    put('data.csv.gz', gzipSync('c,d'));
    expect(said()).toEqual([expect.stringContaining('public/data.csv.gz: Hosts would serve this file')]);
    put('data.csv.gz', 'no gzip at all');
    expect(said()).toHaveLength(1);
  });

  it.runIf(process.platform !== 'win32')('refuses names that no address can have', () => {
    put('a\\b.pdf', '');
    put('a\nb.pdf', '');
    expect(said()).toEqual([
      expect.stringContaining('a control character'),
      expect.stringContaining('a backslash'),
    ]);
  });
});
