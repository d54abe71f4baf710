import { expect, it } from 'vitest';
import { progressBar } from '../../../../src/outputs/cards/progress.ts';

function written(isTTY: boolean, all: number): string {
  let text = '';
  const out = { isTTY, write: (piece: string) => (text += piece) } as unknown as NodeJS.WriteStream;
  const report = progressBar('Drawing cards', out);
  for (let done = 1; done <= all; done += 1) report(done, all);
  return text;
}

it('a terminal shows a bar that fills in place', () => {
  const steps = written(true, 40).split('\r').slice(1);
  expect(steps).toHaveLength(40);
  expect(steps[19]).toBe(`Drawing cards ${'█'.repeat(15)}${'░'.repeat(15)} 20/40`);
  expect(steps.at(-1)).toBe(`Drawing cards ${'█'.repeat(30)} 40/40\n`);
});

it('a log gets a line at each quarter', () => {
  expect(written(false, 30)).toBe(
    ['8/30', '15/30', '23/30', '30/30'].map((step) => `Drawing cards ${step}\n`).join(''),
  );
});
