import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of some content came with the project, as `example.json` next to it says. */
export interface Example {
  essays: readonly string[];
  notes: readonly string[];
  /** Data files, and the element of the text that each is for. */
  data: Readonly<Record<string, string>>;
}

const NONE: Example = { essays: [], notes: [], data: {} };

/** Path of the list of what is the example's. */
export function examplePath(content: string): string {
  return join(content, 'example.json');
}

/** The example in some content; empty if it was removed. */
export function readExample(content: string): Example {
  const file = examplePath(content);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Example) : NONE;
}

/** Pages of the example's texts. */
export function examplePages({ essays, notes }: Example): Set<string> {
  return new Set([...essays.map((slug) => `/essays/${slug}/`), ...notes.map((slug) => `/notes/${slug}/`)]);
}
