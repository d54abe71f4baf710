import type { PageCount, PhaseMessage } from '../../diagnostics/phases.ts';

/** A phase of a build. */
export interface Phase {
  name: string;
  /** Time it took, without that of phases inside it, in milliseconds. */
  time: number;
  progress?: { done: number; all: number };
  pages?: PageCount;
}

/** Takes the time of the phases of a build. */
export interface PhaseClock {
  add(message: PhaseMessage): void;
  /** The phase that is going on, up to now. */
  current(): Phase;
  /** Every phase, in the order in which they began, up to now. */
  all(): readonly Phase[];
}

/**
 * @param first Name of the phase that is going on.
 * @param now Milliseconds since whenever.
 */
export function createPhaseClock(first: string, now: () => number): PhaseClock {
  const phases = new Map<string, Phase>();
  const phaseNamed = (name: string) => {
    const phase = phases.get(name) ?? { name, time: 0 };
    phases.set(name, phase);
    return phase;
  };
  /** The phases that are going on, the innermost last. */
  let open = [phaseNamed(first)];
  let since = now();
  const current = () => {
    const phase = open.at(-1) ?? phaseNamed(first);
    const time = now();
    phase.time += time - since;
    since = time;
    return phase;
  };
  return {
    current,
    all: () => {
      current();
      return [...phases.values()];
    },
    add: (message) => {
      const phase = current();
      if (message.kind === 'begin') open = [phaseNamed(message.name)];
      else if (message.kind === 'enter') open.push(phaseNamed(message.name));
      else if (message.kind === 'leave') open.pop();
      else if (message.kind === 'pages') phase.pages = message.pages;
      else if (message.kind === 'progress') phase.progress = { done: message.done, all: message.all };
    },
  };
}
