import { expect, it } from 'vitest';
import { progressBar, progressText, summaryTable } from '../../../../src/cli/build/format.ts';

it.each([
  [{ done: 0, all: 1200 }, `${'░'.repeat(24)} Drawing cards: 0 of 1,200, 3 s`],
  [{ done: 600, all: 1200 }, `${'█'.repeat(12)}${'░'.repeat(12)} Drawing cards: 600 of 1,200, 3 s`],
  [{ done: 1200, all: 1200 }, `${'█'.repeat(24)} Drawing cards: 1,200 of 1,200, 3 s`],
  [{ done: 0, all: 0 }, `${'█'.repeat(24)} Drawing cards: 0 of 0, 3 s`],
])('a bar is as full as the work is done: %j', (progress, line) => {
  expect(progressBar({ name: 'Drawing cards', time: 3900, progress })).toBe(line);
});

it('a bar moves from one end to the other and back where nobody knows how much there is to do', () => {
  const bars = Array.from({ length: 37 }, (_, step) => progressBar({ name: 'Bundling', time: 100 * step }));
  const starts = bars.map((bar) => bar.indexOf('██████'));
  expect(starts).toEqual([...Array(19).keys(), ...[...Array(18).keys()].reverse()]);
  for (const bar of bars) expect(bar).toMatch(/^[░█]{24} Bundling, \d s$/);
});

it('a log reads what is done, of how much', () => {
  expect(progressText({ name: 'Reading texts', time: 0, progress: { done: 2, all: 1000 } })).toBe(
    'Reading texts: 2 of 1,000',
  );
  expect(progressText({ name: 'Bundling', time: 0 })).toBe('Bundling');
});

it('a table sums up the build', () => {
  const phases = [
    { name: 'Bundling', time: 14_040 },
    { name: 'Rendering', time: 912, pages: { rendered: 31_039, reused: 6 } },
  ];
  expect(summaryTable(phases, { files: 79_000, bytes: 2_380_000_000 })).toMatchInlineSnapshot(`
    "Phase      Seconds  Pages rendered  Pages reused   Files     Size
    Bundling      14.0
    Rendering      0.9          31,039             6
    Total         15.0          31,039             6  79,000  2.38 GB"
  `);
});

it.each([
  [0, '0.0 kB'],
  [999_900, '999.9 kB'],
  [238_040_000, '238.0 MB'],
])('a site of %d bytes has %s', (bytes, text) => {
  expect(summaryTable([], { files: 1, bytes })).toMatch(new RegExp(` 1 +${text}$`));
});
