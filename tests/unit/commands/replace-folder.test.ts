import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/commands/replace-folder.ts';
import { temporaryFolder } from '../site/build-site.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
};
const replace = () => replaceFolder(join(folder, 'fresh'), join(folder, 'dist'), join(folder, 'old'));
const published = () => readFileSync(join(folder, 'dist/index.html'), 'utf8');

describe('replaceFolder', () => {
  it('puts the new folder in the place of the old one, of which nothing stays', async () => {
    put('dist', 'old');
    put('fresh', 'new');
    await replace();
    expect(published()).toBe('new');
    expect(existsSync(join(folder, 'old'))).toBe(false);
  });

  it('works where there was none', async () => {
    put('fresh', 'new');
    await replace();
    expect(published()).toBe('new');
  });

  it('leaves the old folder as it was when the new one cannot be moved', async () => {
    put('dist', 'old');
    await expect(replace()).rejects.toThrow();
    expect(published()).toBe('old');
  });
});
