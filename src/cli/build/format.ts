import type { FolderState } from '../folder-state.ts';
import type { Phase } from './phase-clock.ts';

const BAR_WIDTH = 24;

/** Width of what moves in a bar of which nobody knows how full it is. */
const MOVING = 6;

/** How far a phase is, in a line: `Drawing cards: 20 of 40`. */
export function progressText({ name, progress }: Phase): string {
  return progress ? `${name}: ${count(progress.done)} of ${count(progress.all)}` : name;
}

/** The same with a bar, which moves with time where it is not known how much there is to do. */
export function progressBar(phase: Phase): string {
  const { progress, time } = phase;
  return `${progress ? fullBar(progress) : movingBar(time)} ${progressText(phase)}, ${Math.floor(time / 1000)} s`;
}

function fullBar({ done, all }: { done: number; all: number }): string {
  const full = all === 0 ? BAR_WIDTH : Math.floor((BAR_WIDTH * done) / all);
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}

function movingBar(time: number): string {
  const free = BAR_WIDTH - MOVING;
  const step = Math.floor(time / 100) % (2 * free);
  const before = Math.min(step, 2 * free - step);
  return '░'.repeat(before) + '█'.repeat(MOVING) + '░'.repeat(free - before);
}

/** What a build did and made, as a table. */
export function summaryTable(
  phases: readonly Phase[],
  { files, bytes }: Pick<FolderState, 'files' | 'bytes'>,
): string {
  const total = phases.reduce((sum, { time }) => sum + time, 0);
  const pages = phases.find((phase) => phase.pages)?.pages;
  const pageCells = (made: Phase['pages']) => (made ? [count(made.rendered), count(made.reused)] : ['', '']);
  const rows = [
    ['Phase', 'Seconds', 'Pages rendered', 'Pages reused', 'Files', 'Size'],
    ...phases.map((phase) => [phase.name, seconds(phase.time), ...pageCells(phase.pages), '', '']),
    ['Total', seconds(total), ...pageCells(pages), count(files), sizeText(bytes)],
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function seconds(time: number): string {
  return (time / 1000).toFixed(1);
}

function count(number: number): string {
  return number.toLocaleString('en');
}

/** Bytes in the unit that fits: `12.3 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
