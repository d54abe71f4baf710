import { channel } from 'node:diagnostics_channel';

/** What a build tells whoever shows how far it is. */
export type PhaseMessage =
  | { kind: 'begin'; name: string }
  | { kind: 'enter'; name: string }
  | { kind: 'leave' }
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'pages'; pages: PageCount }
  | { kind: 'remark'; text: string }
  | { kind: 'expiry'; time: number };

/** Pages of a site: those that were rendered, and those taken over from the last build. */
export interface PageCount {
  rendered: number;
  reused: number;
}

// Pages are bundled with a copy of this module of their own, so what is common to all is the process.
const phases = channel('asked-and-answered:build-phases');

const publish = (message: PhaseMessage) => phases.publish(message);

/** Calls a function with each message from now on. */
export function onPhaseMessage(listen: (message: PhaseMessage) => void): void {
  phases.subscribe((message) => listen(message as PhaseMessage));
}

/** Begins a phase of the build, with which the one before ends. */
export function beginPhase(name: string): void {
  publish({ kind: 'begin', name });
}

/** Does some work of a phase as a phase of its own. */
export async function inPhase<T>(name: string, work: () => Promise<T>): Promise<T> {
  publish({ kind: 'enter', name });
  try {
    return await work();
  } finally {
    publish({ kind: 'leave' });
  }
}

/** Says how much of the present phase is done. */
export function reportProgress(done: number, all: number): void {
  publish({ kind: 'progress', done, all });
}

/** Leaves something for the last lines of the build. */
export function reportRemark(text: string): void {
  publish({ kind: 'remark', text });
}

/**
 * Says when another build of the same texts would show more.
 *
 * @param time Milliseconds since the epoch.
 */
export function reportExpiry(time: number): void {
  publish({ kind: 'expiry', time });
}

/** Says how many pages the present phase has made. */
export function reportPages(pages: PageCount): void {
  publish({ kind: 'pages', pages });
}
