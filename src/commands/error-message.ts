import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, type FileProblem } from '../essays/content-error.ts';

/** What errors of Astro, Vite, MDX and ours may carry besides a message. */
interface KnownError extends Error {
  problems?: readonly FileProblem[];
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
}

/**
 * One clear message for whoever ran a build: each problem with file, line, column and cure; for an error that nobody
 * foresaw, its stack.
 *
 * @param root Folder of the project; files are named relative to it.
 */
export function errorMessage(error: unknown, root: string): string {
  if (!(error instanceof Error)) return String(error);
  const { problems, loc, id, hint, message, stack } = error as KnownError;
  if (problems) {
    const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
    return `${problems.map(formatProblem).join('\n\n')}\n\n${count} to mend. Nothing was published; the last build is as it was.`;
  }
  const file = loc?.file ?? id;
  if (!file) return stack ?? message;
  const place = [nameOf(file, root), loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  return `${place}\n  ${message.trim().replaceAll('\n', '\n  ')}${hint ? `\n  → ${hint}` : ''}`;
}

function nameOf(file: string, root: string): string {
  const path = (file.startsWith('file:') ? fileURLToPath(file) : file).replace(/\?.*$/, '');
  return relative(root, path).replaceAll('\\', '/');
}
