/** How something stands: it is fine, could be better, or breaks a build or a promise. */
export type State = 'fine' | 'note' | 'fault';

/** What a maintainer should know about one thing, in a line. */
export interface Finding {
  /** One or two words. */
  title: string;
  state: State;
  text: string;
  /** What to do, if there is something to do. */
  hint?: string;
}

const MARKS = { fine: '✓', note: '!', fault: '✗' } as const;

/** Findings as a page for the terminal: one line for each, and one for what to do. */
export function reportOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ title }) => title.length));
  const lines = findings.flatMap(({ title, state, text, hint }) => [
    `${MARKS[state]} ${title.padEnd(width)}  ${text}`,
    ...(hint === undefined ? [] : [`  ${' '.repeat(width)}  → ${hint}`]),
  ]);
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  const [faults, notes] = [count('fault'), count('note')];
  const summary =
    faults + notes === 0
      ? 'All is well.'
      : `${counted(faults, 'fault')} to fix, ${counted(notes, 'note')} to think about.`;
  return `${lines.join('\n')}\n\n${summary}`;
}

/** A number with its noun: `1 text`, `2 texts`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}

/** The first few of a list, and how many more there are. */
export function some(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
