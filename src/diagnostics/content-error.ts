import { AstroError } from 'astro/errors';
import type { FileProblem } from './problem.ts';

/** Everything that is wrong with the content, in one error: each problem with its place and its hint. */
export class ContentError extends AstroError {
  readonly problems: readonly FileProblem[];
  /** Place of the first problem, where Astro's overlay looks for it. */
  readonly loc: { file: string; line: number; column: number } | undefined;

  constructor(problems: readonly FileProblem[]) {
    const sorted = problems.toSorted((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
    super(sorted.map(formatProblem).join('\n\n'));
    this.name = 'ContentError';
    this.problems = sorted;
    this.loc = sorted[0];
  }
}

/** A problem as an author reads it: place, what is wrong, what to write instead. */
export function formatProblem({ file, line, column, message, hint }: FileProblem): string {
  return `${file}:${line}:${column}\n  ${message}\n  → ${hint}`;
}
