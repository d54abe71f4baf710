import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { createPhaseClock } from '../../../../src/cli/build/phase-clock.ts';
import { showProgress, type ProgressDisplay } from '../../../../src/cli/build/show-progress.ts';

let display: ProgressDisplay | undefined;
afterEach(() => display?.stop());

/** A build whose time stands still unless it is told to go on, and what it writes. */
function build(terminal: object = {}) {
  let time = 0;
  let written = '';
  const output = Object.assign(new PassThrough(), terminal);
  output.on('data', (piece: Buffer) => (written += String(piece)));
  const clock = createPhaseClock('Bundling', () => time);
  display = showProgress(clock, output);
  const { update, stop } = display;
  return {
    wait: (milliseconds: number) => {
      time += milliseconds;
      update();
    },
    add: (message: Parameters<typeof clock.add>[0]) => {
      clock.add(message);
      update();
    },
    stop,
    written: () => written,
  };
}

const TERMINAL = { isTTY: true, rows: 30, columns: 90 };

it('a log has one plain line for each phase that takes over two seconds', () => {
  const { wait, add, written } = build();
  wait(2500);
  wait(2500);
  add({ kind: 'begin', name: 'Drawing cards' });
  wait(1900);
  add({ kind: 'begin', name: 'Rendering' });
  add({ kind: 'progress', done: 1, all: 9 });
  wait(2100);
  add({ kind: 'progress', done: 2, all: 9 });
  expect(written()).toBe('Bundling\nRendering: 1 of 9\n');
});

it.each([
  ['that is dumb', TERMINAL, 'dumb'],
  ['without lines', { isTTY: true, rows: 0, columns: 0 }, 'xterm'],
])('a terminal %s gets plain lines', (_, terminal, term) => {
  vi.stubEnv('TERM', term);
  const { wait, written } = build(terminal);
  wait(2500);
  expect(written()).toBe('Bundling\n');
  vi.unstubAllEnvs();
});

it('a terminal has a bar, which is gone in the end and before anything else is printed', () => {
  vi.stubEnv('TERM', 'xterm');
  const print = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { wait, stop, written } = build(TERMINAL);
  wait(1900);
  expect(written()).toBe('');
  wait(600);
  expect(stripVTControlCharacters(written())).toMatch(/^[░█]{24} Bundling, 2 s\n$/);
  // Colours, which NO_COLOR forbids, are not used at all.
  expect(written()).not.toMatch(/\u001B\[[\d;]*m/);
  const before = written().length;
  console.warn('No font has this.');
  expect(print).toHaveBeenCalledWith('No font has this.');
  // Erases the line, the one above, and stays there.
  const erased = '\u001B[2K\u001B[1A\u001B[2K\u001B[G';
  expect(written().slice(before)).toContain(erased);
  stop();
  expect(console.warn).toBe(print);
  vi.unstubAllEnvs();
  print.mockRestore();
});
