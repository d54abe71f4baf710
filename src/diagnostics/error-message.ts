import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { formatProblem } from './content-error.ts';
import type { FileProblem } from './problem.ts';

/** What errors of Astro, Vite, MDX and ours may carry besides a message. */
interface KnownError extends Error {
  problems?: readonly FileProblem[];
  hint?: string;
  /** The hint of this site: Astro overwrites `hint` with one of its own. */
  ownHint?: string;
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
  /** What a bundler found, each with its own place. */
  errors?: readonly Error[];
  cause?: unknown;
}

/**
 * One clear message for whoever ran a build: each problem with file, line, column and hint; for an error that nobody
 * foresaw, its stack.
 *
 * @param root Folder of the project; files are named relative to it.
 * @param end What to add where something has to be fixed first: what became of what was to be made.
 */
export function errorMessage(error: unknown, root: string, end = ''): string {
  if (!(error instanceof Error)) return String(error);
  const { problems, errors, loc, id, hint, ownHint = hint, message, stack, cause } = error as KnownError;
  if (problems) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    return `${problems.map(formatProblem).join('\n\n')}\n\n${count} to fix.${end && ` ${end}`}`;
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    return `The disk is full.${end && ` ${end}`}\n  → Free some space, and try again.`;
  if (errors && errors.length > 0) return errors.map((each) => errorMessage(each, root, end)).join('\n\n');
  const unresolved = unresolvedImport(message, root);
  if (unresolved !== undefined) return unresolved;
  const file = loc?.file ?? id;
  if (!file) return stack ?? message;
  const place = [nameOf(file, root), loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
  return `${place}\n  ${firstParagraph(reason)}${ownHint ? `\n  → ${ownHint}` : ''}`;
}

/** What the bundler says of an import of which nothing is installed, in terms of the file that has it. */
function unresolvedImport(message: string, root: string): string | undefined {
  const [, wanted, from] =
    /failed to resolve import "([^"]+)" from "([^"]+)"/i.exec(stripVTControlCharacters(message)) ?? [];
  if (wanted === undefined || from === undefined) return undefined;
  const name = /^(@[^/]+\/)?[^/]+/.exec(wanted)?.[0] ?? wanted;
  const hint = /^react(?:-dom)?$/.test(name)
    ? 'Components here use Preact: import from preact/hooks what you would import from react.'
    : wanted.startsWith('.')
      ? 'Add the file, or correct the path.'
      : `Install the package: npm install ${name}. Or remove the import.`;
  return `${nameOf(from, root)}\n  It imports "${wanted}", which was not found.\n  → ${hint}`;
}

/** What an error says first; bundlers go on with frames and stacks, in colours. */
function firstParagraph(message: string): string {
  const plain = stripVTControlCharacters(message).trim();
  return (plain.split(/\n\s*(?:\n|at |╭)/)[0] ?? plain).replaceAll('\n', '\n  ');
}

function nameOf(file: string, root: string): string {
  const path = (file.startsWith('file:') ? fileURLToPath(file) : file)
    .replace(/\?.*$/, '')
    .replace(/\.module-\d+\.mdx$/, '.mdx');
  return (isAbsolute(path) ? relative(root, path) : path).replaceAll('\\', '/');
}
