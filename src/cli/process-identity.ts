import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds of a tick, the unit of `/proc`: there are a hundred a second on every Linux. */
const TICK = 10;

/** How far the two clocks that are compared may be apart, in milliseconds: `ps` gives whole seconds. */
const TOLERANCE = 2000;

/**
 * Whether a process that was running at some time still is. An id says too little: after a crash or a reboot another process
 * may have it, and a killed process keeps it until its parent asks for its exit code, which some containers never do.
 *
 * @param time Milliseconds since the epoch.
 */
export function runsSince(pid: number, time: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user exists, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  // Where the system does not say, it may be the same one.
  if (!found) return true;
  return !found.isZombie && found.started < time + TOLERANCE;
}

interface FoundProcess {
  isZombie: boolean;
  /** Milliseconds since the epoch. */
  started: number;
}

function fromProc(pid: number): FoundProcess | undefined {
  try {
    const [other, own] = [statOf(pid), statOf(process.pid)];
    return {
      isZombie: /[ZXx]/.test(other.state),
      // The start of this process is known by both clocks.
      started: performance.timeOrigin + TICK * (other.startTicks - own.startTicks),
    };
  } catch {
    return undefined;
  }
}

/** State and start of a process, the 3rd and the 22nd field of its `stat`; the 2nd is a name that may hold anything. */
function statOf(pid: number): { state: string; startTicks: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: Number(fields[19]) };
}

/** The same on macOS and other Unixes; Windows has no `ps`. */
function fromPs(pid: number): FoundProcess | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,etime=', '-p', String(pid)], { encoding: 'utf8' });
  return parsePs(stdout ?? '', Date.now());
}

/** Reads a line of `ps -o stat=,etime=`, such as `S+ 1-02:03:04`. */
export function parsePs(line: string, now: number): FoundProcess | undefined {
  const [, stat = '', days = '0', hours = '0', minutes, seconds] =
    /^\s*(\S+)\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)\s*$/.exec(line) ?? [];
  if (minutes === undefined) return undefined;
  const elapsed = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return { isZombie: stat.startsWith('Z'), started: now - 1000 * elapsed };
}
