import { createLogUpdate } from 'log-update';
import { progressBar, progressText } from './format.ts';
import type { PhaseClock } from './phase-clock.ts';

/** How long a phase takes before anybody wants to read of it, in milliseconds. */
const PATIENCE = 2000;

/** Time between two pictures of a bar, in milliseconds. */
const FRAME = 100;

/** What other code prints with. */
const METHODS = ['error', 'info', 'log', 'warn'] as const;

/** Where progress is shown: a stream such as `process.stdout`; errors go elsewhere, and are the same with and without it. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; rows?: number };

/** Shows the progress of a build. */
export interface ProgressDisplay {
  /** To be called whenever something may have changed. */
  update(): void;
  /** Leaves the terminal as it was. */
  stop(): void;
}

/**
 * Shows each phase that takes over two seconds: on a terminal as a bar, which goes again when the phase ends, elsewhere as one
 * line.
 *
 * @param canMove Whether lines may be overwritten; by default on a terminal that can do it.
 */
export function showProgress(
  clock: PhaseClock,
  output: Output,
  canMove = isTerminal(output),
): ProgressDisplay {
  return canMove ? movingLine(clock, output) : plainLines(clock, output);
}

/** Whether lines of a stream can be overwritten; some services give a terminal without lines. */
function isTerminal({ isTTY, rows = 0 }: Output): boolean {
  return isTTY === true && rows > 0 && process.env['TERM'] !== 'dumb';
}

function plainLines(clock: PhaseClock, output: Output): ProgressDisplay {
  const shown = new Set<string>();
  const update = () => {
    const phase = clock.current();
    if (phase.time < PATIENCE || shown.has(phase.name)) return;
    shown.add(phase.name);
    output.write(`${progressText(phase)}\n`);
  };
  const timer = setInterval(update, FRAME).unref();
  return { update, stop: () => clearInterval(timer) };
}

function movingLine(clock: PhaseClock, output: Output): ProgressDisplay {
  // A hidden cursor would stay hidden if the build were killed.
  const line = createLogUpdate(output, { showCursor: true });
  let drawn = 0;
  const update = () => {
    const phase = clock.current();
    if (phase.time < PATIENCE) {
      line.clear();
      return;
    }
    if (performance.now() - drawn < FRAME / 2) return;
    drawn = performance.now();
    line(progressBar(phase));
  };
  const timer = setInterval(update, FRAME).unref();
  const prints = METHODS.map((method) => [method, console[method]] as const);
  for (const [method, print] of prints)
    console[method] = (...values: unknown[]) => {
      // What is printed while a bar is shown would be overwritten with it.
      line.clear();
      print(...values);
    };
  return {
    update,
    stop: () => {
      clearInterval(timer);
      line.clear();
      for (const [method, print] of prints) console[method] = print;
    },
  };
}
