import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { parsePs, runsSince } from '../../../src/cli/process-identity.ts';

const HOUR = 3_600_000;

it('a process runs since any time after its start', () => {
  expect(runsSince(process.ppid, Date.now())).toBe(true);
  expect(runsSince(process.pid, performance.timeOrigin)).toBe(true);
});

it('a process is another one than that which had its id before it started', () => {
  expect(runsSince(process.pid, performance.timeOrigin - HOUR)).toBe(process.platform === 'win32');
});

it('a process that has ended does not run', () => {
  expect(runsSince(spawnSync(process.execPath, ['--version']).pid, Date.now())).toBe(false);
});

it.skipIf(process.platform === 'win32')(
  'a process that was killed does not run, even if its parent never asks how it ended, as in containers',
  async () => {
    // The shell becomes another program, which knows nothing of a child.
    const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000']);
    try {
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(String(line));
      expect(runsSince(pid, Date.now())).toBe(true);
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => runsSince(pid, Date.now()), { timeout: 300_000 }).toBe(false);
    } finally {
      parent.kill('SIGKILL');
    }
  },
);

it.each([
  ['S+       00:07\n', { isZombie: false, started: 9_993_000 }],
  ['Z     01:02:03', { isZombie: true, started: 10_000_000 - 3_723_000 }],
  ['Ss 2-00:00:01', { isZombie: false, started: 10_000_000 - 172_801_000 }],
  ['', undefined],
])('reads what ps says: %j', (line, process) => {
  expect(parsePs(line, 10_000_000)).toEqual(process);
});
