import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendAll, openScratch, replaceFolder } from '../../../src/commands/scratch.ts';
import { temporaryFolder } from '../../gallery/project.ts';

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

/** Number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

describe('replaceFolder', () => {
  it('puts the new folder in the place of the old one', () => {
    put('dist', 'old');
    put('fresh', 'new');
    replace();
    expect(published()).toBe('new');
  });

  it('works where there was none', () => {
    put('fresh', 'new');
    replace();
    expect(published()).toBe('new');
  });

  it('leaves the old folder as it was when the new one cannot be moved', () => {
    put('dist', 'old');
    expect(replace).toThrow();
    expect(published()).toBe('old');
  });
});

describe('mendAll', () => {
  const left = (pid: number) => {
    put(`build-${pid}/old`, 'old');
    writeFileSync(join(folder, `build-${pid}/target`), join(folder, 'dist'));
  };

  it('puts back a site that a killed build had taken away, and removes what the build left', () => {
    const pid = ended();
    left(pid);
    mendAll(folder);
    expect(published()).toBe('old');
    expect(existsSync(join(folder, `build-${pid}`))).toBe(false);
  });

  it('leaves a site alone that is there, and a build that is under way', () => {
    left(ended());
    left(process.pid);
    put('dist', 'newer');
    mendAll(folder);
    expect(published()).toBe('newer');
    expect(existsSync(join(folder, `build-${process.pid}/old`))).toBe(true);
  });
});

describe('openScratch', () => {
  it('lets one build at a time, and says so to the one that waits', async () => {
    const first = await openScratch(join(folder, 'dist'), undefined, folder);
    let waited = 0;
    const second = openScratch(join(folder, 'dist'), () => (waited += 1), folder);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(waited).toBe(1);
    first.remove();
    (await second).remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not wait for a build that is gone', async () => {
    mkdirSync(join(folder, 'building'), { recursive: true });
    writeFileSync(join(folder, 'building/pid'), String(ended()));
    (await openScratch(join(folder, 'dist'), undefined, folder)).remove();
  });
});
