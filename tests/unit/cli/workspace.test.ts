import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorMessage } from '../../../src/diagnostics/error-message.ts';
import { openWorkspace, recover, replaceFolder } from '../../../src/cli/workspace.ts';
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

/** A process of its own removes folders. */
const POLL = { timeout: 300_000 } as const;

/** Id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

/** What a build leaves that is killed after it has moved the old site away. */
const interrupt = () => {
  put('build/old', 'old');
  put('unfinished', 'half of it');
  writeFileSync(join(folder, 'build/target'), join(folder, 'dist'));
};

const LOCK = 'build.lock';

/**
 * What a process leaves that is killed while it has the lock.
 *
 * @param renewed Minutes since it renewed the lock last.
 * @param locked Minutes since it got the lock.
 */
const leaveLock = (pid: number, renewed: number, locked = renewed) => {
  mkdirSync(join(folder, LOCK));
  const then = Date.now() / 1000 - 60 * renewed;
  utimesSync(join(folder, LOCK), then, then);
  const since = Date.now() - 60_000 * locked;
  writeFileSync(join(folder, 'build.owner.json'), JSON.stringify({ pid, run: 'earlier', since }));
};

const open = (wait?: (pid: number) => void) => openWorkspace(join(folder, 'dist'), wait, folder);

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

describe('recover', () => {
  it('puts back a site that an interrupted build had moved away, and removes what it left', async () => {
    interrupt();
    recover(folder);
    expect(published()).toBe('old');
    await expect.poll(() => readdirSync(folder), POLL).toEqual(['dist']);
  });

  it('leaves a site alone that is there', () => {
    interrupt();
    put('dist', 'newer');
    recover(folder);
    expect(published()).toBe('newer');
  });
});

describe('openWorkspace', () => {
  it('lets one build run at a time, and tells the one that waits for which process', async () => {
    const first = await open();
    const waits = Promise.withResolvers<number>();
    let began = false;
    const second = open(waits.resolve).then((workspace) => {
      began = true;
      return workspace;
    });
    expect(await waits.promise).toBe(process.pid);
    expect(began).toBe(false);
    first.remove();
    (await second).remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('recovers what an interrupted build left', async () => {
    interrupt();
    const workspace = await open();
    expect(published()).toBe('old');
    expect(existsSync(workspace.site)).toBe(false);
    workspace.remove();
  });

  it.each([
    ['of a process that has ended', ended(), 1],
    ['of an earlier process with the same id', process.pid, 1],
    ['that was not renewed for long, whoever has the id of its owner today', process.ppid, 60],
  ])('takes over the lock %s, without waiting', async (_, pid, minutes) => {
    leaveLock(pid, minutes, 0);
    (await open(() => expect.unreachable())).remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over the lock of a killed process whose id another one has been given since, without waiting', async () => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      leaveLock(other.pid ?? 0, 1, 60);
      (await open(() => expect.unreachable())).remove();
    } finally {
      other.kill('SIGKILL');
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over a lock that a process left before it could say whose it is', async () => {
    mkdirSync(join(folder, LOCK));
    (await open(() => expect.unreachable())).remove();
  });

  it('waits for a process that is running, though it has not renewed its lock for a minute', async () => {
    leaveLock(process.ppid, 1, 0);
    const waits = Promise.withResolvers<number>();
    const opened = open(waits.resolve);
    expect(await waits.promise).toBe(process.ppid);
    rmSync(join(folder, LOCK), { recursive: true });
    (await opened).remove();
  });

  it('has the new site in its place at once, and the old one is removed', async () => {
    put('dist', 'old');
    const workspace = await open();
    put('unfinished', 'new');
    workspace.swap();
    expect(published()).toBe('new');
    workspace.remove();
    expect(published()).toBe('new');
    await expect.poll(() => readdirSync(folder), POLL).toEqual(['dist']);
  });

  it('removes what an earlier build could not, and a site that was not finished', async () => {
    put('removed-earlier', 'older');
    const workspace = await open();
    put('unfinished', 'half of it');
    workspace.remove();
    expect(existsSync(workspace.site)).toBe(false);
    await expect.poll(() => readdirSync(folder), POLL).toEqual([]);
  });

  it('can be removed twice, as by a signal that comes at the end', async () => {
    const workspace = await open();
    workspace.remove();
    workspace.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a file', 'cache'],
    ['in a file', 'file/cache'],
  ])('names the folder, and what to do, when that is %s', async (_, name) => {
    const cache = join(folder, name);
    writeFileSync(join(folder, name.split('/')[0] ?? ''), '');
    const error: unknown = await openWorkspace(join(folder, 'dist'), undefined, cache).catch(
      (reason: unknown) => reason,
    );
    const message = errorMessage(error, process.cwd());
    expect(message).toMatch(/\n {2}Cannot write to the folder .+\n {2}→ ./);
    expect(message.startsWith(`${cache}\n`)).toBe(true);
  });
});
