import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Taken {
  seconds: number;
  /** Most memory at one time of the command and all that it started, in bytes; `undefined` where no system tells. */
  memory: number | undefined;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/**
 * Runs a command to its end.
 *
 * @throws {Error} With all that it said, if it fails.
 */
export async function measured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Taken> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let memory = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const looking = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), LOOK);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  if (status !== 0) throw new Error(said);
  return { seconds: (performance.now() - started) / 1000, memory: memory || undefined };
}

/** Memory that a process and all that descend from it hold now, in bytes; 0 where there is no `/proc` to tell. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of listed('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]) : NaN;
    if (!Number.isNaN(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (process: number): number =>
    1024 * Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) +
    (children.get(process) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A file of a process that may have ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
