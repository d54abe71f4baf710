import { expect, it } from 'vitest';
import { createPhaseClock } from '../../../../src/cli/build/phase-clock.ts';

it('each moment belongs to one phase, the innermost', () => {
  let time = 100;
  const clock = createPhaseClock('Loading', () => time);
  time = 110;
  clock.add({ kind: 'begin', name: 'Listing' });
  time = 115;
  clock.add({ kind: 'enter', name: 'Drawing' });
  clock.add({ kind: 'progress', done: 1, all: 2 });
  time = 145;
  expect(clock.current()).toMatchObject({ name: 'Drawing', time: 30, progress: { done: 1, all: 2 } });
  clock.add({ kind: 'leave' });
  time = 150;
  clock.add({ kind: 'begin', name: 'Rendering' });
  clock.add({ kind: 'pages', pages: { rendered: 3, reused: 4 } });
  time = 160;
  expect(clock.all()).toEqual([
    { name: 'Loading', time: 10 },
    { name: 'Listing', time: 10 },
    { name: 'Drawing', time: 30, progress: { done: 1, all: 2 } },
    { name: 'Rendering', time: 10, pages: { rendered: 3, reused: 4 } },
  ]);
});
