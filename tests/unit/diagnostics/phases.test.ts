import { expect, it } from 'vitest';
import {
  inPhase,
  onPhaseMessage,
  reportProgress,
  type PhaseMessage,
} from '../../../src/diagnostics/phases.ts';

it('an inner phase ends when its work does, also when that fails', async () => {
  const messages: PhaseMessage[] = [];
  onPhaseMessage((message) => messages.push(message));
  const work = inPhase('Drawing cards', () => {
    reportProgress(1, 2);
    return Promise.reject(new Error('no ink'));
  });
  await expect(work).rejects.toThrow('no ink');
  expect(messages).toEqual([
    { kind: 'enter', name: 'Drawing cards' },
    { kind: 'progress', done: 1, all: 2 },
    { kind: 'leave' },
  ]);
});
